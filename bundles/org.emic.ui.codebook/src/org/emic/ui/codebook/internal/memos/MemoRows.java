/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.emic.core.study.Study;
import org.emic.core.study.StudyMemos;
import org.emic.model.memo.Memo;

/** Filters and sorts memos. */
final class MemoRows {

	private MemoRows() {
	}

	/**
	 * @param filter words that must all occur in a memo's title, text, type, author or links, in any case
	 * @param sort   the column to sort by; null for the latest first
	 */
	static List<Memo> of(Study study, String filter, MemoColumn sort, boolean descending) {
		var words = filter.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		return study.memos().all().stream().filter(memo -> filter.isBlank() || matches(study, memo, words))
				.sorted(order(study, sort, descending)).toList();
	}

	private static boolean matches(Study study, Memo memo, String[] words) {
		var all = new StringBuilder(memo.getText()).append('\n');
		for (var column : MemoColumn.values()) {
			all.append(column.text(study, memo)).append('\n');
		}
		memo.getLinks().forEach(link -> all.append(link.getName()).append('\n'));
		var text = all.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(words).allMatch(text::contains);
	}

	private static Comparator<Memo> order(Study study, MemoColumn sort, boolean descending) {
		if (sort == null || sort == MemoColumn.CREATED) {
			return sort == null || descending ? StudyMemos.BY_AGE.reversed() : StudyMemos.BY_AGE;
		}
		var collator = Collator.getInstance();
		Comparator<Memo> order = Comparator.comparing(memo -> sort.text(study, memo), collator::compare);
		return (descending ? order.reversed() : order).thenComparing(StudyMemos.BY_AGE);
	}
}
