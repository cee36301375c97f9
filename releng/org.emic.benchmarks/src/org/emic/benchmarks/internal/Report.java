/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table for people and as JSON. Figures that are not there are NaN. */
final class Report {

	/**
	 * A line.
	 *
	 * @param emicCpu the processor time of the UI thread
	 * @param limit what the ratio, or the figure where there is no ratio, is to be at most
	 * @param textPaints how often the text was painted meanwhile, in Emic; all paints behind it
	 */
	private record Line(String run, String what, String unit, double emic, double plain, double emicCpu, double plainCpu, double worst, double limit,
			boolean isRatio, double textPaints, double allPaints, double plainTextPaints, double plainAllPaints) {

		double ratio() {
			return emic / plain;
		}

		String verdict() {
			if (Double.isNaN(limit)) {
				return "";
			}
			return (isRatio ? ratio() : emic) <= limit ? "met" : "MISSED";
		}
	}

	private final List<Line> lines = new ArrayList<>();
	private final Map<String, Object> facts = new LinkedHashMap<>();
	private String run = "";

	/** Begins a run. */
	void run(String title) {
		run = title;
	}

	/** Notes a circumstance. */
	void fact(String name, Object value) {
		facts.put(run.isEmpty() ? name : run + ": " + name, value);
	}

	/** Compares medians in milliseconds; the limit is for their ratio. */
	void ratio(String what, Samples emic, Samples plain, double limit) {
		lines.add(new Line(run, what, "ms", emic.median(), plain.median(), emic.cpu(), plain.cpu(), emic.worst(), limit,
				true, emic.textPaints(),
				emic.allPaints(), plain.textPaints(), plain.allPaints()));
	}

	/** Compares the longest stretches of work; the limit is in milliseconds. */
	void pauses(String what, Samples emic, Samples plain, double limit) {
		lines.add(new Line(run, what, "ms", emic.longestPause(), plain.longestPause(), Double.NaN,
				Double.NaN, emic.longestPause(), limit, false,
				Double.NaN, Double.NaN, Double.NaN, Double.NaN));
	}

	/** A median in milliseconds without a counterpart. */
	void time(String what, Samples emic, double limit) {
		lines.add(new Line(run, what, "ms", emic.median(), Double.NaN, emic.cpu(), Double.NaN, emic.worst(), limit, false, emic.textPaints(),
				emic.allPaints(), Double.NaN, Double.NaN));
	}

	/** A figure without a counterpart. */
	void figure(String what, String unit, double value, double limit) {
		lines.add(new Line(run, what, unit, value, Double.NaN, Double.NaN, Double.NaN, Double.NaN, limit, false, Double.NaN, Double.NaN, Double.NaN,
				Double.NaN));
	}

	String table() {
		var table = new StringBuilder();
		facts.forEach((name, value) -> table.append(name).append(": ").append(value).append('\n'));
		var title = "";
		for (var line : lines) {
			if (!line.run().equals(title)) {
				title = line.run();
				table.append('\n').append(title).append('\n');
				table.append(String.format(Locale.ROOT, "%-46s %-5s %9s %9s %6s %6s %-7s %9s %9s %9s %10s %10s%n", "", "unit", "Emic",
						"plain", "ratio", "limit", "", "cpu", "plain cpu", "worst", "paints", "plain's"));
			}
			table.append(row(line));
		}
		return table.toString();
	}

	private static String row(Line line) {
		return String.format(Locale.ROOT, "%-46s %-5s %9s %9s %6s %6s %-7s %9s %9s %9s %10s %10s%n", line.what(), line.unit(),
				number(line.emic(), 2), number(line.plain(), 2), number(line.ratio(), 2), number(line.limit(), 1),
				line.verdict(), number(line.emicCpu(), 2), number(line.plainCpu(), 2), number(line.worst(), 1),
				paints(line.textPaints(), line.allPaints()),
				paints(line.plainTextPaints(), line.plainAllPaints()));
	}

	private static String number(double value, int digits) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + digits + "f", value);
	}

	private static String paints(double text, double all) {
		return Double.isNaN(text) ? "" : number(text, 0) + " of " + number(all, 0);
	}

	/** Writes facts and lines. */
	void writeJson(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		var content = new LinkedHashMap<String, Object>();
		content.put("facts", facts);
		content.put("lines", lines.stream().map(Report::json).toList());
		var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
		Files.write(file, (gson.toJson(content) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private static Map<String, Object> json(Line line) {
		var json = new LinkedHashMap<String, Object>();
		json.put("run", line.run());
		json.put("what", line.what());
		json.put("unit", line.unit());
		put(json, "emic", line.emic());
		put(json, "plain", line.plain());
		put(json, "ratio", line.ratio());
		put(json, "limit", line.limit());
		if (!line.verdict().isEmpty()) {
			json.put("limitIsFor", line.isRatio() ? "ratio" : "emic");
			json.put("met", line.verdict().equals("met"));
		}
		put(json, "emicCpu", line.emicCpu());
		put(json, "plainCpu", line.plainCpu());
		put(json, "worst", line.worst());
		put(json, "textPaints", line.textPaints());
		put(json, "allPaints", line.allPaints());
		put(json, "plainTextPaints", line.plainTextPaints());
		put(json, "plainAllPaints", line.plainAllPaints());
		return json;
	}

	private static void put(Map<String, Object> json, String key, double value) {
		if (!Double.isNaN(value)) {
			json.put(key, Math.round(value * 1000) / 1000.0);
		}
	}
}
