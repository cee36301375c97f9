/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.CodingFactory;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.emic.ui.analysis.internal.codings.CodingColumn;
import org.emic.ui.analysis.internal.codings.CodingGroup;
import org.emic.ui.analysis.internal.codings.CodingGrouping;
import org.emic.ui.analysis.internal.codings.CodingsPanel;
import org.emic.ui.analysis.internal.codings.CodingsTable;
import org.emic.ui.analysis.internal.codings.CodingsText;
import org.emic.ui.analysis.internal.codings.CodingsView;
import org.emic.ui.analysis.internal.codings.ExportCodingsHandler;
import org.emic.workspace.BlindSteps;

@ExtendWith(NoErrorsLogged.class)
class CodingsViewTest {

	private static final int MANY = 100_000;

	private StudyFixture fixture;
	private IViewPart view;
	private CodingsPanel panel;
	private CodingsTable table;
	private Code draft;
	private Code machine;
	private PlacedCoding byHand;

	@BeforeEach
	void openView() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("codings");
		draft = fixture.code("draft");
		machine = fixture.code("machine");
		byHand = fixture.apply(draft, "one", "draft by hand");
		fixture.apply(machine, "one", "ask the machine");
		fixture.apply(draft, "one", "first draft");
		fixture.apply(machine, "two", "the machine, always", Coders.create("ben", "Ben"));
		view = page().showView(EmicIds.CODINGS_VIEW);
		panel = Adapters.adapt(view, CodingsPanel.class);
		table = panel.table();
		// the view remembers how it was left
		table.groupBy(CodingGrouping.NONE);
		table.sortBy(null, false);
	}

	@AfterEach
	void closeView() throws Exception {
		page().hideView(view);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Selects a file of the study in the Project Explorer. */
	private void selectFile(String path) throws Exception {
		var explorer = (CommonNavigator) page().showView(ProjectExplorer.VIEW_ID);
		page().activate(explorer);
		explorer.selectReveal(new StructuredSelection(path.isEmpty() ? fixture.study().project() : fixture.study().file(path)));
	}

	/** A column of the rows as the table shows them; group rows have their text in the first. */
	private List<String> shown(CodingColumn column) {
		return Arrays.stream(table.viewer().getTable().getItems())
				.map(item -> text(item, item.getData() instanceof CodingGroup ? 0 : column.ordinal())).toList();
	}

	private static String text(TableItem item, int column) {
		return item.getText(column);
	}

	private void showStudy() throws Exception {
		selectFile("");
		waitFor("all codings are listed", () -> table.all().size() == 4);
	}

	@Test
	void aTranscriptSelectedInTheExplorerListsItsCodings() throws Exception {
		selectFile("transcripts/one.transcript");
		waitFor("three codings", () -> table.rows().codings() == 3);
		assertEquals(List.of("draft by hand", "ask the machine", "first draft"), shown(CodingColumn.QUOTE));
		assertEquals(List.of("Participant", "Participant", "Participant"), shown(CodingColumn.SPEAKER));
		assertEquals(List.of("2", "2", "4"), shown(CodingColumn.TURN));
		selectFile("transcripts/two.transcript");
		waitFor("one coding", () -> table.rows().codings() == 1);
		assertEquals(List.of("Ben"), shown(CodingColumn.CODER));
	}

	@Test
	void aCodeSelectedInTheCodebookListsItsCodingsAndFollowsChanges() throws Exception {
		var codebook = page().showView(EmicIds.CODEBOOK_VIEW);
		page().activate(codebook);
		codebook.getSite().getSelectionProvider().setSelection(new StructuredSelection(draft));
		waitFor("two codings", () -> table.rows().codings() == 2);
		assertEquals(List.of("draft by hand", "first draft"), shown(CodingColumn.QUOTE));
		fixture.apply(draft, "two", "begin a text");
		waitFor("the new one is there", () -> table.rows().codings() == 3);
		fixture.undo();
		waitFor("it is gone again", () -> table.rows().codings() == 2);
		page().hideView(codebook);
	}

	@Test
	void codingsOfTextWithoutSpeakersAreListedAndCopied() throws Exception {
		fixture.study().project().getFile("transcripts/notes.transcript").create(
				"# Notes\n\n**Transcript ID:** notes\n\n---\n\nThey trust the machine.\n".getBytes(StandardCharsets.UTF_8), false,
				false, null);
		waitFor("the notes", () -> fixture.study().study().transcript("notes").isPresent());
		var coding = fixture.apply(machine, "notes", "trust the machine");
		selectFile("transcripts/notes.transcript");
		waitFor("one coding", () -> table.rows().codings() == 1);
		assertEquals(List.of(""), shown(CodingColumn.SPEAKER));
		assertEquals(List.of("machine"), shown(CodingColumn.CODE));
		assertTrue(CodingsText.csv(List.of(coding)).contains("notes,"), CodingsText.csv(List.of(coding)));
	}

	@Test
	void groupingPutsCodingsUnderTheirCode() throws Exception {
		showStudy();
		table.groupBy(CodingGrouping.CODE);
		assertEquals(List.of("\u25BE draft  2", "draft by hand", "first draft", "\u25BE machine  2", "ask the machine",
				"the machine, always"), shown(CodingColumn.QUOTE));
		table.toggle((CodingGroup) table.rows().rows().getFirst(), false);
		assertEquals(List.of("\u25B8 draft  2", "\u25BE machine  2", "ask the machine", "the machine, always"),
				shown(CodingColumn.QUOTE));
		assertEquals(4, table.rows().codings());
		table.groupBy(CodingGrouping.CODER);
		assertEquals("\u25BE Anna Blum  3", shown(CodingColumn.QUOTE).getFirst());
	}

	@Test
	void sortingGoesUpDownAndBackToTheOrderOfTheStudy() throws Exception {
		showStudy();
		table.sortBy(CodingColumn.QUOTE, false);
		assertEquals(List.of("ask the machine", "draft by hand", "first draft", "the machine, always"),
				shown(CodingColumn.QUOTE));
		table.sortBy(CodingColumn.TURN, true);
		assertEquals("4", shown(CodingColumn.TURN).getFirst());
		table.sortBy(null, false);
		assertEquals("draft by hand", shown(CodingColumn.QUOTE).getFirst());
	}

	@Test
	void theFilterFindsWordsOfAnyColumn() throws Exception {
		showStudy();
		panel.filterField().setText("machine ben");
		waitFor("one is left", () -> table.rows().codings() == 1);
		assertEquals(List.of("two"), shown(CodingColumn.TRANSCRIPT));
		panel.filterField().setText("");
		waitFor("all are back", () -> table.rows().codings() == 4);
	}

	@Test
	void csvHasTheColumnsOfTheCommandLine() throws Exception {
		fixture.study().execute("Comment",
				edit -> CodingEdits.comment(edit, byHand, "slow, but \"mine\"", fixture.study().coder()));
		showStudy();
		page().activate(view);
		table.viewer().setSelection(new StructuredSelection(byHand));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.analysis.command.copyAsCsv",
				null);
		int start = fixture.transcript("one").text().indexOf("draft by hand");
		assertEquals("transcript,coder,code,turn,speaker,start,end,quote,comment\n" + "one,anna,draft,2,Participant," + start
				+ "," + (start + 13) + ",draft by hand,\"slow, but \"\"mine\"\"\"\n", clipboard());
	}

	private String clipboard() {
		var clipboard = new Clipboard(table.viewer().getTable().getDisplay());
		try {
			return ((String) clipboard.getContents(TextTransfer.getInstance())).replace(System.lineSeparator(), "\n");
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void removingIsOneStepForAllThatAreSelected() throws Exception {
		selectFile("transcripts/one.transcript");
		waitFor("three codings", () -> table.rows().codings() == 3);
		page().activate(view);
		table.viewer().setSelection(new StructuredSelection(table.all()));
		int steps = fixture.steps();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(EmicIds.REMOVE_CODING, null);
		assertTrue(fixture.transcript("one").codings().isEmpty());
		assertEquals(steps + 1, fixture.steps());
		fixture.undo();
		waitFor("they are listed again", () -> table.rows().codings() == 3);
	}

	@Test
	void othersCodingsAreRemovedByDecisionListedAndGivenBack() throws Exception {
		selectFile("transcripts/two.transcript");
		waitFor("one coding", () -> table.rows().codings() == 1);
		var bens = table.all().getFirst();
		var file = fixture.files("codings").get("codings/ben/two.codings");
		page().activate(view);
		table.viewer().setSelection(new StructuredSelection(bens));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(EmicIds.REMOVE_CODING, null);
		waitFor("it is not listed", () -> table.rows().codings() == 0);
		assertEquals(0, fixture.study().study().codings().count(machine) - 1);
		assertEquals(file, fixture.files("codings").get("codings/ben/two.codings"));
		((CodingsView) view).showRemoved(fixture.study());
		waitFor("it is among the removed", () -> table.rows().codings() == 1);
		assertTrue(shown(CodingColumn.ORIGIN).getFirst().contains("removed by Anna Blum"), shown(CodingColumn.ORIGIN).toString());
		table.viewer().setSelection(new StructuredSelection(bens));
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand("org.emic.ui.command.withdrawDecision", null);
		waitFor("nothing is removed any more", () -> table.rows().codings() == 0);
		assertEquals(List.of(bens), fixture.transcript("two").codings());
	}

	@Test
	void ofManyCodingsOnlyTheRowsInSightAreMade() throws Exception {
		var one = fixture.transcript("one");
		int start = one.text().indexOf("draft by hand");
		fixture.study().study().edit("Many", edit -> {
			for (int i = 0; i < MANY; i++) {
				var coding = CodingFactory.eINSTANCE.createCoding();
				coding.setId(String.format("%08d", i));
				coding.setCode(draft.getId());
				coding.setCodeName(draft.getName());
				edit.addCoding(one, fixture.study().coder(), coding, new TextRange(start, start + 1 + i % 5));
			}
		});
		long before = System.nanoTime();
		selectFile("transcripts/one.transcript");
		waitFor("all are listed", () -> table.rows().codings() == MANY + 3);
		table.sortBy(CodingColumn.CODE, true);
		Conditions.handleEvents();
		System.out.println(MANY + " codings listed and sorted in " + (System.nanoTime() - before) / 1_000_000 + " ms");
		assertNull(table.viewer().getTable().getItem(MANY / 2).getData());
		assertEquals(MANY + 3, table.viewer().getTable().getItemCount());
	}

	@Test
	void withoutALinkTheListStays() throws Exception {
		showStudy();
		var link = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction())
				.filter(IAction::isChecked).findFirst().orElseThrow();
		link.setChecked(false);
		link.run();
		selectFile("transcripts/two.transcript");
		Conditions.handleEvents();
		assertEquals(4, table.rows().codings());
		link.setChecked(true);
		link.run();
		assertFalse(table.rows().rows().isEmpty());
	}

	@Test
	void listedCodingsAreWrittenIntoAFileAsTheCommandLineWritesThem(@TempDir Path folder) throws Exception {
		showStudy();
		var file = folder.resolve("codings.csv");
		var job = ExportCodingsHandler.export(table.all(), file);
		waitFor("the file is written", () -> job.getResult() != null);
		assertEquals(CodingsText.csv(table.all()), Files.readString(file));
		assertEquals(5, Files.readAllLines(file).size());
		assertEquals(List.of(file), Files.list(folder).toList(), "something was left");
	}

	@Test
	void whoExportsIsToldThatOthersCodingsAreLeftOut() throws Exception {
		fixture.apply(draft, "two", "machine", Coders.create("ben", "Ben"));
		assertEquals(Optional.empty(), ExportCodingsHandler.leftOut(fixture.study()));
		BlindSteps.set(fixture.study(), "Code Blind", BlindCoding.of(Set.of("two")));
		assertTrue(ExportCodingsHandler.leftOut(fixture.study()).orElseThrow().startsWith("two is coded blind"));
	}

	@Test
	void theListFollowsTheTranscriptOfAnotherStudyThoughItHoldsACodesCodings() throws Exception {
		var other = StudyFixture.create("other");
		try {
			other.apply(other.code("begin"), "one", "a draft by hand");
			show(draft);
			StudyParts.open(page(), other.study(), other.transcript("one").codings().getFirst());
			waitFor("the other study is listed", () -> ((CodingsView) view).study().filter(other.study()::equals).isPresent());
			waitFor("its coding is listed", () -> shown(CodingColumn.CODE).equals(List.of("begin")));
			other.apply(other.code("again"), "one", "by hand");
			waitFor("the new coding is listed, too", () -> shown(CodingColumn.CODE).size() == 2);
		} finally {
			page().closeAllEditors(false);
			other.delete();
		}
	}

	private void show(Code code) throws Exception {
		var codebook = page().showView(EmicIds.CODEBOOK_VIEW);
		page().activate(codebook);
		codebook.getSite().getSelectionProvider().setSelection(new StructuredSelection(code));
		waitFor("the code is listed", () -> ((CodingsView) view).label().contains(code.getName()));
	}

	@Test
	void aLostCodingIsListedInItsTurnAndWithAllThatAreLost() throws Exception {
		var transcript = fixture.transcript("one");
		var words = "I write a draft by hand. Then I ask the machine.";
		int start = transcript.text().indexOf(words);
		fixture.study().execute("Delete", edit -> edit.replaceText(transcript, start, words.length(), ""));
		StudyParts.open(page(), fixture.study(), transcript, TextRange.of(start, 0));
		waitFor("the turn is listed", () -> ((CodingsView) view).label().contains("turn 2"));
		waitFor("its lost codings are listed", () -> lost().equals(List.of("draft", "machine")));
		assertEquals("Codings in turn 2 of Dialog 1 (0, and 2 lost or uncertain)", ((CodingsView) view).getContentDescription());
		show(draft);
		assertTrue(((CodingsView) view).getContentDescription().contains("(1, and 1 lost or uncertain)"),
				((CodingsView) view).getContentDescription());
		assertEquals(1, fixture.study().study().codings().count(draft), "as the Codebook view counts");
		((CodingsView) view).showUncertain(fixture.study());
		assertEquals(List.of("draft", "machine"), lost());
		page().closeAllEditors(false);
	}

	/** The codes of what is listed; lost codings of one turn are at one place, in no order. */
	private List<String> lost() {
		return table.all().stream().map(CodingColumn::codeName).sorted().toList();
	}
}
