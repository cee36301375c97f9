/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;

/** Compares the files of a transcript with what is known of them. */
record KnownFiles(Study study) {

	/** A file that came or went counts as changed; one that cannot be read does, too. */
	boolean areUnchanged(StudyTranscript transcript) {
		return isUnchanged(transcript.path())
				&& transcript.coders().stream()
						.allMatch(coder -> isUnchanged(StudyLayout.codings(coder.getId(), transcript.id())))
				&& transcript.outlines().keySet().stream()
						.allMatch(coder -> isUnchanged(StudyLayout.outline(coder, transcript.id())));
	}

	private boolean isUnchanged(String path) {
		var files = study.files();
		try {
			return files.exists(path) ? study.isAsKnown(files, path, files.read(path)) : !study.isKnown(files, path);
		} catch (IOException e) {
			return false;
		}
	}
}
