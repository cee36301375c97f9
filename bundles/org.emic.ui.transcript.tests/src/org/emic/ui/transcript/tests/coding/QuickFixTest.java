/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.coding;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.emic.core.study.CodingEdits;
import org.emic.core.anchor.Certainty;
import org.emic.model.codebook.Code;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.RecentCodes;
import org.emic.workspace.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class QuickFixTest {

	private CodedInterview interview;
	private Code drafting;

	@BeforeEach
	void open() throws Exception {
		interview = new CodedInterview();
		drafting = interview.fixture.code("drafting");
	}

	@AfterEach
	void close() throws CoreException {
		interview.close();
	}

	private ICompletionProposal[] proposals() {
		var viewer = (ISourceViewer) interview.editor.getAdapter(ITextOperationTarget.class);
		return ((ISourceViewerExtension3) viewer).getQuickAssistAssistant()
				.getQuickAssistProcessor().computeQuickAssistProposals(null);
	}

	private List<String> offered() {
		return Arrays.stream(proposals()).map(proposal -> proposal.getDisplayString().split(" {2}")[0]).toList();
	}

	private void take(String name) {
		Arrays.stream(proposals()).filter(proposal -> proposal.getDisplayString().startsWith(name)).findFirst().orElseThrow()
				.apply(null);
		handleEvents();
	}

	@Test
	void selectedWordsAreOfferedAsACodeAndForTheCodesUsedLast() {
		RecentCodes.used(interview.fixture.study(), drafting);
		interview.select("by hand");
		assertEquals(List.of("Apply \u2018drafting\u2019", "Code in vivo \u201cby hand\u201d"), offered());
		var write = interview.fixture.apply(interview.fixture.code("writing"), "one", "draft by hand");
		assertEquals(List.of("Apply \u2018drafting\u2019", "Code in vivo \u201cby hand\u201d"), offered().subList(0, 2));
		interview.fixture.study().execute("Remove", edit -> CodingEdits.remove(edit, write, interview.fixture.study().coder()));
		take("Apply");
		assertEquals(List.of("drafting: by hand"), interview.codings());
		assertFalse(offered().contains("Apply \u2018drafting\u2019"));
	}

	@Test
	void whatCanBeDoneToTheCodingAtTheCaretIsOffered() {
		interview.fixture.apply(drafting, "one", "a draft by");
		interview.fixture.apply(drafting, "one", "hand.");
		interview.caret("draft by", 0);
		assertEquals(List.of("Change \u2018drafting\u2019 to another code\u2026", "Remove \u2018drafting\u2019",
				"Comment on \u2018drafting\u2019\u2026", "Add to the examples of \u2018drafting\u2019", "Split \u2018drafting\u2019 here",
				"Join 2 codings of \u2018drafting\u2019"), offered());
		take("Join");
		assertEquals(List.of("drafting: a draft by hand."), interview.codings());
		take("Split");
		assertEquals(List.of("drafting: a", "drafting: draft by hand."), interview.codings());
		take("Remove");
		assertEquals(List.of("drafting: a"), interview.codings());
	}

	@Test
	void theCommandOpensTheListThoughTheTextIsOnlyRead() throws Exception {
		interview.fixture.apply(drafting, "one", "a draft by");
		interview.caret("draft by", 0);
		interview.editor.setFocus();
		interview.editor.getSite().getService(IHandlerService.class)
				.executeCommand(ITextEditorActionDefinitionIds.QUICK_ASSIST, null);
		waitFor("the list is open", () -> list() != null);
		assertTrue(list().getItemCount() >= 5);
		list().getShell().close();
	}

	private static Table list() {
		return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Arrays.stream(shell.getChildren())).filter(Table.class::isInstance).map(Table.class::cast)
				.findFirst().orElse(null);
	}

	@Test
	void placeOfAnUncertainCodingIsConfirmedFromItsProblem() throws Exception {
		interview.fixture.apply(drafting, "one", "a draft by hand");
		interview.editor.doSave(new NullProgressMonitor());
		var file = interview.fixture.study().file(interview.one().path());
		var changed = interview.one().text().replace("a draft by hand", "some draft by a hand");
		file.setContents(changed.getBytes(StandardCharsets.UTF_8), IResource.FORCE, new NullProgressMonitor());
		waitFor("the place is uncertain", () -> interview.one().text().contains("some draft") && interview.one().codings().stream()
				.anyMatch(placed -> placed.certainty() == Certainty.UNCERTAIN));
		waitFor("the problem is shown", () -> uncertain() != null);
		var fixes = IDE.getMarkerHelpRegistry().getResolutions(uncertain());
		assertEquals(List.of("Show the passage of \u2018drafting\u2019", "Confirm the place of \u2018drafting\u2019"),
				Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
		fixes[1].run(uncertain());
		assertEquals(Certainty.CERTAIN, interview.one().codings().getFirst().certainty());
		interview.fixture.undo();
		assertEquals(Certainty.UNCERTAIN, interview.one().codings().getFirst().certainty());
	}

	private IMarker uncertain() {
		try {
			return Arrays.stream(interview.fixture.study().project().findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE))
					.filter(marker -> marker.getAttribute(StudyBuilder.KIND, "").equals("UNCERTAIN_ANCHOR")).findFirst().orElse(null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
