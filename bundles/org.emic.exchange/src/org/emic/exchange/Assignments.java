/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.core.study.Participation;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.internal.AssignmentLine;
import org.emic.exchange.internal.AssignmentsReader;
import org.emic.exchange.internal.AssignmentsTable;
import org.emic.exchange.internal.TableText;
import org.emic.model.files.FormatException;
import org.emic.model.files.Parsed;

/**
 * Who is to code which transcripts: the table of assignments.csv, a row for each pair of a transcript and a coder. Whether
 * coders are done is in their own codings files; a table may say it, too, in a column of the status, as older ones do. Rows
 * keep the order of the file, a new one goes before the first that is greater. Between two rows is a blank line, by which
 * git keeps changes of neighbouring rows apart; other columns, and lines that cannot be read, stay.
 */
public final class Assignments {

	private final AssignmentsTable table;

	private final NavigableMap<Assignment, AssignmentLine.Row> rows = new TreeMap<>();

	private TableText source = TableText.NONE;

	private Assignments(AssignmentsTable table) {
		this.table = table;
		table.lines().forEach(line -> {
			if (line instanceof AssignmentLine.Row row) {
				rows.put(row.pair(), row);
			}
		});
	}

	/** A table without a row. */
	public static Assignments none() {
		return new Assignments(AssignmentsTable.empty());
	}

	/**
	 * Reads a study's table; an empty one if the study has none yet.
	 *
	 * @return the table and what could not be read of it
	 * @throws IOException when the file cannot be read, or has no header of such a table
	 */
	public static Parsed<Assignments> read(StudyFiles files) throws IOException {
		if (!files.exists(StudyLayout.ASSIGNMENTS)) {
			return new Parsed<>(none(), List.of());
		}
		var read = TableText.of(StudyLayout.ASSIGNMENTS, files.read(StudyLayout.ASSIGNMENTS));
		var parsed = parse(read.text(), StudyLayout.ASSIGNMENTS);
		parsed.value().source = read;
		var problems = new ArrayList<>(read.problems());
		problems.addAll(parsed.problems());
		return new Parsed<>(parsed.value(), problems);
	}

	/**
	 * Reads a table. Comma, semicolon and tab are taken as separators, as spreadsheets write them.
	 *
	 * @param file the name for messages
	 * @throws FormatException when the first line does not name the columns transcript and coder
	 */
	public static Parsed<Assignments> parse(String text, String file) throws FormatException {
		var reader = new AssignmentsReader(file);
		var read = reader.read(text);
		return new Parsed<>(new Assignments(read), reader.problems());
	}

	/**
	 * The file as the spreadsheet that saved it will read it again.
	 *
	 * @throws FormatException when the file that was read holds bytes that are no characters, which would be lost
	 */
	public byte[] bytes() throws FormatException {
		if (!source.damages().isEmpty()) {
			throw source.damages().getFirst();
		}
		return source.encode(write());
	}

	/** The text of the file. */
	public String write() {
		return table.write();
	}

	/** All assignments, by transcript and coder. */
	public List<Assignment> all() {
		return List.copyOf(rows.keySet());
	}

	/** The assignments of a transcript. */
	public List<Assignment> of(String transcript) {
		return rows.tailMap(new Assignment(transcript, "")).keySet().stream()
				.takeWhile(each -> each.transcript().equals(transcript)).toList();
	}

	/** Whether a coder is to code a transcript. */
	public boolean isAssigned(Assignment assignment) {
		return rows.containsKey(assignment);
	}

	/** Whether the table says that the coder is done. That codings files do not is no contradiction. */
	public boolean saysDone(Assignment assignment) {
		return isAssigned(assignment) && table.status(rows.get(assignment)).equals(AssignmentStatus.DONE.word());
	}

	/** Lets a coder code a transcript; false if that is so already. */
	public boolean assign(Assignment assignment) {
		if (isAssigned(assignment)) {
			return false;
		}
		int place = 0;
		var lines = table.lines();
		while (place < lines.size()
				&& !(lines.get(place) instanceof AssignmentLine.Row row && row.pair().compareTo(assignment) > 0)) {
			place++;
		}
		var row = table.row(assignment);
		lines.add(place, row);
		rows.put(assignment, row);
		return true;
	}

	/** Takes an assignment back; false if there is none. */
	public boolean remove(Assignment assignment) {
		var row = rows.remove(assignment);
		return row != null && table.lines().remove(row);
	}

	/** Lets the table not say any more that the coder is done; false if it does not. */
	public boolean clearDone(Assignment assignment) {
		if (!saysDone(assignment)) {
			return false;
		}
		var row = rows.get(assignment);
		var changed = table.withoutStatus(row);
		table.lines().set(table.lines().indexOf(row), changed);
		rows.put(assignment, changed);
		return true;
	}

	/** Who took part in what, by the codings files and this table. */
	public Participation participation() {
		return Participation.of(rows.keySet().stream().filter(this::saysDone).collect(
				Collectors.groupingBy(Assignment::transcript, Collectors.mapping(Assignment::coder, Collectors.toSet()))));
	}

	/** As {@link #participation()}, of a study's files; a table that cannot be read says nothing. */
	public static Participation participation(StudyFiles files) {
		try {
			return read(files).value().participation();
		} catch (IOException e) {
			// the study's check tells what is wrong, and where
			return Participation.BY_FILES;
		}
	}
}
