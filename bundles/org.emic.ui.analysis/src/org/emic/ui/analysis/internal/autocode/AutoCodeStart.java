/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.List;

import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/**
 * What the wizard begins with.
 *
 * @param kind       what to look for at first
 * @param transcript the one in the active editor; null for none
 * @param turn       the turn at the caret; -1 for none
 * @param chosen     the selected transcripts, none or more
 * @param words      the selected words; empty for none
 * @param code       the selected code; null for none
 */
public record AutoCodeStart(StudyProject study, AutoCodeKind kind, StudyTranscript transcript, int turn,
		List<StudyTranscript> chosen, String words, Code code) {

	public AutoCodeStart {
		chosen = List.copyOf(chosen);
	}
}
