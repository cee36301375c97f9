/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.exchange.Csv;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code emic codings DIR [--csv|--json] [--auto all|reviewed|none]}: the codings of a study, by transcript and position. */
public final class CodingsCommand implements Command {

	/** So much of a quote and a comment the table for people shows, in code points. */
	private static final int SHOWN = 60;

	@Override
	public String name() {
		return "codings";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--csv", "--json");
	}

	@Override
	public Set<String> options() {
		return Set.of(Automatic.OPTION, StudyFolder.VIEWER);
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		if (arguments.flags().size() > 1) {
			throw new CommandException(Messages.get("csvOrJson"));
		}
		var automatic = Automatic.of(arguments);
		var study = StudyFolder.open(arguments);
		var rows = new ArrayList<CodingRow>();
		int uncertain = 0;
		for (var transcript : study.transcripts()) {
			for (PlacedCoding placed : transcript.codings()) {
				if (!automatic.counts(placed.coding())) {
					continue;
				}
				if (placed.certainty() == Certainty.CERTAIN) {
					rows.add(CodingRow.of(placed));
				} else {
					uncertain++;
				}
			}
		}
		if (arguments.has("--csv")) {
			printCsv(rows, out);
		} else if (arguments.has("--json")) {
			printJson(rows, out);
		} else {
			printTable(rows, out);
		}
		return StudyFolder.tellProblems(study, uncertain, err) ? Main.PROBLEMS : Main.OK;
	}

	private static void printCsv(List<CodingRow> rows, PrintStream out) {
		var table = new ArrayList<List<String>>();
		table.add(CodingRow.COLUMNS);
		rows.forEach(row -> table.add(row.cells()));
		out.print(Csv.forSpreadsheet(table));
	}

	private static void printJson(List<CodingRow> rows, PrintStream out) {
		var result = new JsonArray();
		for (var row : rows) {
			var object = new JsonObject();
			object.addProperty("transcript", row.transcript());
			object.addProperty("coder", row.coder());
			object.addProperty("code", row.code());
			object.addProperty("turn", row.turn());
			object.addProperty("speaker", row.speaker());
			object.addProperty("start", row.start());
			object.addProperty("end", row.end());
			object.addProperty("quote", row.quote());
			object.addProperty("comment", row.comment());
			result.add(object);
		}
		Json.print(result, out);
	}

	private static void printTable(List<CodingRow> rows, PrintStream out) {
		var table = new Table(Messages.get("codings.transcript"), Messages.get("codings.coder"),
				Messages.get("codings.code"), ">" + Messages.get("codings.turn"), Messages.get("codings.speaker"),
				">" + Messages.get("codings.start"), ">" + Messages.get("codings.end"), Messages.get("codings.quote"),
				Messages.get("codings.comment"));
		for (var row : rows) {
			table.row(row.transcript(), row.coder(), row.code(), row.turn(), row.speaker(), row.start(), row.end(),
					shorten(row.quote()), shorten(row.comment()));
		}
		table.print(out);
	}

	private static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= SHOWN ? line
				: line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
	}
}
