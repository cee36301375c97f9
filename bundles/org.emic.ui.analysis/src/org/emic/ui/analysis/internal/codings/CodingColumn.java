/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.CodeTree;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.DecisionLabels;
import org.emic.ui.analysis.internal.Messages;

/** What is told of a coding, a column each. */
public enum CodingColumn {

	QUOTE(Messages.Column_quote, 380) {
		@Override
		public String text(PlacedCoding placed) {
			var quote = placed.quote();
			return quote == null ? "" : quote; //$NON-NLS-1$
		}
	},
	CODE(Messages.Column_code, 160) {
		@Override
		public String text(PlacedCoding placed) {
			return codeName(placed);
		}
	},
	TRANSCRIPT(Messages.Column_transcript, 130) {
		@Override
		public String text(PlacedCoding placed) {
			return placed.transcript().id();
		}
	},
	SPEAKER(Messages.Column_speaker, 90) {
		@Override
		public String text(PlacedCoding placed) {
			return placed.speakerName();
		}
	},
	CODER(Messages.Column_coder, 80) {
		@Override
		public String text(PlacedCoding placed) {
			return ConsensusLabels.coder(placed);
		}
	},
	COMMENT(Messages.Column_comment, 180) {
		@Override
		public String text(PlacedCoding placed) {
			return placed.coding().getComment() == null ? "" : placed.coding().getComment(); //$NON-NLS-1$
		}
	},
	TURN(Messages.Column_turn, 50) {
		@Override
		public String text(PlacedCoding placed) {
			return String.valueOf(placed.turn() + 1);
		}
	},
	ORIGIN(Messages.Column_origin, 130) {
		@Override
		public String text(PlacedCoding placed) {
			var origin = switch (placed.coding().getProvenance()) {
				case MANUAL -> Messages.Origin_manual;
				case IN_VIVO -> Messages.Origin_inVivo;
				case AUTO -> AutoReview.isToReview(placed.coding()) ? Messages.Origin_automatic : Messages.Origin_kept;
			};
			return DecisionLabels.of(placed).map(decided -> NLS.bind(Messages.Origin_decided, origin, decided)).orElse(origin);
		}
	};

	private final String label;
	private final int width;

	CodingColumn(String label, int width) {
		this.label = label;
		this.width = width;
	}

	/** The whole text, with its line ends. */
	public abstract String text(PlacedCoding placed);

	String label() {
		return label;
	}

	/** The width it has at first, in pixels. */
	int width() {
		return width;
	}

	/** The code that a coding has now; nothing for a note, or for a code in no codebook. */
	static Optional<Code> code(PlacedCoding placed) {
		return placed.code();
	}

	/** The name of the code; its last known one where the code is in no codebook. */
	public static String codeName(PlacedCoding placed) {
		if (placed.codeId() == null) {
			return placed.isConsensus() ? ConsensusLabels.noCode() : Messages.Column_note;
		}
		return placed.codeName() == null ? placed.codeId() : placed.codeName();
	}

	/** The names from the top of the codebook down to the code. */
	static String codePath(PlacedCoding placed) {
		return code(placed).map(CodeTree::path).orElseGet(() -> codeName(placed));
	}
}
