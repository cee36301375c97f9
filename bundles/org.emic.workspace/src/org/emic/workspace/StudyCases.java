/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

import org.emic.core.study.StudyLayout;
import org.emic.exchange.Cases;
import org.emic.model.files.FormatException;
import org.emic.model.files.Parsed;

/**
 * The attributes of a study's transcripts, which are kept in <code>cases.csv</code> and nowhere else: they
 * are read when asked for, and a change is written at once, as a step of the study's history.
 */
public final class StudyCases {

	private StudyCases() {
	}

	/** The file that holds them, whether it exists or not. */
	public static IFile file(StudyProject study) {
		return study.file(StudyLayout.CASES);
	}

	/**
	 * The table as the file holds it now.
	 *
	 * @return the table and what could not be read of it
	 * @throws IOException when the file cannot be read at all
	 */
	public static Parsed<Cases> read(StudyProject study) throws IOException {
		return Cases.read(study.study().files());
	}

	/**
	 * Changes the table and writes it, as one step that can be undone. A table that could not be read whole is
	 * never written over.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws FormatException when a part of the table cannot be read: it says where and what to do
	 * @throws IOException     when the file cannot be read
	 * @throws CoreException   when it cannot be written
	 */
	public static void change(StudyProject study, String label, Consumer<Cases> work) throws IOException, CoreException {
		var cases = read(study);
		if (!cases.problems().isEmpty()) {
			throw cases.problems().getFirst();
		}
		var files = study.study().files();
		var before = files.exists(StudyLayout.CASES) ? Optional.of(files.read(StudyLayout.CASES)) : Optional.<byte[]>empty();
		work.accept(cases.value());
		TableSteps.write(study, label, StudyLayout.CASES, before, cases.value().bytes());
	}
}
