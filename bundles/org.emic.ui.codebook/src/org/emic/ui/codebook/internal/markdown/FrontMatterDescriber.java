/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Knows Markdown files by the keys that their front matter has, such as those of codes and of memos. Which keys, the
 * extension says in the parameter <code>keys</code>, with commas between them.
 */
public final class FrontMatterDescriber implements ITextContentDescriber, IExecutableExtension {

	private static final String FENCE = "---"; //$NON-NLS-1$
	private static final int LINES = 40;

	private Set<String> keys = Set.of();

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		keys = Set.of(String.valueOf(((Map<?, ?>) data).get("keys")).split(",")); //$NON-NLS-1$ //$NON-NLS-2$
	}

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
		var missing = new HashSet<>(keys);
		for (int i = 0; i < LINES && !missing.isEmpty(); i++) {
			line = reader.readLine();
			if (line == null || line.strip().equals(FENCE)) {
				break;
			}
			int colon = line.indexOf(':');
			if (colon > 0) {
				missing.remove(line.substring(0, colon).strip());
			}
		}
		return missing.isEmpty() ? VALID : INVALID;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
