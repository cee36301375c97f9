/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.emic.model.memo.MemoType;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Berenike coded what Anna coded; with words that are nowhere else. All parts of the workbench are open. */
@ExtendWith(NoErrorsLogged.class)
class BlindCodingTest {

	private static final String TALK = """
			Interviewer: How do you begin a text?

			Participant: I write a draft by hand. Then I ask the machine.
			""";
	private static final List<String> HERS = List.of("quixotic", "zeitgeist", "Berenike");
	private static final List<String> VIEWS = List.of(EmicIds.CODEBOOK_VIEW, EmicIds.CODINGS_VIEW, EmicIds.MEMOS_VIEW,
			"org.emic.ui.codebook.stale", IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE,
			ProjectExplorer.VIEW_ID);

	private final Coder berenike = Coders.create("berenike", "Berenike");
	private StudyProject study;
	private PlacedCoding hers;

	@BeforeEach
	void openEverything() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		study = Studies.named("blind").transcript("one", TALK).transcript("two", TALK).code("hand").code("machine").open();
		var annas = apply("one", "hand", "draft by hand", study.coder());
		hers = apply("one", "machine", "ask the machine", berenike);
		apply("two", "machine", "machine", berenike);
		study.execute("Comment", edit -> edit.setCoding(hers, CodingPackage.Literals.CODING__COMMENT, "a quixotic remark"));
		study.execute("Decide", edit -> DecisionEdits.recode(edit, annas, Studies.code(study, "machine"), berenike, "zeitgeist"));
		study.execute("Memo", edit -> MemoEdits.create(edit, "On machines", MemoType.ANALYTIC, study.coder(),
				List.of(new MemoTarget.OfCoding(hers))));
		for (var view : VIEWS) {
			page().showView(view);
		}
	}

	@AfterEach
	void close() throws CoreException {
		page().closeAllEditors(false);
		study.project().delete(true, true, null);
	}

	private PlacedCoding apply(String transcript, String code, String words, Coder coder) {
		int start = transcript(transcript).text().indexOf(words);
		var made = new PlacedCoding[1];
		study.execute("Apply", edit -> made[0] = CodingEdits.apply(edit, transcript(transcript),
				TextRange.of(start, words.length()), Studies.code(study, code), coder, Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private StudyTranscript transcript(String id) {
		return study.study().transcript(id).orElseThrow();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** What all widgets of the window say, with tool tips. */
	private static String said() {
		return WidgetTexts.of(page().getWorkbenchWindow().getShell());
	}

	private static List<String> hersSaid() {
		var said = said();
		return HERS.stream().filter(said::contains).toList();
	}

	private TranscriptEditor openAll() throws Exception {
		StudyParts.openCodebook(page(), study, Studies.code(study, "machine"));
		StudyParts.openMemo(page(), study, study.study().memos().all().iterator().next());
		var editor = (TranscriptEditor) page().openEditor(
				new FileEditorInput(study.file(transcript("one").path())), EmicIds.TRANSCRIPT_EDITOR, true,
				IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
		select(EmicIds.CODEBOOK_VIEW, Studies.code(study, "machine"));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.findReferences", null);
		waitFor("the search is done", () -> !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]));
		select(EmicIds.CODEBOOK_VIEW, Studies.code(study, "machine"));
		page().activate(editor);
		editor.select(hers);
		return editor;
	}

	private static void select(String view, Object element) throws Exception {
		var part = page().showView(view);
		page().activate(part);
		part.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
	}

	@Test
	void noPartOfTheWorkbenchTellsOfOthersCodingsUntilItIsLifted() throws Exception {
		var editor = openAll();
		waitFor("her codings are told", () -> hersSaid().containsAll(List.of("quixotic", "Berenike")));
		assertDrawn(editor, "anna", "berenike");
		var files = files();

		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
		waitFor("nothing of Berenike is told", () -> hersSaid().isEmpty());
		assertDrawn(editor, "anna");
		waitFor("the editor says so", () -> said().contains("This transcript is coded blind"));
		assertEquals(0, study.study().codings().count(Studies.code(study, "machine")));
		// each part is asked anew
		for (var view : VIEWS) {
			page().activate(page().showView(view));
			assertEquals(List.of(), hersSaid(), view);
		}
		select(EmicIds.CODEBOOK_VIEW, Studies.code(study, "machine"));
		assertEquals(List.of(), hersSaid());
		assertFalse(said().contains("ask the machine\u201D"), "the memo's link still has the words");
		assertEquals(files, files());

		BlindSteps.set(study, "Lift", BlindCoding.NONE);
		assertDrawn(editor, "anna", "berenike");
		waitFor("the editor says so no more", () -> !said().contains("This transcript is coded blind"));
		assertEquals(files, files());
	}

	@Test
	void problemMarkersTellNothing() throws Exception {
		// two codings of one coder on one passage with one code are a problem
		var path = study.project().getFile("codings/berenike/two.codings");
		var lines = path.readString().lines().toList();
		var twin = lines.get(1).replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"" + UUID.randomUUID() + "\"");
		path.setContents((path.readString() + twin + "\n").getBytes(StandardCharsets.UTF_8), true, false, null);
		build();
		assertTrue(messages().anyMatch(text -> text.contains("Berenike")), () -> messages().toList().toString());
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
		build();
		assertEquals(List.of(), messages().filter(text -> HERS.stream().anyMatch(text::contains)).toList());
	}

	private void build() throws CoreException {
		study.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
	}

	private Stream<String> messages() {
		try {
			return Arrays.stream(study.project().findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE))
					.map(marker -> marker.getAttribute(IMarker.MESSAGE, ""));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void anotherCoderSeesTheirOwn() throws Exception {
		var editor = openAll();
		BlindSteps.set(study, "Code Blind", BlindCoding.of(List.of("one")));
		assertDrawn(editor, "anna");
		CoderPreference.set("Berenike", "berenike");
		assertDrawn(editor, "berenike");
		CoderPreference.set("Anna Blum", "anna");
		assertDrawn(editor, "anna");
	}

	@Test
	void whoLooksOnSeesAllAndIsToldSo() throws Exception {
		var editor = openAll();
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL.seenBy(List.of("anna")));
		waitFor("the editor says so", () -> said().contains("This transcript is coded blind, and you look on"));
		assertDrawn(editor, "anna", "berenike");
		CoderPreference.set("Berenike", "berenike");
		assertDrawn(editor, "berenike");
		waitFor("she is told that others are hidden", () -> said().contains("codings of others are not shown"));
		CoderPreference.set("Anna Blum", "anna");
		assertTrue(BlindSteps.question(study, BlindCoding.NONE).isEmpty(), "nothing is hidden from Anna");
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
		assertTrue(BlindSteps.question(study, BlindCoding.ALL.seenBy(List.of("anna"))).orElseThrow()
				.startsWith("You look on: the codings of these coders in 2 transcripts will be shown to you: Berenike."));
	}

	@Test
	void blindCodingIsUndoneLikeAnythingElse() throws Exception {
		BlindSteps.set(study, "Code Blind", BlindCoding.ALL);
		var history = OperationHistoryFactory.getOperationHistory();
		assertEquals("Code Blind", history.getUndoOperation(study.undoContext()).getLabel());
		assertTrue(study.file("study.emic").readString().contains("\nblind: true\n"));
		history.undo(study.undoContext(), null, null);
		assertTrue(study.file("study.emic").readString().contains("\nblind: false\n"));
		assertEquals(List.of("berenike"), transcript("two").codings().stream().map(placed -> placed.coder().getId()).toList());
		history.redo(study.undoContext(), null, null);
		assertEquals(List.of(), transcript("two").codings());
	}

	/** The editor comes to draw codings of these coders, by id, and of nobody else. */
	private static void assertDrawn(TranscriptEditor editor, String... coders) {
		waitFor("the editor draws codings of " + List.of(coders) + " alone", () -> editor.display().layout().stripes().stream()
				.map(stripe -> stripe.placed().coder().getId()).distinct().sorted().toList().equals(List.of(coders)));
	}

	private Map<String, String> files() throws CoreException {
		var contents = new TreeMap<String, String>();
		for (var folder : List.of("codings", "memos", "codebook", "transcripts")) {
			study.project().getFolder(folder).accept(resource -> {
				if (resource instanceof IFile file) {
					contents.put(file.getProjectRelativePath().toString(), file.readString());
				}
				return true;
			});
		}
		return contents;
	}
}
