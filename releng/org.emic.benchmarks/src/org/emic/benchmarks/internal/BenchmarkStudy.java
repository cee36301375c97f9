/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.workspace.StudyCreation;

/** Writes the files of a study as big as wished and makes it a project. */
final class BenchmarkStudy {

	static final String LARGE = "large";
	static final List<Coder> CODERS = List.of(Coders.create("anna", "Anna Blum"), Coders.create("ben", "Ben Roth"),
			Coders.create("cara", "Cara Weiss"));

	private static final int THEMES = 8;
	private static final int CODES_OF_EACH = 5;
	private static final int SMALL_LENGTH = 8_500;

	private final IProject project;
	private final FolderFiles files;

	private BenchmarkStudy(IProject project) {
		this.project = project;
		this.files = new FolderFiles(project.getLocation().toPath());
	}

	/**
	 * Makes a study.
	 *
	 * @param large the text of the transcript that is measured
	 * @param codings how many codings it has
	 * @param others how many other interviews the study has
	 * @param codingsOfEach how many codings each of them has
	 */
	static BenchmarkStudy create(String name, String large, int codings, BenchmarkText texts, int others,
			int codingsOfEach) throws CoreException, IOException {
		var made = new BenchmarkStudy(StudyCreation.create(name, null, true, null));
		made.write(LARGE, large);
		for (int i = 0; i < others; i++) {
			made.write(other(i), texts.interview(other(i), SMALL_LENGTH, i));
		}
		made.code(codings, codingsOfEach);
		made.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return made;
	}

	private static String other(int index) {
		return "interview_%04d".formatted(index);
	}

	private void write(String id, String text) throws IOException {
		var folder = Files.createDirectories(files.root().resolve("transcripts"));
		Files.write(folder.resolve(id + ".transcript"), text.getBytes(StandardCharsets.UTF_8));
	}

	private void code(int codings, int codingsOfEach) throws IOException {
		var study = Study.open(files);
		var codes = codes(study);
		study.saveCodebooks();
		for (var transcript : List.copyOf(study.transcripts())) {
			boolean measured = transcript.id().equals(LARGE);
			code(study, transcript, codes, measured ? codings : codingsOfEach, measured);
		}
	}

	private static List<Code> codes(Study study) {
		var codes = new ArrayList<Code>();
		var codebook = study.codes().main().orElseThrow();
		study.edit("", edit -> {
			for (int i = 1; i <= THEMES; i++) {
				var theme = CodebookEdits.create(edit, codebook, "Theme " + i);
				for (int j = 1; j <= CODES_OF_EACH; j++) {
					codes.add(CodebookEdits.create(edit, theme, "aspect %d of theme %d".formatted(j, i)));
				}
			}
		});
		return codes;
	}

	/** Every coder codes in the transcript that is measured; one alone in each other. */
	private static void code(Study study, StudyTranscript transcript, List<Code> codes, int count, boolean allCoders)
			throws IOException {
		if (count == 0) {
			return;
		}
		int one = Math.floorMod(transcript.id().hashCode(), CODERS.size());
		var ranges = CodedRanges.of(transcript.turn(0).getTextOffset(), transcript.text().length(), count);
		study.edit("", edit -> {
			for (int i = 0; i < ranges.size(); i++) {
				var coder = CODERS.get(allCoders ? i % CODERS.size() : one);
				CodingEdits.apply(edit, transcript, ranges.get(i), codes.get(i * 7 % codes.size()), coder, Provenance.MANUAL);
			}
		});
		for (var coder : CODERS) {
			study.save(transcript, coder);
		}
	}

	IProject project() {
		return project;
	}

	/** The file of the transcript that is measured. */
	IFile large() {
		return project.getFile("transcripts/" + LARGE + ".transcript");
	}
}
