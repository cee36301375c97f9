/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.tests.support.Conditions;
import org.emic.core.text.TextRange;
import org.emic.core.auto.SpeakerFilter;
import org.emic.core.auto.TextPattern;
import org.emic.exchange.document.DocumentFormat;
import org.emic.model.codebook.Code;
import org.emic.model.transcript.Role;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.ui.analysis.internal.report.ReportDialog;
import org.emic.ui.analysis.internal.search.HitsPage;
import org.emic.ui.analysis.internal.search.HitsResult;
import org.emic.ui.analysis.internal.search.SearchScope;
import org.emic.ui.analysis.internal.search.SearchSpec;
import org.emic.ui.analysis.internal.search.SearchSpec.CaseCondition;
import org.emic.ui.analysis.internal.search.SearchSpec.CodeCondition;
import org.emic.ui.analysis.internal.search.TextQuery;
import org.emic.ui.analysis.internal.search.TranscriptSearchPage;
import org.emic.workspace.StudyCases;

@ExtendWith(NoErrorsLogged.class)
class SearchTest {

	private StudyFixture fixture;
	private Code draft;

	@BeforeEach
	void createStudy() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("search");
		draft = fixture.code("draft");
		ActiveStudy.get().activate(fixture.study());
	}

	@AfterEach
	void deleteStudy() throws Exception {
		page().closeAllEditors(false);
		var view = page().findView(NewSearchUI.SEARCH_VIEW_ID);
		if (view != null) {
			page().hideView(view);
		}
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static SearchSpec spec(String text, boolean regex, SpeakerFilter speakers, CodeCondition code, CaseCondition cases) {
		return new SearchSpec(text, new TextPattern.Options(regex, false, false), speakers, Optional.ofNullable(code),
				Optional.ofNullable(cases), SearchScope.WORKSPACE, List.of());
	}

	private static List<String> search(SearchSpec spec) {
		return run(new TextQuery(spec));
	}

	private static List<String> run(TextQuery query) {
		var status = query.run(new NullProgressMonitor());
		assertTrue(status.isOK(), status.getMessage());
		return ((HitsResult) query.getSearchResult()).hits().stream()
				.map(hit -> hit.transcript().id() + " " + hit.passage().turn() + " " + hit.passage().words()).toList();
	}

	@Test
	void wordsAreFoundInTheTurnsOfARole() {
		assertEquals(List.of("one 1 machine", "two 1 machine"), search(spec("machine", false, SpeakerFilter.ANYBODY, null, null)));
		assertEquals(List.of("one 0 begin", "two 0 begin"),
				search(spec("beg\\w+", true, new SpeakerFilter.OfRole(Role.INTERVIEWER), null, null)));
		assertEquals(List.of(), search(spec("begin", false, new SpeakerFilter.OfRole(Role.PARTICIPANT), null, null)));
	}

	@Test
	void matchesAreLimitedToTheInsideAndOutsideOfACodeAndToCases() throws Exception {
		fixture.apply(draft, "one", "I write a draft by hand.");
		var id = draft.getId();
		assertEquals(List.of("one 1 draft"),
				search(spec("draft", false, SpeakerFilter.ANYBODY, new CodeCondition(fixture.study(), id, true), null)));
		assertEquals(List.of("one 3 draft"),
				search(spec("draft", false, SpeakerFilter.ANYBODY, new CodeCondition(fixture.study(), id, false), null)));
		StudyCases.change(fixture.study(), "Cases", cases -> {
			cases.addAttribute("group");
			cases.add("two");
			cases.set("two", "group", "music");
		});
		assertEquals(List.of("two 1 machine"),
				search(spec("machine", false, SpeakerFilter.ANYBODY, null, new CaseCondition("group", "music"))));
	}

	@Test
	void aSearchThatIsRunAgainTakesTheCasesAsTheyAreThen() throws Exception {
		StudyCases.change(fixture.study(), "Cases", cases -> {
			cases.addAttribute("group");
			cases.add("one");
			cases.add("two");
			cases.set("two", "group", "music");
		});
		var query = new TextQuery(spec("machine", false, SpeakerFilter.ANYBODY, null, new CaseCondition("group", "music")));
		assertEquals(List.of("two 1 machine"), run(query));
		StudyCases.change(fixture.study(), "Cases", cases -> cases.set("one", "group", "music"));
		assertEquals(List.of("one 1 machine", "two 1 machine"), run(query));
	}

	@Test
	void aBrokenExpressionIsToldAndFindsNothing() {
		var query = new TextQuery(spec("(", true, SpeakerFilter.ANYBODY, null, null));
		var status = query.run(new NullProgressMonitor());
		assertTrue(status.getMessage().contains("regular expression"), status.getMessage());
	}

	@Test
	void referencesOfACodeAreListedByTranscriptAndGoToTheirPassage() throws Exception {
		fixture.apply(draft, "one", "draft by hand");
		fixture.apply(draft, "two", "With the machine");
		page().showView(EmicIds.CODEBOOK_VIEW).getSite().getSelectionProvider().setSelection(new StructuredSelection(draft));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.findReferences", null);
		waitFor("the Search view shows them", () -> shown() != null && shown().hits().size() == 2);
		assertTrue(shown().getLabel().contains("2 codings in 2 transcripts"), shown().getLabel());
		var hits = (HitsPage) NewSearchUI.getSearchResultView().getActivePage();
		waitFor("the page lists them", () -> hits.allHits().size() == 2);

		var second = shown().hits().getLast();
		StudyParts.open(page(), fixture.study(), second.transcript(), second.coding().orElseThrow().range());
		var target = page().getActiveEditor().getAdapter(CodingTarget.class);
		assertSame(fixture.transcript("two"), target.transcript());
		var selection = (ITextSelection) page().getActiveEditor().getSite().getSelectionProvider().getSelection();
		assertEquals("With the machine", selection.getText());

		// from the coding at the caret as well
		fixture.apply(draft, "two", "never tires");
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.findReferences", null);
		waitFor("three are found", () -> shown().hits().size() == 3);
	}

	@Test
	void stepsOfTheStudyAreUndoneFromTheSearchView() throws Exception {
		var query = new TextQuery(spec("machine", false, SpeakerFilter.ANYBODY, null, null));
		NewSearchUI.runQueryInForeground(null, query);
		waitFor("the Search view shows them", () -> shown() != null && shown().hits().size() == 2);
		fixture.code("Tools");
		page().activate(NewSearchUI.getSearchResultView());
		var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		Conditions.handleEvents();
		handlers.executeCommand("org.eclipse.ui.edit.undo", null);
		assertEquals(List.of(draft), fixture.study().study().codes().all());
		Conditions.handleEvents();
		handlers.executeCommand("org.eclipse.ui.edit.redo", null);
		assertEquals(2, fixture.study().study().codes().all().size());
	}

	private static HitsResult shown() {
		var view = NewSearchUI.getSearchResultView();
		return view == null || !(view.getActivePage() instanceof HitsPage found) ? null : (HitsResult) found.getInput();
	}

	@Test
	void theCodeOfACodingOpensInTheCodebook() throws Exception {
		var placed = fixture.apply(draft, "one", "draft by hand");
		StudyParts.open(page(), fixture.study(), placed.transcript(), placed.range());
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.openCode", null);
		assertEquals(EmicIds.CODEBOOK_EDITOR, page().getActiveEditor().getSite().getId());
		var selection = (IStructuredSelection) page().getActiveEditor().getSite().getSelectionProvider().getSelection();
		assertSame(draft, selection.getFirstElement());
	}

	@Test
	void aReportTellsTheCodingsOfTheSelectedCode() throws Exception {
		fixture.apply(draft, "one", "draft by hand");
		page().showView(EmicIds.CODEBOOK_VIEW).getSite().getSelectionProvider().setSelection(new StructuredSelection(draft));
		var display = PlatformUI.getWorkbench().getDisplay();
		var written = new String[1];
		display.asyncExec(() -> Arrays.stream(display.getShells()).map(Shell::getData).filter(ReportDialog.class::isInstance)
				.map(ReportDialog.class::cast).forEach(dialog -> {
					written[0] = DocumentFormat.MARKDOWN.write(dialog.document());
					dialog.close();
				}));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.reportPassages", null);
		assertTrue(written[0].startsWith("# draft\n"), written[0]);
		assertTrue(written[0].contains("draft by hand") && written[0].contains("Dialog 1 (one), turn 2"), written[0]);
	}

	@Test
	void aSearchInAStudyFindsNothingInAnother() throws Exception {
		var other = StudyFixture.create("other");
		try {
			var spec = new SearchSpec("machine", new TextPattern.Options(false, false, false), SpeakerFilter.ANYBODY,
					Optional.empty(), Optional.empty(), SearchScope.of(fixture.study()), List.of());
			assertEquals(List.of("one 1 machine", "two 1 machine"), search(spec));
			var one = new SearchSpec("machine", new TextPattern.Options(false, false, false), SpeakerFilter.ANYBODY,
					Optional.empty(), Optional.empty(), SearchScope.of(List.of(other.transcript("two"))), List.of());
			assertEquals(List.of("two 1 machine"), search(one));
		} finally {
			other.delete();
		}
	}

	@Test
	void theHeadingNamesTheLimits() {
		var limited = new SearchSpec("draft", new TextPattern.Options(false, false, false), new SpeakerFilter.OfRole(Role.PARTICIPANT),
				Optional.empty(), Optional.empty(), SearchScope.WORKSPACE, List.of("said by: Participants", "inside \u2018draft\u2019"));
		var query = new TextQuery(limited);
		run(query);
		var heading = query.getSearchResult().getLabel();
		assertTrue(heading.startsWith("\u2018draft\u2019: ") && heading.endsWith(" (said by: Participants, inside \u2018draft\u2019)"), heading);
	}

	@Test
	void aSearchWithoutItsCasesSaysSoAndFindsNothing() throws Exception {
		// a folder cannot be read as a table
		Files.createDirectory(fixture.study().project().getLocation().append("cases.csv").toPath());
		var query = new TextQuery(spec("machine", false, SpeakerFilter.ANYBODY, null, new CaseCondition("group", "music")));
		var status = query.run(new NullProgressMonitor());
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().startsWith("The attributes of " + fixture.study().project().getName() + " cannot be read"),
				status.getMessage());
		assertEquals(List.of(), ((HitsResult) query.getSearchResult()).hits());
	}

	@Test
	void theSearchPageKeepsItsLimits() {
		var shell = new Shell(Display.getCurrent());
		try {
			var first = searchPage(shell);
			combos(first).getFirst().setText("machine");
			speakers(first).setText("Participants");
			assertTrue(first.performAction());
			waitFor("the search is done", () -> !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]));
			var heading = NewSearchUI.getQueries()[0].getSearchResult().getLabel();
			assertTrue(heading.endsWith(" (said by: Participants)"), heading);
			var second = searchPage(shell);
			assertEquals("machine", combos(second).getFirst().getText());
			assertEquals("Participants", speakers(second).getText());
			speakers(second).select(0);
			assertTrue(second.performAction());
			waitFor("the search is done", () -> !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]));
			assertEquals("Anybody", speakers(searchPage(shell)).getText());
		} finally {
			shell.dispose();
		}
	}

	/** The page as the search dialog shows it, with nothing selected. */
	private static TranscriptSearchPage searchPage(Shell shell) {
		var page = new TranscriptSearchPage();
		page.setContainer((ISearchPageContainer) Proxy.newProxyInstance(SearchTest.class.getClassLoader(),
				new Class<?>[] { ISearchPageContainer.class }, (proxy, method, arguments) -> null));
		page.createControl(shell);
		page.setVisible(true);
		return page;
	}

	private static List<Combo> combos(TranscriptSearchPage page) {
		return descendants(page.getControl()).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
	}

	private static Combo speakers(TranscriptSearchPage page) {
		return combos(page).stream().filter(combo -> combo.indexOf("Participants") >= 0).findFirst().orElseThrow();
	}

	private static Stream<Control> descendants(Control control) {
		return control instanceof Composite parent
				? Stream.concat(Stream.of(control), Arrays.stream(parent.getChildren()).flatMap(SearchTest::descendants))
				: Stream.of(control);
	}

	@Test
	void theSearchPageHasItsIconAndItsOwnWordsForWhereToLook() {
		var page = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.search.searchPages"))
				.filter(each -> "org.emic.ui.analysis.searchPage".equals(each.getAttribute("id"))).findFirst().orElseThrow();
		// the search dialog looks for it in this way
		assertNotNull(FileLocator.find(Platform.getBundle(page.getContributor().getName()), IPath.fromOSString(page.getAttribute("icon"))));
		assertEquals("false", page.getAttribute("showScopeSection"));
	}

	@Test
	void withoutACodeReferencesAreExplainedInTheStatusLine() throws Exception {
		StudyParts.open(page(), fixture.study(), fixture.transcript("one"), TextRange.of(0, 0));
		int shells = Display.getCurrent().getShells().length;
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.findReferences", null);
		Conditions.handleEvents();
		assertEquals(shells, Display.getCurrent().getShells().length, "no dialog");
	}
}
