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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.exchange.Assignment;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.analysis.internal.assignments.AssignmentsView;
import org.emic.workspace.BlindSteps;
import org.emic.workspace.StudyAssignments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class AssignmentsViewTest {

	private static final String FILE = "assignments.csv";

	private StudyFixture fixture;
	private AssignmentsView view;

	@BeforeEach
	void openView() throws Exception {
		fixture = StudyFixture.create("assigned");
		ActiveStudy.get().activate(fixture.study());
		view = (AssignmentsView) page().showView("org.emic.ui.analysis.assignments");
	}

	@AfterEach
	void closeView() throws Exception {
		page().hideView(view);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void assign(String transcript, String coder) throws Exception {
		StudyAssignments.change(fixture.study(), "Assign", table -> table.assign(new Assignment(transcript, coder)));
	}

	/** The cells of the coders, by row. */
	private List<List<String>> cells() {
		var table = view.table().viewer().getTable();
		var rows = new ArrayList<List<String>>();
		for (var item : table.getItems()) {
			var row = new ArrayList<String>();
			for (int column = 2; column < table.getColumnCount(); column++) {
				row.add(item.getText(column));
			}
			rows.add(row);
		}
		return rows;
	}

	private List<String> columns() {
		return Arrays.stream(view.table().viewer().getTable().getColumns()).map(column -> column.getText()).toList();
	}

	@Test
	void whatIsAssignedIsShownWithHowFarItIs() throws Exception {
		assign("one", "anna");
		assign("one", "ben");
		assign("two", "anna");
		waitFor("the coders have columns", () -> columns().equals(List.of("Transcript", "Title", "Anna Blum", "ben")));
		assertEquals(List.of(List.of("\u25cb to do", "\u25cb to do"), List.of("\u25cb to do", "")), cells());
		var code = fixture.code("draft");
		fixture.apply(code, "one", "draft by hand");
		fixture.apply(code, "two", "begin", Coders.create("ben", "Ben"));
		waitFor("codings are counted", () -> cells().equals(List.of(List.of("\u25d0 in progress \u00b7 1", "\u25cb to do"),
				List.of("\u25cb to do", "not assigned \u00b7 1"))));

		view.table().viewer().setSelection(new StructuredSelection(view.table().viewer().getElementAt(0)));
		page().activate(view);
		markDone();
		waitFor("it is done", () -> cells().getFirst().getFirst().equals("\u2713 done \u00b7 1"));
		assertEquals("Anna Blum: 1 of 2 done \u00b7 Ben: 0 of 1 done", view.getContentDescription());
		assertEquals("transcript,coder\n\none,anna\n\none,ben\n\ntwo,anna\n", fixture.study().file(FILE).readString());
		assertTrue(annas().contains("\"done\":true"), annas());
		markDone();
		waitFor("it is not done", () -> cells().getFirst().getFirst().equals("\u25d0 in progress \u00b7 1"));
		assertFalse(annas().contains("done"), annas());
		fixture.undo();
		waitFor("it is done again", () -> cells().getFirst().getFirst().equals("\u2713 done \u00b7 1"));
		assertTrue(annas().contains("\"done\":true"), annas());
	}

	/** The own codings file of the first transcript. */
	private String annas() throws Exception {
		return fixture.study().file("codings/anna/one.codings").readString();
	}

	@Test
	void whoFindsNothingToCodeIsDoneWithoutATable() throws Exception {
		view.table().viewer().setSelection(new StructuredSelection(view.table().viewer().getElementAt(0)));
		page().activate(view);
		markDone();
		waitFor("it is done", () -> cells().getFirst().equals(List.of("\u2713 done \u00b7 0")));
		assertTrue(annas().contains("\"done\":true"), annas());
		assertFalse(fixture.study().file(FILE).exists(), "that is not for all to write");
		fixture.undo();
		waitFor("it is not", () -> !fixture.study().file("codings/anna/one.codings").exists());
		waitFor("nobody has a column", () -> columns().size() == 2);
	}

	@Test
	void whatAnOlderTableSaysIsDoneMovesIntoTheOwnFile() throws Exception {
		var older = "transcript,coder,status\none,anna,done\none,ben,done\n";
		fixture.study().file(FILE).create(older.getBytes(StandardCharsets.UTF_8), true, false, null);
		waitFor("it is done", () -> columns().size() == 4
				&& cells().getFirst().equals(List.of("\u2713 done \u00b7 0", "\u2713 done \u00b7 0")));
		view.table().viewer().setSelection(new StructuredSelection(
				List.of(view.table().viewer().getElementAt(0), view.table().viewer().getElementAt(1))));
		page().activate(view);
		markDone();
		waitFor("both are done", () -> cells().get(1).getFirst().equals("\u2713 done \u00b7 0"));
		assertTrue(annas().contains("\"done\":true"), annas());
		assertEquals("transcript,coder,status\n\none,anna,\n\none,ben,done\n", fixture.study().file(FILE).readString());
		fixture.undo();
		waitFor("one is done again by the table", () -> cells().equals(
				List.of(List.of("\u2713 done \u00b7 0", "\u2713 done \u00b7 0"), List.of("", ""))));
		assertEquals(older, fixture.study().file(FILE).readString());
		assertFalse(fixture.study().file("codings/anna/one.codings").exists());
	}

	private static void markDone() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.emic.ui.command.markDone", null);
	}

	@Test
	void undoTakesTheFileAwayThatTheFirstAssignmentMade() throws Exception {
		assign("one", "anna");
		waitFor("it is assigned", () -> columns().contains("Anna Blum"));
		fixture.undo();
		assertFalse(fixture.study().file(FILE).exists());
		waitFor("nothing is assigned", () -> columns().size() == 2);
	}

	@Test
	void aChangeFromOutsideIsShown() throws Exception {
		fixture.study().file(FILE).create("transcript,coder\ntwo,carla\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		waitFor("it is shown", () -> columns().contains("carla") && cells().get(1).equals(List.of("\u25cb to do")));
	}

	@Test
	void howFarOthersAreIsNotShownWhileATranscriptIsCodedBlind() throws Exception {
		assign("one", "anna");
		assign("one", "ben");
		fixture.apply(fixture.code("draft"), "one", "draft by hand", Coders.create("ben", "Ben"));
		waitFor("he has begun", () -> cells().getFirst().equals(List.of("\u25cb to do", "\u25d0 in progress \u00b7 1")));
		BlindSteps.set(fixture.study(), "Code Blind", BlindCoding.ALL);
		waitFor("it is hidden", () -> cells().getFirst().equals(List.of("\u25cb to do", "\u25cb open")));
	}
}
