/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.internal.CasesReader;
import org.emic.exchange.internal.TableText;
import org.emic.model.files.Parsed;

/**
 * The attributes of the transcripts: the table of cases.csv, a row for each transcript and a column for each
 * attribute. Rows and columns keep the order of the file; a new row goes before the first whose ID is greater.
 */
public final class Cases {

	/** The name of the first column, which holds the Transcript IDs. */
	public static final String TRANSCRIPT = "transcript";

	private final List<String> attributes = new ArrayList<>();
	private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
	private char separator = ',';
	private TableText source = TableText.NONE;

	/**
	 * Reads a study's table; an empty one if the study has none yet.
	 *
	 * @return the table and what could not be read of it; while there are problems, do not write it back
	 * @throws IOException if the file cannot be read, or holds no table at all
	 */
	public static Parsed<Cases> read(StudyFiles files) throws IOException {
		if (!files.exists(StudyLayout.CASES)) {
			return new Parsed<>(new Cases(), List.of());
		}
		var read = TableText.of(StudyLayout.CASES, files.read(StudyLayout.CASES));
		var problems = new ArrayList<>(read.problems());
		var parsed = parse(read.text(), StudyLayout.CASES);
		problems.addAll(parsed.problems());
		parsed.value().source = read;
		return new Parsed<>(parsed.value(), problems);
	}

	/**
	 * Reads a table. Comma, semicolon and tab are taken as separators, as spreadsheets write them.
	 *
	 * @param file the name for messages
	 */
	public static Parsed<Cases> parse(String text, String file) {
		return new CasesReader(file).read(text);
	}

	/** Lets the table be written with another separator than the comma, as the file has it that it was read from. */
	public void separateBy(char newSeparator) {
		separator = newSeparator;
	}

	/**
	 * The table as the spreadsheet that saved it will read it again: with its separator, in its encoding. What that
	 * encoding does not have is written in UTF-8 with a byte order mark, by which spreadsheets know it.
	 */
	public byte[] bytes() {
		return source.encode(write());
	}

	/** The table as RFC 4180 text with LF line ends, with the separator of the file that it was read from. */
	public String write() {
		var table = new ArrayList<List<String>>();
		var header = new ArrayList<>(List.of(TRANSCRIPT));
		header.addAll(attributes);
		table.add(header);
		rows.forEach((id, values) -> {
			var row = new ArrayList<>(List.of(id));
			attributes.forEach(attribute -> row.add(values.getOrDefault(attribute, "")));
			table.add(row);
		});
		return Csv.write(table, separator);
	}

	/** Writes the table into a study. */
	public void write(StudyFiles files) throws IOException {
		files.write(StudyLayout.CASES, bytes());
	}

	/** The attributes in the order of the columns. */
	public List<String> attributes() {
		return List.copyOf(attributes);
	}

	/** The Transcript IDs in the order of the rows. */
	public List<String> transcripts() {
		return List.copyOf(rows.keySet());
	}

	/** The value of an attribute; empty for a cell that is empty or not there. */
	public Optional<String> value(String transcript, String attribute) {
		return Optional.ofNullable(rows.getOrDefault(transcript, Map.of()).get(attribute))
				.filter(value -> !value.isEmpty());
	}

	/** Adds a row without values; false if there is one already. */
	public boolean add(String transcript) {
		return addAll(List.of(transcript));
	}

	/** Adds rows without values for those that have none yet; false if all have. */
	public boolean addAll(Collection<String> transcripts) {
		var added = new TreeSet<>(transcripts);
		added.removeAll(rows.keySet());
		if (added.isEmpty()) {
			return false;
		}
		var before = new LinkedHashMap<>(rows);
		rows.clear();
		before.forEach((id, values) -> {
			while (!added.isEmpty() && added.first().compareTo(id) < 0) {
				rows.put(added.pollFirst(), new HashMap<>());
			}
			rows.put(id, values);
		});
		added.forEach(id -> rows.put(id, new HashMap<>()));
		return true;
	}

	/** Adds a row at the end, as the file has it; false if there is one already. */
	public boolean append(String transcript) {
		return rows.putIfAbsent(transcript, new HashMap<>()) == null;
	}

	/** Sets the value of an attribute; makes the row and the column where needed. */
	public void set(String transcript, String attribute, String value) {
		addAttribute(attribute);
		add(transcript);
		rows.get(transcript).put(attribute, value);
	}

	/**
	 * Adds a column at the end; false if there is one of that name already.
	 *
	 * @throws IllegalArgumentException for an empty name and for "transcript"
	 */
	public boolean addAttribute(String attribute) {
		if (attribute.isBlank() || attribute.equals(TRANSCRIPT)) {
			throw new IllegalArgumentException(attribute);
		}
		return !attributes.contains(attribute) && attributes.add(attribute);
	}

	/** Removes a column with all its values. */
	public void removeAttribute(String attribute) {
		attributes.remove(attribute);
		rows.values().forEach(values -> values.remove(attribute));
	}
}
