/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.List;

import org.emic.model.transcript.Transcript;

/** Finds by which Transcript ID the files beside a transcript know it. */
final class TranscriptIdentity {

	private final StudyFiles files;

	TranscriptIdentity(StudyFiles files) {
		this.files = files;
	}

	/**
	 * The Transcript ID that a text names. Where somebody changed it, so that codings and outlines are under the name of
	 * the text's file and none under the new ID, it is still the one of its file.
	 */
	String of(Transcript model, String path) {
		var named = model.getId();
		var ofFile = StudyLayout.baseName(path);
		return KnownFiles.inOnePiece(named).equals(KnownFiles.inOnePiece(ofFile)) || !isUsed(ofFile) || isUsed(named) ? named : ofFile;
	}

	private boolean isUsed(String id) {
		return FileNames.isAllowed(id) && (isUsed(StudyLayout.CODINGS, id, StudyLayout.CODINGS_EXTENSION)
				|| isUsed(StudyLayout.OUTLINES, id, StudyLayout.OUTLINE_EXTENSION));
	}

	private boolean isUsed(String folder, String id, String extension) {
		return folders(folder).stream().anyMatch(each -> files.exists(each + "/" + id + "." + extension));
	}

	private List<String> folders(String folder) {
		try {
			return files.folders(folder);
		} catch (IOException e) {
			return List.of(); // told where the folder itself is read
		}
	}
}
