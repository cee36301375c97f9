/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

/** What kind of passages are coded automatically. */
public enum AutoCodeKind {
	/** All turns of a speaker or role. */
	TURNS,
	/** All matches of words or of a regular expression. */
	MATCHES,
	/** All answers to a question. */
	ANSWERS
}
