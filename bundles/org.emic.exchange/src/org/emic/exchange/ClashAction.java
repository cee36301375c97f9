/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/** What to do with a file whose Transcript ID another transcript has. */
public enum ClashAction {
	/** Leave it out. */
	SKIP,
	/** Import it under another ID. */
	NEW_ID,
	/** Put it in the place of the other; codings are found again in it. */
	REPLACE
}
