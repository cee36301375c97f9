/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.emic.core.study.OldTexts;
import org.emic.core.text.TranscriptText;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;

/** Finds earlier texts of a transcript in the platform's local history. */
public final class OldTextsInHistory implements OldTexts {

	private final IProject project;

	public OldTextsInHistory(IProject project) {
		this.project = project;
	}

	@Override
	public Optional<String> find(String path, List<String> turnDigests) {
		try {
			for (var state : project.getFile(IPath.fromPortableString(path)).getHistory(null)) {
				var text = read(state);
				if (text.isPresent() && digests(text.get(), path).equals(turnDigests)) {
					return text;
				}
			}
		} catch (CoreException e) {
			// without its history a file is as good as one that never changed
			ILog.get().log(e.getStatus());
		}
		return Optional.empty();
	}

	private static Optional<String> read(IFileState state) throws CoreException {
		if (!state.exists()) {
			return Optional.empty();
		}
		try (var stream = state.getContents()) {
			return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static List<String> digests(String text, String path) {
		try {
			return TranscriptText.of(TranscriptFormat.parse(text, path), text).digests();
		} catch (FormatException e) {
			return List.of();
		}
	}
}
