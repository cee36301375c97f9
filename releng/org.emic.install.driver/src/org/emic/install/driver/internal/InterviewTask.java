/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.install.driver.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.exchange.ImportProgress;
import org.emic.exchange.TranscriptImporter;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** A researcher's first minutes: an interview is imported and opened, a passage coded; later it is looked at again. */
final class InterviewTask {

	private static final String STUDY = "installed";
	private static final String CODE = "seen after installing";

	private InterviewTask() {
	}

	/** Imports the interview {@code emic.seed}, codes the words {@code emic.passage} in it and saves. */
	static void codePassage() throws Exception {
		var project = StudyCreation.create(STUDY, null, true, new NullProgressMonitor());
		var files = new FolderFiles(project.getLocation().toPath());
		var plan = TranscriptImporter.plan(List.of(Path.of(System.getProperty("emic.seed"))), files, true, ImportProgress.NONE);
		TranscriptImporter.execute(plan, ImportProgress.NONE);
		project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		var study = StudyProjects.get().find(project).orElseThrow();

		var editor = open(project);
		var target = target(editor);
		var passage = passage(target);
		editor.selectAndReveal(passage.start(), passage.end() - passage.start());
		Check.that("the selection is the passage", target.passage().equals(passage));
		var code = newCode(study);
		Check.that("the passage is coded", target.apply(code, Provenance.MANUAL).isPresent());
		Check.waitUntil("the editor is dirty", editor::isDirty);
		seePassage(editor, target, passage);

		editor.doSave(new NullProgressMonitor());
		Check.waitUntil("the editor is saved", () -> !editor.isDirty());
	}

	/** Opens the interview that an earlier run coded, and finds the coding where it was made. */
	static void lookAtPassage() throws Exception {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(STUDY);
		Check.that("the study is still there", project.isAccessible());
		var editor = open(project);
		var target = target(editor);
		Check.that("nothing waits to be saved", !editor.isDirty());
		seePassage(editor, target, passage(target));
	}

	private static ITextEditor open(IProject project) throws Exception {
		var files = project.getFolder("transcripts").members();
		Check.that("one transcript", files.length == 1);
		var part = IDE.openEditor(page(), (IFile) files[0]);
		Check.that("it opens in Emic's editor, not in " + part.getSite().getId(),
				part.getSite().getId().equals(EmicIds.TRANSCRIPT_EDITOR));
		return (ITextEditor) part;
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The editor shows the text first, and can be coded in once the study is read. */
	private static CodingTarget target(ITextEditor editor) {
		Check.waitUntil("codes can be applied in the editor", () -> Adapters.adapt(editor, CodingTarget.class) != null);
		return Adapters.adapt(editor, CodingTarget.class);
	}

	private static TextRange passage(CodingTarget target) {
		var words = System.getProperty("emic.passage");
		int start = target.transcript().text().indexOf(words);
		Check.that("the interview holds the words", start > 0);
		return new TextRange(start, start + words.length());
	}

	private static Code newCode(StudyProject study) {
		var codebook = study.study().codes().main().orElseThrow();
		var made = new Code[1];
		study.execute(CODE, edit -> made[0] = CodebookEdits.create(edit, codebook, CODE));
		return made[0];
	}

	private static void seePassage(ITextEditor editor, CodingTarget target, TextRange passage) {
		var codings = target.transcript().codings();
		Check.that("one coding, not " + codings, codings.size() == 1);
		PlacedCoding coding = codings.getFirst();
		Check.that("it is where it was made", coding.range().equals(passage));
		Check.that("it is certain", coding.certainty() == Certainty.CERTAIN);
		Check.that("its quote is the passage", coding.quote().equals(System.getProperty("emic.passage")));
		Check.that("its code is known",
				coding.transcript().study().codes().code(coding.coding().getCode()).orElseThrow().getName().equals(CODE));
		target.reveal(passage);
		var text = (StyledText) Adapters.adapt(editor, Control.class);
		text.setSelection(passage.start());
		var tint = new PassageTint(text, passage);
		Check.waitUntil("the passage is tinted", tint::isThere);
	}
}
