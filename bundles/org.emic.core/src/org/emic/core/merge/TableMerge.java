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
 * they are written, with quotation marks; where a spreadsheet changed the separator of one version, all have it then.
 */
final class TableMerge {

	private final char separator;
	private final Merged merged = new Merged();
	private final List<Merged> parts = new ArrayList<>();

	private TableMerge(char separator) {
		this.separator = separator;
	}

	/** @return nothing if one of the versions is no such table, or has a row or a column twice */
	static Optional<Merged> merge(Three<String> texts, int keyColumns) {
		var read = texts.map(text -> TableFile.of(text, keyColumns));
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		var tables = read.map(Optional::orElseThrow);
		char separator = separator(texts, tables.map(TableFile::separator));
		var merge = new TableMerge(separator);
		boolean alike = tables.ours().separator() == tables.theirs().separator()
				&& (texts.base().isBlank() || tables.base().separator() == separator);
		merge.merge(alike ? tables : tables.map(table -> table.separatedBy(separator)));
		return Optional.of(texts.ours().contains("\n\n") && texts.theirs().contains("\n\n") ? merge.apart() : merge.merged);
	}

	/** That of the side that changed it, as its spreadsheet would not read another; of two, the same for either side. */
	private static char separator(Three<String> texts, Three<Character> separators) {
		return texts.base().isBlank() || separators.isConflict()
				? (char) Math.max(separators.ours(), separators.theirs()) : separators.settled().orElseThrow();
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

	private void merge(Three<TableFile> tables) {
		var columns = columns(tables);
		add(write(columns));
		for (var key : rows(tables)) {
			var rows = tables.map(table -> table.rows().getOrDefault(key, Map.of()));
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

	private static List<String> columns(Three<TableFile> tables) {
		var columns = tables.map(table -> (List<String>) new ArrayList<>(table.columns()));
		// a column that one side took out and in which the other changed something stays
		columns.base().removeIf(column -> !tables.ours().columns().contains(column) && changes(tables.base(), tables.theirs(), column)
				|| !tables.theirs().columns().contains(column) && changes(tables.base(), tables.ours(), column));
		return OrderMerge.merge(columns);
	}

	private static boolean changes(TableFile base, TableFile side, String column) {
		return side.rows().entrySet().stream().anyMatch(row -> {
			var before = base.rows().getOrDefault(row.getKey(), Map.of()).getOrDefault(column, "");
			return !row.getValue().getOrDefault(column, "").equals(before);
		});
	}

	private List<List<String>> rows(Three<TableFile> tables) {
		var keys = tables.map(table -> (List<List<String>>) new ArrayList<>(table.rows().keySet()));
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
				conflicts.put(column, cells.map(cell -> Messages.get("name", TableFile.value(cell))));
			}
			ours.add(cells.settled().orElse(cells.ours()));
			theirs.add(cells.settled().orElse(cells.theirs()));
		}
		if (conflicts.isEmpty()) {
			add(write(ours));
		} else {
			var what = key.stream().map(TableFile::value).collect(Collectors.joining(", ")) + ": "
					+ String.join(", ", conflicts.keySet().stream().map(TableFile::value).toList());
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
