/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.tests.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * A study with two short transcripts, <code>one</code> and <code>two</code>, to which a test adds what it is
 * about. The coder is Anna Blum, <code>anna</code>.
 */
public final class StudyFixture {

	private static final String ONE = """
			# Dialog 1

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin a text?

			User: I write a draft by hand. Then I ask the machine.

			AI: What do you keep for yourself?

			User: The first draft and the last word are mine.
			""";
	private static final String TWO = """
			# Dialog 2

			**Transcript ID:** two

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin a text?

			User: With the machine, always. It never tires.
			""";

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final StudyProject study;

	private StudyFixture(StudyProject study) {
		this.study = study;
	}

	/** Makes the study as a project of this name; UI thread. */
	public static StudyFixture create(String name) throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		var project = StudyCreation.create(name, null, true, null);
		project.getFile("transcripts/one.transcript").create(ONE.getBytes(StandardCharsets.UTF_8), false, false, null);
		project.getFile("transcripts/two.transcript").create(TWO.getBytes(StandardCharsets.UTF_8), false, false, null);
		var study = StudyProjects.get().find(project).orElseThrow();
		Conditions.waitFor("the transcripts are in the study", () -> study.study().transcripts().size() == 2);
		return new StudyFixture(study);
	}

	public StudyProject study() {
		return study;
	}

	public StudyTranscript transcript(String id) {
		return study.study().transcript(id).orElseThrow();
	}

	/** Makes a top code. */
	public Code code(String name) {
		return code(name, study.study().codes().main().orElseThrow());
	}

	/** Makes a code in a code or codebook. */
	public Code code(String name, EObject parent) {
		var made = new ArrayList<Code>();
		study.execute("New Code", edit -> made.add(CodebookEdits.create(edit, parent, name)));
		return made.getFirst();
	}

	/** Applies a code to the first occurrence of these words. */
	public PlacedCoding apply(Code code, String transcript, String words) {
		return apply(code, transcript, words, study.coder());
	}

	/** Applies a code as another coder. */
	public PlacedCoding apply(Code code, String transcript, String words, Coder coder) {
		int start = transcript(transcript).text().indexOf(words);
		var range = new TextRange(start, start + words.length());
		var made = new ArrayList<PlacedCoding>();
		study.execute("Apply", edit -> made
				.add(CodingEdits.apply(edit, transcript(transcript), range, code, coder, Provenance.MANUAL).orElseThrow()));
		return made.getFirst();
	}

	public void undo() throws ExecutionException {
		history.undo(study.undoContext(), null, null);
	}

	public void redo() throws ExecutionException {
		history.redo(study.undoContext(), null, null);
	}

	/** How many steps can be undone. */
	public int steps() {
		return history.getUndoHistory(study.undoContext()).length;
	}

	/** The label of the latest step. */
	public String latestStep() {
		return history.getUndoOperation(study.undoContext()).getLabel();
	}

	/** The content of all files in a folder of the study by path, as it is on the disk. */
	public Map<String, String> files(String folder) throws CoreException {
		var contents = new TreeMap<String, String>();
		var root = study.project().getFolder(folder);
		root.refreshLocal(IResource.DEPTH_INFINITE, null);
		if (root.exists()) {
			root.accept(resource -> {
				if (resource instanceof IFile file) {
					contents.put(file.getProjectRelativePath().toPortableString(), file.readString());
				}
				return true;
			});
		}
		return contents;
	}

	/** Deletes the project with its files. */
	public void delete() throws CoreException {
		study.project().delete(true, true, null);
	}
}
