/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.emic.exchange.Assignment;

/** The lines of assignments.csv with what its columns mean. */
public final class AssignmentsTable {

	static final String TRANSCRIPT = "transcript";
	static final String CODER = "coder";
	static final String STATUS = "status";

	private final List<String> columns;
	private final List<AssignmentLine> lines = new ArrayList<>();
	private final CSVFormat format;

	AssignmentsTable(List<String> columns, char separator) {
		this.columns = List.copyOf(columns);
		this.format = format(separator);
	}

	static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setRecordSeparator("\n").get();
	}

	/** A table without a row. */
	public static AssignmentsTable empty() {
		return new AssignmentsTable(List.of(TRANSCRIPT, CODER), ',');
	}

	/** Its lines in the order of the file, to be changed. */
	public List<AssignmentLine> lines() {
		return lines;
	}

	List<String> columns() {
		return columns;
	}

	/** Where a column stands, however its name is capitalised; -1 for nowhere. */
	int column(String name) {
		return IntStream.range(0, columns.size()).filter(i -> columns.get(i).equalsIgnoreCase(name)).findFirst().orElse(-1);
	}

	/** What a row has in the column of the status; empty for nothing. */
	public String status(AssignmentLine.Row row) {
		int column = column(STATUS);
		return column >= 0 && column < row.cells().size() ? row.cells().get(column).strip() : "";
	}

	/** The same row, of which the status is not told. */
	public AssignmentLine.Row withoutStatus(AssignmentLine.Row row) {
		return with(row, STATUS, "");
	}

	/** A new row. */
	public AssignmentLine.Row row(Assignment pair) {
		var row = new AssignmentLine.Row(pair, List.of());
		return with(with(row, TRANSCRIPT, pair.transcript()), CODER, pair.coder());
	}

	private AssignmentLine.Row with(AssignmentLine.Row row, String column, String value) {
		var cells = new ArrayList<>(row.cells());
		while (cells.size() < columns.size()) {
			cells.add("");
		}
		cells.set(column(column), value);
		return new AssignmentLine.Row(row.pair(), cells);
	}

	/** The text of the file, with a blank line between each two lines. */
	public String write() {
		var text = new StringBuilder(format.format(columns.toArray())).append('\n');
		for (var line : lines) {
			text.append('\n').append(switch (line) {
				case AssignmentLine.Row row -> format.format(row.cells().toArray());
				case AssignmentLine.Kept kept -> kept.text();
			}).append('\n');
		}
		return text.toString();
	}
}
