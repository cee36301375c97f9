/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.core.study.StudyStatistics;
import org.emic.core.study.StudyStatistics.SpeakerStatistics;
import org.emic.core.study.StudyStatistics.TranscriptStatistics;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code emic stats DIR [--json] [--auto all|reviewed|none]}: how much a study holds. */
public final class StatsCommand implements Command {

	@Override
	public String name() {
		return "stats";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--json");
	}

	@Override
	public Set<String> options() {
		return Set.of(Automatic.OPTION, StudyFolder.VIEWER);
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var automatic = Automatic.of(arguments);
		var study = StudyFolder.open(arguments);
		var statistics = StudyStatistics.of(study, automatic);
		if (arguments.has("--json")) {
			Json.print(json(statistics), out);
		} else {
			print(statistics, out);
		}
		return StudyFolder.tellProblems(study, statistics.uncertain(), err) ? Main.PROBLEMS : Main.OK;
	}

	private static void print(StudyStatistics statistics, PrintStream out) {
		var table = new Table(Messages.get("stats.transcript"), Messages.get("stats.title"),
				">" + Messages.get("stats.turns"), ">" + Messages.get("stats.words"), ">" + Messages.get("stats.codings"));
		for (var transcript : statistics.transcripts()) {
			table.row(transcript.id(), transcript.title(), transcript.turns(), transcript.words(), transcript.codings());
			for (var speaker : transcript.speakers()) {
				table.row("  " + speaker.name(), role(speaker), speaker.turns(), speaker.words(), "");
			}
		}
		table.row(Messages.get("stats.total"), Messages.count("transcripts", statistics.transcripts().size()),
				statistics.turns(), statistics.words(), statistics.codings());
		table.print(out);
		out.println();
		out.println(String.join(", ", Messages.count("codes", statistics.codes()),
				Messages.count("codings", statistics.codings()), Messages.count("coders", statistics.coders())));
	}

	private static JsonObject json(StudyStatistics statistics) {
		var transcripts = new JsonArray();
		statistics.transcripts().forEach(transcript -> transcripts.add(json(transcript)));
		var result = new JsonObject();
		result.add("transcripts", transcripts);
		result.addProperty("codes", statistics.codes());
		result.addProperty("codings", statistics.codings());
		result.addProperty("coders", statistics.coders());
		return result;
	}

	private static JsonObject json(TranscriptStatistics transcript) {
		var speakers = new JsonArray();
		transcript.speakers().forEach(speaker -> speakers.add(json(speaker)));
		var result = new JsonObject();
		result.addProperty("id", transcript.id());
		result.addProperty("title", transcript.title());
		result.addProperty("turns", transcript.turns());
		result.addProperty("words", transcript.words());
		result.add("speakers", speakers);
		result.addProperty("codings", transcript.codings());
		return result;
	}

	private static JsonObject json(SpeakerStatistics speaker) {
		var result = new JsonObject();
		result.addProperty("name", speaker.name());
		result.addProperty("role", role(speaker));
		result.addProperty("turns", speaker.turns());
		result.addProperty("words", speaker.words());
		return result;
	}

	/** The word that the transcript's file has for it. */
	private static String role(SpeakerStatistics speaker) {
		return speaker.role().getLiteral().toLowerCase(Locale.ROOT);
	}
}
