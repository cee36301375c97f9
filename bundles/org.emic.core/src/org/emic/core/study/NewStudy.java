/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.CodebookFormat;

/**
 * Writes the files that make a folder a study. What is there already is left as it is.
 */
public final class NewStudy {

	private NewStudy() {
	}

	/**
	 * @param ownCodebook whether the study is to have a codebook of its own
	 */
	public static void write(StudyFiles files, String name, boolean ownCodebook) throws IOException {
		writeNew(files, StudyLayout.SETTINGS, StudySettings.create(name).write());
		writeNew(files, ".gitattributes", GitAttributes.ofStudy());
		if (ownCodebook && files.files(StudyLayout.CODEBOOK).isEmpty()) {
			writeCodebook(files, name);
		}
	}

	/** Writes an empty codebook; its codes are files beside it. */
	public static void writeCodebook(StudyFiles files, String name) throws IOException {
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId(UUID.randomUUID().toString());
		codebook.setName(name);
		codebook.setDescription("");
		var path = StudyLayout.CODEBOOK + "/" + Coders.idOf(name) + "." + StudyLayout.CODEBOOK_EXTENSION;
		writeNew(files, path, CodebookFormat.write(codebook));
	}

	private static void writeNew(StudyFiles files, String path, String text) throws IOException {
		if (!files.exists(path)) {
			files.write(path, text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
