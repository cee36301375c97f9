/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

/** What the headings of a report are. */
public enum ReportGrouping {
	/** Codes, in the order of the codebook. */
	CODE,
	/** Transcripts, by id. */
	TRANSCRIPT,
	/** None: the passages in the order given. */
	NONE
}
