/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.stream.Collectors;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.DisagreementKind;
import org.emic.core.disagreement.Standpoint;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Quotes;
import org.emic.ui.ConsensusLabels;

/** What is told of a disagreement, a column each. */
enum DisagreementColumn {

	PASSAGE(Messages.Column_passage, 280) {
		@Override
		String text(Disagreement disagreement) {
			var text = disagreement.transcript().text();
			// a text that was changed since it was searched may be shorter
			int end = Math.min(disagreement.range().end(), text.length());
			return Quotes.shorten(text.substring(Math.min(disagreement.range().start(), end), end), LONGEST);
		}
	},
	CODERS(Messages.Column_coders, 340) {
		@Override
		String text(Disagreement disagreement) {
			return disagreement.standpoints().stream().map(side -> side.coder() + ": " + codes(side)) //$NON-NLS-1$
					.collect(Collectors.joining("  \u00B7  ")); //$NON-NLS-1$
		}
	},
	KIND(Messages.Column_kind, 130) {
		@Override
		String text(Disagreement disagreement) {
			return kind(disagreement.kind());
		}
	},
	STATE(Messages.Column_state, 210) {
		@Override
		String text(Disagreement disagreement) {
			return switch (disagreement.state()) {
				case OPEN -> Messages.State_open;
				case DISPUTED -> Messages.State_disputed;
				case SETTLED -> disagreement.settlements().stream().map(DisagreementColumn::code).distinct()
						.collect(Collectors.joining(", ", Messages.State_settled, "")); //$NON-NLS-1$ //$NON-NLS-2$
			};
		}
	},
	TRANSCRIPT(Messages.Column_transcript, 130) {
		@Override
		String text(Disagreement disagreement) {
			return disagreement.transcript().id();
		}
	};

	private static final int LONGEST = 160;

	private final String label;
	private final int width;

	DisagreementColumn(String label, int width) {
		this.label = label;
		this.width = width;
	}

	String label() {
		return label;
	}

	int width() {
		return width;
	}

	abstract String text(Disagreement disagreement);

	/** The codes that a coder gave, or a dash. */
	static String codes(Standpoint side) {
		return side.isUncoded() ? Messages.Uncoded_short
				: side.codings().stream().map(DisagreementColumn::code).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** The name of a coding's code, or that there is none. */
	static String code(PlacedCoding placed) {
		return placed.codeId() == null ? ConsensusLabels.noCode()
				: placed.codeName() == null ? placed.codeId() : placed.codeName();
	}

	static String kind(DisagreementKind kind) {
		return switch (kind) {
			case OTHER_CODE -> Messages.Kind_otherCode;
			case NOT_CODED -> Messages.Kind_notCoded;
			case OTHER_RANGE -> Messages.Kind_otherRange;
		};
	}
}
