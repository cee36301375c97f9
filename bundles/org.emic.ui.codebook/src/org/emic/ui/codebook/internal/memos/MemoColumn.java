/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.stream.Collectors;

import org.emic.core.study.Study;
import org.emic.model.memo.Memo;

/** What is told of a memo in a list, a column each. */
public enum MemoColumn {

	TITLE(Messages.Column_title, 260) {
		@Override
		String text(Study study, Memo memo) {
			return memo.getTitle();
		}
	},
	TYPE(Messages.Column_type, 110) {
		@Override
		String text(Study study, Memo memo) {
			return Messages.type(memo.getType());
		}
	},
	ABOUT(Messages.Column_about, 320) {
		@Override
		String text(Study study, Memo memo) {
			return memo.getLinks().stream().map(link -> MemoLinkLabels.of(study, link).text())
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
		}
	},
	CREATED(Messages.Column_created, 170) {
		@Override
		String text(Study study, Memo memo) {
			return Messages.date(memo.getCreated());
		}
	},
	AUTHOR(Messages.Column_author, 110) {
		@Override
		String text(Study study, Memo memo) {
			return memo.getAuthorName() == null ? "" : memo.getAuthorName(); //$NON-NLS-1$
		}
	};

	private final String label;
	private final int width;

	MemoColumn(String label, int width) {
		this.label = label;
		this.width = width;
	}

	abstract String text(Study study, Memo memo);

	String label() {
		return label;
	}

	/** The width it has at first, in pixels. */
	int width() {
		return width;
	}
}
