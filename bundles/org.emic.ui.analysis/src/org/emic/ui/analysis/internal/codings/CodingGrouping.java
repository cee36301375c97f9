/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.analysis.internal.Messages;

/** By what codings are put together. */
public enum CodingGrouping {

	NONE(Messages.Group_none) {
		@Override
		String group(PlacedCoding placed) {
			return ""; //$NON-NLS-1$
		}
	},
	CODE(Messages.Group_code) {
		@Override
		String group(PlacedCoding placed) {
			return CodingColumn.codePath(placed);
		}
	},
	TRANSCRIPT(Messages.Group_transcript) {
		@Override
		String group(PlacedCoding placed) {
			return CodingColumn.TRANSCRIPT.text(placed);
		}
	},
	SPEAKER(Messages.Group_speaker) {
		@Override
		String group(PlacedCoding placed) {
			return CodingColumn.SPEAKER.text(placed);
		}
	},
	CODER(Messages.Group_coder) {
		@Override
		String group(PlacedCoding placed) {
			return CodingColumn.CODER.text(placed);
		}
	};

	private final String label;

	CodingGrouping(String label) {
		this.label = label;
	}

	/** The group's name, the same for all codings in it. */
	abstract String group(PlacedCoding placed);

	String label() {
		return label;
	}
}
