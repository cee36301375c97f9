/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import org.emic.core.study.PlacedCoding;

/**
 * Arranges codings into the rows of a table: filtered, grouped and sorted. Done once per change; the table
 * asks for rows by number.
 *
 * @param rows    {@link PlacedCoding} and {@link CodingGroup}
 * @param codings how many codings passed the filter, those in closed groups included
 */
public record CodingRows(List<Object> rows, int codings) {

	static final CodingRows NONE = new CodingRows(List.of(), 0);

	/** So much of a text decides its place; long quotes would make sorting slow and not better. */
	private static final int SORTED_LENGTH = 60;

	/**
	 * @param filter   words that must all occur in a coding's texts, in any case; empty for all codings
	 * @param sort     the column to sort by; null for the order of the study
	 * @param closed   the names of the groups whose codings are not shown
	 */
	public static CodingRows of(List<PlacedCoding> codings, String filter, CodingGrouping grouping, CodingColumn sort,
			boolean descending, Set<String> closed) {
		var shown = sorted(filtered(codings, filter), sort, descending);
		if (grouping == CodingGrouping.NONE) {
			return new CodingRows(List.copyOf(shown), shown.size());
		}
		var collator = Collator.getInstance();
		var groups = new TreeMap<String, List<PlacedCoding>>(
				((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder()));
		shown.forEach(placed -> groups.computeIfAbsent(grouping.group(placed), key -> new ArrayList<>()).add(placed));
		var rows = new ArrayList<>();
		groups.forEach((name, members) -> {
			boolean open = !closed.contains(name);
			rows.add(new CodingGroup(name, members.size(), open));
			if (open) {
				rows.addAll(members);
			}
		});
		return new CodingRows(rows, shown.size());
	}

	private static List<PlacedCoding> filtered(List<PlacedCoding> codings, String filter) {
		var words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		return filter.isBlank() ? codings : codings.stream().filter(placed -> matches(placed, words)).toList();
	}

	private static boolean matches(PlacedCoding placed, String[] words) {
		var text = new StringBuilder();
		for (var column : CodingColumn.values()) {
			if (column != CodingColumn.TURN) {
				text.append(column.text(placed)).append('\n');
			}
		}
		var all = text.toString().toLowerCase(Locale.ROOT);
		for (var word : words) {
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static List<PlacedCoding> sorted(List<PlacedCoding> codings, CodingColumn sort, boolean descending) {
		if (sort == null) {
			return codings;
		}
		var order = sort == CodingColumn.TURN ? byTurn(codings) : byText(codings, sort);
		if (descending) {
			Collections.reverse(order);
		}
		return order;
	}

	private static List<PlacedCoding> byTurn(List<PlacedCoding> codings) {
		return new ArrayList<>(codings.stream().sorted(Comparator.comparingInt(PlacedCoding::turn)).toList());
	}

	private static List<PlacedCoding> byText(List<PlacedCoding> codings, CodingColumn sort) {
		record Keyed(CollationKey key, PlacedCoding placed) {
		}
		var collator = Collator.getInstance();
		var keyed = codings.stream().map(placed -> {
			var text = sort.text(placed);
			return new Keyed(collator.getCollationKey(text.substring(0, Math.min(SORTED_LENGTH, text.length()))), placed);
		}).sorted(Comparator.comparing(Keyed::key)).toList();
		return new ArrayList<>(keyed.stream().map(Keyed::placed).toList());
	}
}
