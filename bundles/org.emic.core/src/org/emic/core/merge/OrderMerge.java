/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Merges lists as sets that have an order: what either side added is there, what either took out is not. Which side
 * is called ours makes no difference to the result.
 */
final class OrderMerge {

	private OrderMerge() {
	}

	/** The merged list; of equal elements only one is there. */
	static <T> List<T> merge(Three<List<T>> lists) {
		var kept = kept(lists);
		boolean oursFirst = comesFirst(lists);
		var first = new ArrayList<>(new LinkedHashSet<>(oursFirst ? lists.ours() : lists.theirs()));
		var second = new ArrayList<>(new LinkedHashSet<>(oursFirst ? lists.theirs() : lists.ours()));
		var inSecond = new HashSet<>(second);
		var merged = new ArrayList<>(first);
		for (int i = 0; i < second.size(); i++) {
			var element = second.get(i);
			if (!merged.contains(element)) {
				int at = i == 0 ? 0 : merged.indexOf(second.get(i - 1)) + 1;
				while (at < merged.size() && !inSecond.contains(merged.get(at))) {
					at++; // what both added at one place: first the one's, then the other's
				}
				merged.add(at, element);
			}
		}
		merged.removeIf(element -> !kept.contains(element));
		return merged;
	}

	private static <T> HashSet<T> kept(Three<List<T>> lists) {
		var base = new HashSet<>(lists.base());
		var kept = new HashSet<T>();
		for (var element : lists.ours()) {
			if (!base.contains(element) || lists.theirs().contains(element)) {
				kept.add(element);
			}
		}
		for (var element : lists.theirs()) {
			if (!base.contains(element)) {
				kept.add(element);
			}
		}
		return kept;
	}

	/** Whether ours is the order to start from: who reordered, else, so that it does not depend on the side, by text. */
	private static <T> boolean comesFirst(Three<List<T>> lists) {
		boolean oursKept = isInOrder(lists.base(), lists.ours());
		boolean theirsKept = isInOrder(lists.base(), lists.theirs());
		if (oursKept != theirsKept) {
			return theirsKept;
		}
		return lists.ours().toString().compareTo(lists.theirs().toString()) <= 0;
	}

	private static <T> boolean isInOrder(List<T> base, List<T> side) {
		var common = new ArrayList<>(base);
		common.retainAll(new HashSet<>(side));
		var same = new ArrayList<>(side);
		same.retainAll(new HashSet<>(base));
		return common.equals(same);
	}
}
