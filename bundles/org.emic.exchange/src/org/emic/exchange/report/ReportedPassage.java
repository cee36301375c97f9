/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import java.util.Optional;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;

/**
 * A passage of a report.
 *
 * @param range  UTF-16 units of the transcript's text
 * @param coding the coding that it is; nothing for a passage that was merely found
 */
public record ReportedPassage(StudyTranscript transcript, TextRange range, Optional<PlacedCoding> coding) {

	public static ReportedPassage of(PlacedCoding placed) {
		return new ReportedPassage(placed.transcript(), placed.range(), Optional.of(placed));
	}
}
