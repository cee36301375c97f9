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
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Merges tables such as that of cases by cells: rows by their first columns, columns by their names. Cells stay as
 * they are written, with quotation marks.
 */
final class TableMerge {

	private final char separator;
	private final int keyColumns;
	private final Merged merged = new Merged();
	private final List<Merged> parts = new ArrayList<>();

	/** @param keyColumns so many columns, from the first, tell which row it is */
	private TableMerge(char separator, int keyColumns) {
		this.separator = separator;
		this.keyColumns = keyColumns;
	}

	/** A table: its columns, and for each row its cells by column. */
	private record Table(List<String> columns, Map<List<String>, Map<String, String>> rows) {
	}

	/** @return nothing if one of the versions is no such table, or has a row or a column twice */
	static Optional<Merged> merge(Three<String> texts, int keyColumns) {
		var first = texts.ours().lines().findFirst().orElse("");
		char separator = first.contains(",") ? ',' : first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
		var merge = new TableMerge(separator, keyColumns);
		var read = texts.map(merge::read);
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		merge.merge(read.map(Optional::orElseThrow));
		return Optional.of(texts.ours().contains("\n\n") && texts.theirs().contains("\n\n") ? merge.apart() : merge.merged);
	}

	/** The rows with blank lines between, as both sides have them; with those, git keeps changes of neighbours apart. */
	private Merged apart() {
		var apart = new Merged();
		for (var part : parts) {
			if (!apart.lines().isEmpty()) {
				apart.line("");
			}
			apart.add(part);
		}
		return apart;
	}

	private Optional<Table> read(String text) {
		var table = new Table(new ArrayList<>(), new LinkedHashMap<>());
		for (var record : records(text)) {
			if (table.columns.isEmpty()) {
				table.columns.addAll(record);
				continue;
			}
			if (record.size() < keyColumns || record.size() > table.columns.size()) {
				return Optional.empty();
			}
			var cells = new LinkedHashMap<String, String>();
			for (int i = 0; i < record.size(); i++) {
				cells.put(table.columns.get(i), record.get(i));
			}
			if (table.rows.put(record.subList(0, keyColumns), cells) != null) {
				return Optional.empty();
			}
		}
		boolean sound = text.isBlank() || table.columns.size() >= keyColumns
				&& table.columns.stream().distinct().count() == table.columns.size();
		return sound ? Optional.of(table) : Optional.empty();
	}

	/** The cells of each line as they are written; a line end between quotation marks ends no line. */
	private List<List<String>> records(String text) {
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

	private void merge(Three<Table> tables) {
		var columns = columns(tables);
		add(write(columns));
		for (var key : rows(tables)) {
			var rows = tables.map(table -> table.rows.getOrDefault(key, Map.of()));
			if (rows.ours().isEmpty() || rows.theirs().isEmpty()) {
				// who removed a row gives way to who changed it
				var only = rows.ours().isEmpty() ? rows.theirs() : rows.ours();
				if (!only.equals(rows.base())) {
					add(write(columns.stream().map(column -> only.getOrDefault(column, "")).toList()));
				}
			} else {
				row(key, columns, rows);
			}
		}
	}

	private static List<String> columns(Three<Table> tables) {
		var columns = tables.map(table -> (List<String>) new ArrayList<>(table.columns));
		// a column that one side took out and in which the other changed something stays
		columns.base().removeIf(column -> !tables.ours().columns.contains(column) && changes(tables.base(), tables.theirs(), column)
				|| !tables.theirs().columns.contains(column) && changes(tables.base(), tables.ours(), column));
		return OrderMerge.merge(columns);
	}

	private static boolean changes(Table base, Table side, String column) {
		return side.rows.entrySet().stream().anyMatch(row -> {
			var before = base.rows.getOrDefault(row.getKey(), Map.of()).getOrDefault(column, "");
			return !row.getValue().getOrDefault(column, "").equals(before);
		});
	}

	private List<List<String>> rows(Three<Table> tables) {
		var keys = tables.map(table -> (List<List<String>>) new ArrayList<>(table.rows.keySet()));
		boolean sorted = isSorted(keys.ours()) && isSorted(keys.theirs());
		keys.base().removeIf(key -> !keys.ours().contains(key) || !keys.theirs().contains(key));
		var order = OrderMerge.merge(keys);
		if (sorted) {
			var bySize = new TreeMap<String, List<String>>();
			order.forEach(key -> bySize.put(String.join("\0", key), key));
			return List.copyOf(bySize.values());
		}
		return order;
	}

	private static boolean isSorted(List<List<String>> keys) {
		var texts = keys.stream().map(key -> String.join("\0", key)).toList();
		return texts.equals(texts.stream().sorted().toList());
	}

	private void row(List<String> key, List<String> columns, Three<Map<String, String>> rows) {
		var ours = new ArrayList<String>();
		var theirs = new ArrayList<String>();
		var conflicts = new LinkedHashMap<String, Three<String>>();
		for (var column : columns) {
			var cells = rows.map(row -> row.getOrDefault(column, ""));
			if (cells.isConflict()) {
				conflicts.put(column, cells.map(cell -> Messages.get("name", Front.unquoted(cell))));
			}
			ours.add(cells.settled().orElse(cells.ours()));
			theirs.add(cells.settled().orElse(cells.theirs()));
		}
		if (conflicts.isEmpty()) {
			add(write(ours));
		} else {
			var what = key.stream().map(Front::unquoted).collect(Collectors.joining(", ")) + ": "
					+ String.join(", ", conflicts.keySet().stream().map(Front::unquoted).toList());
			var part = new Merged();
			part.conflict(what, conflicts.values().iterator().next(), List.of(write(ours)), List.of(write(theirs)));
			add(part);
		}
	}

	private void add(String line) {
		var part = new Merged();
		part.line(line);
		add(part);
	}

	private void add(Merged part) {
		parts.add(part);
		merged.add(part);
	}

	private String write(List<String> cells) {
		return String.join(String.valueOf(separator), cells);
	}
}
