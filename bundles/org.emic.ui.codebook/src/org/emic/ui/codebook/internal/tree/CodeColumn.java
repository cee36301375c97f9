/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;

import org.eclipse.swt.SWT;

import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.Messages;

/** The columns of the codebook editor. */
enum CodeColumn {

	NAME(200, SWT.LEFT) {
		@Override
		String text(CodeFacts facts, Code code) {
			return code.getName();
		}
	},
	DEFINITION(230, SWT.LEFT) {
		@Override
		String text(CodeFacts facts, Code code) {
			return CodeFacts.definition(code);
		}
	},
	USES(55, SWT.RIGHT) {
		@Override
		String text(CodeFacts facts, Code code) {
			return String.valueOf(facts.uses(code));
		}

		@Override
		Comparator<Code> order(CodeFacts facts) {
			return Comparator.comparingInt(facts::uses);
		}
	},
	CODERS(65, SWT.RIGHT) {
		@Override
		String text(CodeFacts facts, Code code) {
			return String.valueOf(facts.coders(code));
		}

		@Override
		Comparator<Code> order(CodeFacts facts) {
			return Comparator.comparingInt(facts::coders);
		}
	},
	STATUS(90, SWT.LEFT) {
		@Override
		String text(CodeFacts facts, Code code) {
			return Messages.status(code.getStatus());
		}
	},
	CHANGED(110, SWT.LEFT) {
		@Override
		String text(CodeFacts facts, Code code) {
			return facts.changed(code).map(DAY::format).orElse(""); //$NON-NLS-1$
		}

		@Override
		Comparator<Code> order(CodeFacts facts) {
			return Comparator.comparing(code -> facts.changed(code).orElse(Instant.MIN));
		}
	};

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private final int width;
	private final int alignment;

	CodeColumn(int width, int alignment) {
		this.width = width;
		this.alignment = alignment;
	}

	int width() {
		return width;
	}

	int alignment() {
		return alignment;
	}

	abstract String text(CodeFacts facts, Code code);

	/** How codes are sorted by this column, the smaller first. */
	Comparator<Code> order(CodeFacts facts) {
		return Comparator.comparing(code -> text(facts, code), Collator.getInstance());
	}

	String title() {
		return switch (this) {
			case NAME -> Messages.Column_name;
			case DEFINITION -> Messages.Column_definition;
			case USES -> Messages.Column_uses;
			case CODERS -> Messages.Column_coders;
			case STATUS -> Messages.Column_status;
			case CHANGED -> Messages.Column_changed;
		};
	}

	String hint() {
		return switch (this) {
			case NAME -> Messages.Column_nameHint;
			case DEFINITION -> Messages.Column_definitionHint;
			case USES -> Messages.Column_usesHint;
			case CODERS -> Messages.Column_codersHint;
			case STATUS -> Messages.Column_statusHint;
			case CHANGED -> Messages.Column_changedHint;
		};
	}
}
