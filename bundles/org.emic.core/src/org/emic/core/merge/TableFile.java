/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table such as that of cases, as a text editor or a spreadsheet saved it.
 *
 * @param separator what is between cells: a comma, a semicolon or a tab
 * @param columns   their names as they are written, with quotation marks
 * @param rows      the cells of each row by column, as they are written; rows by their first cells
 */
record TableFile(char separator, List<String> columns, Map<List<String>, Map<String, String>> rows) {

	/** The first cell and what ends it: the names behind it may hold other separators. */
	private static final Pattern FIRST = Pattern.compile("(?:\"[^\"]*\"|[^\",;\t]*)([,;\t])");

	/**
	 * Reads a table.
	 *
	 * @param keyColumns so many columns, from the first, tell which row it is
	 * @return nothing if it is no such table, or has a row or a column twice
	 */
	static Optional<TableFile> of(String text, int keyColumns) {
		var first = FIRST.matcher(text.lines().findFirst().orElse(""));
		char separator = first.lookingAt() ? first.group(1).charAt(0) : ',';
		var table = new TableFile(separator, new ArrayList<>(), new LinkedHashMap<>());
		for (var record : records(text, separator)) {
			if (table.columns.isEmpty()) {
				table.columns.addAll(record);
			} else if (!table.add(record, keyColumns)) {
				return Optional.empty();
			}
		}
		boolean sound = text.isBlank() || table.columns.size() >= keyColumns
				&& table.columns.stream().distinct().count() == table.columns.size();
		return sound ? Optional.of(table) : Optional.empty();
	}

	private boolean add(List<String> record, int keyColumns) {
		if (record.size() < keyColumns || record.size() > columns.size()) {
			return false;
		}
		var cells = new LinkedHashMap<String, String>();
		for (int i = 0; i < record.size(); i++) {
			cells.put(columns.get(i), record.get(i));
		}
		return rows.put(record.subList(0, keyColumns), cells) == null;
	}

	/** The cells of each line as they are written; a line end between quotation marks ends no line. */
	private static List<List<String>> records(String text, char separator) {
		var records = new ArrayList<List<String>>();
		var cells = new ArrayList<String>();
		boolean quoted = false;
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '\n';
			if (c == '"') {
				quoted = !quoted;
			} else if (c == '\n' && (!quoted || i == text.length()) || c == separator && !quoted) {
				cells.add(text.substring(from, i));
				from = i + 1;
				if (c == '\n') {
					if (cells.size() > 1 || !cells.getFirst().isBlank()) {
						records.add(List.copyOf(cells));
					}
					cells.clear();
				}
			}
		}
		return records;
	}

	/**
	 * The same table with another separator. All its cells are written alike, with quotation marks only where they are
	 * needed, so that they can be compared with those of another table that was changed in this way.
	 */
	TableFile separatedBy(char other) {
		var table = new TableFile(other, columns.stream().map(cell -> written(cell, other)).toList(), new LinkedHashMap<>());
		rows.forEach((key, cells) -> {
			var copy = new LinkedHashMap<String, String>();
			cells.forEach((column, cell) -> copy.put(written(column, other), written(cell, other)));
			table.rows.put(key.stream().map(cell -> written(cell, other)).toList(), copy);
		});
		return table;
	}

	private static String written(String cell, char separator) {
		var value = value(cell);
		boolean quoted = value.indexOf(separator) >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
		return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
	}

	/** What a cell says, without the quotation marks around it. */
	static String value(String cell) {
		boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
		return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
	}
}
