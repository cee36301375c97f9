/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.exchange.AssignmentStatus;
import org.emic.exchange.Assignments;
import org.emic.exchange.CodingProgress;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** {@code emic assignments DIR [--json]}: who is to code what, and how far that is. */
public final class AssignmentsCommand implements Command {

	@Override
	public String name() {
		return "assignments";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--json");
	}

	@Override
	public Set<String> options() {
		return Set.of(StudyFolder.VIEWER);
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var study = StudyFolder.open(arguments);
		var read = Assignments.read(study.files());
		var entries = CodingProgress.of(study, read.value()).assigned();
		if (arguments.has("--json")) {
			var array = new JsonArray();
			entries.forEach(entry -> array.add(json(entry)));
			Json.print(array, out);
		} else {
			print(entries, out);
		}
		read.problems().forEach(problem -> err.println(problem.getMessage()));
		return StudyFolder.tellProblems(study, 0, err) || !read.problems().isEmpty() ? Main.PROBLEMS : Main.OK;
	}

	private static void print(List<CodingProgress.Entry> entries, PrintStream out) {
		var table = new Table(Messages.get("codings.transcript"), Messages.get("codings.coder"),
				Messages.get("assignments.status"), ">" + Messages.get("stats.codings"));
		for (var entry : entries) {
			table.row(entry.assignment().transcript(), entry.assignment().coder(), entry.status().word(),
					entry.codings().isPresent() ? entry.codings().getAsInt() : Messages.get("assignments.hidden"));
		}
		table.print(out);
		out.println();
		entries.stream().map(entry -> entry.assignment().coder()).distinct().sorted().forEach(coder -> {
			var own = entries.stream().filter(entry -> entry.assignment().coder().equals(coder)).toList();
			long done = own.stream().filter(entry -> entry.status() == AssignmentStatus.DONE).count();
			out.println(Messages.get("assignments.done", coder, done, Messages.count("transcripts", own.size())));
		});
	}

	private static JsonObject json(CodingProgress.Entry entry) {
		var result = new JsonObject();
		result.addProperty("transcript", entry.assignment().transcript());
		result.addProperty("coder", entry.assignment().coder());
		result.addProperty("status", entry.status().word());
		result.add("codings", entry.codings().isPresent() ? new JsonPrimitive(entry.codings().getAsInt()) : JsonNull.INSTANCE);
		return result;
	}
}
