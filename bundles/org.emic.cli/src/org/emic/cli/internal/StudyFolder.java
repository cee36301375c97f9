/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.emic.core.study.Codebooks;
import org.emic.core.study.Coders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Journal;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.Viewer;

/** A study in a folder, opened to be read; nothing is written into it. */
final class StudyFolder {

	/** The option that names the coder who looks. */
	static final String VIEWER = "--viewer";

	private StudyFolder() {
	}

	/** Whose codings are shown also of transcripts that are coded blind: the named coder's, or else nobody's. */
	static Viewer viewer(Arguments arguments) throws CommandException {
		var id = arguments.value(VIEWER);
		if (id.isPresent() && !Coders.isValid(id.get())) {
			throw new CommandException(Messages.get("viewerId", VIEWER, id.get()));
		}
		return id.map(Viewer::coder).orElse(Viewer.NOBODY);
	}

	/** Opens the study in the folder that was named. */
	static Study open(Arguments arguments) throws CommandException, IOException {
		var folder = Path.of(arguments.onlyOperand());
		if (!Files.isDirectory(folder)) {
			throw new CommandException(Messages.get("noFolder", folder));
		}
		if (!isStudy(folder)) {
			throw new CommandException(Messages.get("noStudy", folder));
		}
		return Study.open(new FolderFiles(folder), viewer(arguments));
	}

	/** Opens the study in the folder to be changed: what a crash interrupted is brought to an end first. */
	static Study openToChange(Arguments arguments) throws CommandException, IOException {
		var codebooks = open(arguments).settings().codebooks();
		var files = new FolderFiles(Path.of(arguments.onlyOperand()));
		Journal.finish(files);
		for (var name : codebooks) {
			var codebook = Codebooks.beside(files.root()).find(name);
			if (codebook.isPresent()) {
				Journal.finish(codebook.get());
			}
		}
		return Study.open(files);
	}

	static boolean isStudy(Path folder) {
		return Files.exists(folder.resolve(StudyLayout.SETTINGS)) || Files.isDirectory(folder.resolve(StudyLayout.TRANSCRIPTS))
				|| Files.isDirectory(folder.resolve(StudyLayout.CODEBOOK));
	}

	/**
	 * Tells what of the study could not be read, so that nobody takes a table for complete.
	 *
	 * @return whether there was anything to tell
	 */
	static boolean tellProblems(Study study, int uncertain, PrintStream err) {
		study.problems().forEach(problem -> err.println(format(problem)));
		tellHidden(study, err);
		if (uncertain > 0) {
			err.println(Messages.count("uncertain", uncertain));
		}
		return uncertain > 0 || !study.problems().isEmpty();
	}

	/** Tells that codings are left out because their transcripts are coded blind. */
	static void tellHidden(Study study, PrintStream err) {
		var blind = study.transcriptsWithHiddenCodings();
		if (!blind.isEmpty()) {
			err.println(Messages.get(blind.size() == 1 ? "hidden.one" : "hidden.many", blind.size(), blind.getFirst()));
		}
	}

	/** A problem in the form of compilers. */
	static String format(Problem problem) {
		return problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + kind(problem) + ": "
				+ problem.text();
	}

	/** The kind of a problem as a word. */
	static String kind(Problem problem) {
		return problem.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}
}
