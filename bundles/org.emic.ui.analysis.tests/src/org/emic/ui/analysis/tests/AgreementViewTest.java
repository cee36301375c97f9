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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.core.study.Participation;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.agreement.AgreementView;
import org.emic.workspace.BlindSteps;

@ExtendWith(NoErrorsLogged.class)
class AgreementViewTest {

	private static final String COMMAND = "org.emic.ui.command.";

	private final Coder ben = Coders.create("ben", "Ben");
	private StudyFixture fixture;
	private AgreementView view;
	private TableViewer viewer;
	private Code draft;

	@BeforeEach
	void openView() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("agreeing");
		draft = fixture.code("draft");
		fixture.apply(draft, "one", "draft by hand");
		fixture.apply(draft, "one", "a draft by hand", ben);
		fixture.apply(draft, "one", "first draft");
		ActiveStudy.get().activate(fixture.study());
		view = (AgreementView) page().showView(EmicIds.AGREEMENT_VIEW);
		viewer = view.getAdapter(TableViewer.class);
		waitFor("there are figures", () -> row("draft").isPresent() && !view.isMeasuring());
	}

	@AfterEach
	void closeView() throws Exception {
		page().hideView(view);
		var disagreements = page().findView(EmicIds.DISAGREEMENTS_VIEW);
		if (disagreements != null) {
			page().hideView(disagreements);
		}
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private Optional<TableItem> row(String code) {
		return Arrays.stream(viewer.getTable().getItems()).filter(item -> item.getText(0).equals(code)).findFirst();
	}

	private String cell(String code, String column) {
		var columns = viewer.getTable().getColumns();
		for (int i = 0; i < columns.length; i++) {
			if (columns[i].getText().equals(column)) {
				return row(code).orElseThrow().getText(i);
			}
		}
		return "no column " + column + " in " + Arrays.stream(columns).map(each -> each.getText()).toList();
	}

	private void run(String command) throws Exception {
		page().activate(view);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND + command, null);
	}

	private static MenuItem choice(Composite parent, String item) {
		for (var child : parent.getChildren()) {
			var found = child instanceof Link link && link.getMenu() != null
					? Arrays.stream(link.getMenu().getItems()).filter(each -> each.getText().equals(item)).findFirst().orElse(null)
					: child instanceof Composite inner ? choice(inner, item) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private void choose(String item) {
		var chosen = choice(viewer.getTable().getParent().getParent(), item);
		Arrays.stream(chosen.getParent().getItems()).forEach(each -> each.setSelection(each == chosen));
		chosen.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void figuresAreShownWithTheMethod() {
		// of four turns both coded the second, and one of them the fourth
		assertEquals("75.0 %", cell("draft", "Percent"));
		assertEquals("0.500", cell("draft", "Cohen\u2019s kappa"));
		assertEquals("4", cell("draft", "Units"));
		assertEquals("Anna Blum 2, Ben 1", cell("draft", "Coded by each"));
		assertTrue(row("All codes").isPresent());
		assertTrue(view.getContentDescription().startsWith("Anna Blum, Ben: 1 transcript, 4 units"), view.getContentDescription());
		assertTrue(view.methodLines().stream().anyMatch(line -> line.startsWith("Unit: turn")), view.methodLines().toString());
		assertTrue(view.methodLines().stream().anyMatch(line -> line.contains("J. Cohen")), view.methodLines().toString());
	}

	@Test
	void anotherUnitGivesOtherFigures() {
		choose("free segment");
		waitFor("u-alpha", () -> !cell("draft", "u-alpha 2016").startsWith("no column") && !view.isMeasuring());
		assertTrue(cell("draft", "u-alpha 2016").matches("0\\.\\d{3}"), cell("draft", "u-alpha 2016"));
		assertEquals("\u2013", cell("All codes", "cu-alpha 2016"));
		assertTrue(view.methodLines().getFirst().contains("Choose two codes or more"), view.methodLines().toString());
	}

	@Test
	void agreementRisesAfterTheConsensus() throws Exception {
		var one = fixture.transcript("one");
		run("agreementAfterConsensus");
		waitFor("both are there", () -> cell("draft", "Percent, after").equals("75.0 %"));
		var differing = ComparedCodings.of(one, List.of(), Participation.BY_FILES).orElseThrow().disagreements();
		fixture.study().execute("Settle", edit -> differing.forEach(each -> Settling.settle(edit, each, new Resolution.Union(), null,
				fixture.study().coder())));
		waitFor("it rises", () -> cell("draft", "Percent, after").equals("100.0 %"));
		assertEquals("75.0 %", cell("draft", "Percent, before"));
	}

	@Test
	void whyAPairAgreesLessAfterTheConsensusIsSaid() throws Exception {
		// one turn, coded with the same code at two places that differ
		fixture.apply(draft, "one", "How do you");
		fixture.apply(draft, "one", "a text", ben);
		run("agreementAfterConsensus");
		waitFor("both are there", () -> cell("draft", "Percent, after").endsWith("%"));
		assertFalse(view.methodLines().toString().contains("less after the consensus"), view.methodLines().toString());
		var one = fixture.transcript("one");
		var first = ComparedCodings.of(one, List.of(), Participation.BY_FILES).orElseThrow().disagreements().stream()
				.filter(each -> one.text().substring(each.range().start(), each.range().end()).equals("How do you")).findFirst().orElseThrow();
		fixture.study().execute("Settle", edit -> Settling.settle(edit, first, new Resolution.NoCode(), null, fixture.study().coder()));
		waitFor("it is said", () -> view.methodLines().getFirst().startsWith("Agree less after the consensus than before: (Anna Blum, Ben)"));
	}

	@Test
	void columnsAndPairsWithoutAnythingInCommonAreLeftOut() {
		var cara = Coders.create("cara", "Cara");
		fixture.apply(draft, "two", "begin", cara);
		fixture.apply(draft, "two", "begin", ben);
		waitFor("three coders", () -> view.getContentDescription().startsWith("Anna Blum, Ben, Cara: 2 transcripts"));
		assertEquals(List.of("All 3 coders", "Anna Blum, Ben", "Ben, Cara"), Arrays.stream(viewer.getTable().getItems())
				.filter(item -> item.getText(0).equals("All codes")).map(item -> item.getText(1)).toList());
		assertTrue(view.methodLines().getFirst().contains("(Anna Blum, Cara)"), view.methodLines().toString());
		assertEquals(List.of("Code", "Coders", "Percent", "alpha", "Cohen\u2019s kappa"), columns().subList(0, 5));
	}

	private List<String> columns() {
		return Arrays.stream(viewer.getTable().getColumns()).map(column -> column.getText()).toList();
	}

	@Test
	void aDoubleClickListsThePassagesBehindAFigure() {
		viewer.getTable().setSelection(1);
		viewer.getTable().notifyListeners(SWT.DefaultSelection, new Event());
		waitFor("the disagreements are shown", () -> page().findView(EmicIds.DISAGREEMENTS_VIEW) != null);
		var table = page().findView(EmicIds.DISAGREEMENTS_VIEW).getAdapter(TableViewer.class).getTable();
		waitFor("they are those of the code",
				() -> Arrays.stream(table.getItems()).anyMatch(item -> item.getText(0).equals("first draft")));
	}

	@Test
	void whatCannotBeMeasuredIsSaidInWords() {
		choose("left out");
		waitFor("it is measured", () -> !view.isMeasuring() && cell("draft", "Units").equals("2"));
		fixture.apply(draft, "one", "first draft", ben);
		waitFor("nothing tells agreement from chance", () -> cell("draft", "Cohen\u2019s kappa").equals("\u2013"));
		assertTrue(view.methodLines().getFirst().contains("Look at percent agreement"), view.methodLines().toString());
	}

	@Test
	void whatIsCodedBlindHasNoFiguresUntilThatIsLifted() {
		BlindSteps.set(fixture.study(), "Code Blind", BlindCoding.ALL);
		waitFor("there are no figures", () -> view.getContentDescription().contains("until blind coding is lifted"));
		assertTrue(row("draft").isEmpty(), "nobody else has coded anything that is seen");
		BlindSteps.set(fixture.study(), "Lift", BlindCoding.NONE);
		waitFor("they are back", () -> row("draft").isPresent() && cell("draft", "Cohen\u2019s kappa").equals("0.500"));
		assertFalse(view.getContentDescription().contains("blind"), view.getContentDescription());
	}

	@Test
	void figuresAreCopied() throws Exception {
		run("copyAgreement");
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			var text = (String) clipboard.getContents(TextTransfer.getInstance());
			assertTrue(text.startsWith("part,code,coders,transcripts,units,coded,percent,cohen-kappa"), text);
			assertTrue(text.contains(",draft,\"anna, ben\",1,4,\"2, 1\",0.75,0.5,"), text);
			assertFalse(text.contains("NaN"), text);
		} finally {
			clipboard.dispose();
		}
	}
}
