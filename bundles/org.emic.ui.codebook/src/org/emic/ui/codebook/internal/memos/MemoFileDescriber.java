/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Tells a memo's file from any other Markdown by its front matter, so that other Markdown opens as ever. */
public final class MemoFileDescriber implements ITextContentDescriber {

	private static final String FENCE = "---"; //$NON-NLS-1$
	private static final Set<String> KEYS = Set.of("title", "id", "type", "links"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int LINES = 40;

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
	}

	@Override
	public int describe(Reader contents, IContentDescription description) throws IOException {
		var reader = new BufferedReader(contents);
		var line = reader.readLine();
		if (line == null || !line.replace("\uFEFF", "").strip().equals(FENCE)) { //$NON-NLS-1$ //$NON-NLS-2$
			return INVALID;
		}
		var missing = new HashSet<>(KEYS);
		for (int i = 0; i < LINES && !missing.isEmpty(); i++) {
			line = reader.readLine();
			if (line == null || line.strip().equals(FENCE)) {
				break;
			}
			missing.removeIf(line.substring(0, Math.max(0, line.indexOf(':')))::equals);
		}
		return missing.isEmpty() ? VALID : INVALID;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
