/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVParser;
import org.emic.core.study.Coders;
import org.emic.exchange.Assignment;
import org.emic.exchange.AssignmentStatus;
import org.emic.model.files.FormatException;

/** Reads assignments.csv row by row; a row that is wrong is a problem and is kept, and the others are read. */
public final class AssignmentsReader {

	private final String file;
	private final List<FormatException> problems = new ArrayList<>();
	private final Set<Assignment> seen = new HashSet<>();
	private AssignmentsTable table;
	private char separator;

	public AssignmentsReader(String file) {
		this.file = file;
	}

	/** What could not be read, or not be understood. */
	public List<FormatException> problems() {
		return List.copyOf(problems);
	}

	/** @throws FormatException when the first line does not name the columns transcript and coder */
	public AssignmentsTable read(String text) throws FormatException {
		var lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
		int at = 0;
		while (at < lines.size()) {
			int end = lines.get(at).isBlank() ? at : lastLine(lines, at);
			var line = String.join("\n", lines.subList(at, end + 1));
			int number = at + 1;
			at = end + 1;
			if (line.isBlank()) {
				continue;
			}
			if (table == null) {
				readHeader(line, number);
			} else {
				table.lines().add(readLine(line, number));
			}
		}
		return table == null ? AssignmentsTable.empty() : table;
	}

	/** The line in which a row ends: a cell in quotation marks may hold line ends; one that is never closed does not. */
	private int lastLine(List<String> lines, int first) {
		if (table == null || !opensOrCloses(lines.get(first)) || !cells(lines.get(first)).isEmpty()) {
			return first;
		}
		int last = first + 1;
		while (last < lines.size() && !opensOrCloses(lines.get(last))) {
			last++;
		}
		return last < lines.size() && !cells(String.join("\n", lines.subList(first, last + 1))).isEmpty() ? last : first;
	}

	private static boolean opensOrCloses(String line) {
		return line.chars().filter(c -> c == '"').count() % 2 == 1;
	}

	private void readHeader(String line, int number) throws FormatException {
		separator = line.contains(",") ? ',' : line.contains(";") ? ';' : line.contains("\t") ? '\t' : ',';
		var columns = cells(line).stream().map(String::strip).toList();
		var names = columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		if (!names.containsAll(Set.of(AssignmentsTable.TRANSCRIPT, AssignmentsTable.CODER)) || names.size() < columns.size()) {
			throw new FormatException(file, number, Messages.get("assignments.header", line),
					Messages.get("assignments.header.advice"));
		}
		table = new AssignmentsTable(columns, separator);
	}

	private List<String> cells(String line) {
		try (var parser = CSVParser.parse(line, AssignmentsTable.format(separator))) {
			var records = parser.getRecords();
			return records.size() == 1 ? records.getFirst().toList() : List.of();
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			return List.of();
		}
	}

	private AssignmentLine readLine(String line, int number) {
		var cells = cells(line);
		int transcript = table.column(AssignmentsTable.TRANSCRIPT);
		int coder = table.column(AssignmentsTable.CODER);
		if (cells.size() <= Math.max(transcript, coder) || cells.size() > table.columns().size()) {
			return kept(line, number, "assignments.cells", cells.size(), table.columns().size());
		}
		var pair = new Assignment(cells.get(transcript).strip(), cells.get(coder).strip());
		if (pair.transcript().isEmpty()) {
			return kept(line, number, "assignments.noTranscript");
		}
		if (!Coders.isValid(pair.coder())) {
			return kept(line, number, "assignments.coder", pair.coder());
		}
		if (!seen.add(pair)) {
			return kept(line, number, "assignments.twice", pair.transcript(), pair.coder());
		}
		var row = new AssignmentLine.Row(pair, cells);
		var status = table.status(row);
		if (!status.isEmpty() && Arrays.stream(AssignmentStatus.values()).noneMatch(each -> each.word().equals(status))) {
			problem(number, "assignments.status", status);
		}
		return row;
	}

	private AssignmentLine kept(String line, int number, String key, Object... arguments) {
		problem(number, key, arguments);
		return new AssignmentLine.Kept(line);
	}

	private void problem(int number, String key, Object... arguments) {
		problems.add(new FormatException(file, number, Messages.get(key, arguments), Messages.get(key + ".advice")));
	}
}
