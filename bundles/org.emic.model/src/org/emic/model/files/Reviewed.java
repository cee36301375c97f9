/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.time.Instant;

import org.emic.model.coding.Coding;
import org.emic.model.files.internal.JsonText;

/**
 * When the coder looked at a coding that was made automatically and kept it: the key <code>reviewed</code> of its
 * line. It is kept among the coding's other keys, so that versions that do not know it keep it too.
 */
public final class Reviewed {

	private static final String KEY = "reviewed"; //$NON-NLS-1$

	private Reviewed() {
	}

	/** Whether the coding was looked at and kept. */
	public static boolean is(Coding coding) {
		// asked for each of many codings, most of which have no such keys at all
		return coding.getExtras() != null && coding.getExtras().contains(KEY)
				&& JsonText.entries(coding.getExtras()).containsKey(KEY);
	}

	/** What the coding's extras are to be once it was looked at. */
	public static String at(Coding coding, Instant when) {
		var entries = JsonText.entries(coding.getExtras());
		entries.put(KEY, JsonText.quote(when.toString()));
		return JsonText.object(entries);
	}
}
