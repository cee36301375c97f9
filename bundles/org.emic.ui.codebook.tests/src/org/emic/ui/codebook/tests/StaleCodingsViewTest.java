/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.Coders;
import org.emic.core.study.Definitions;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.CodingPackage;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.stale.StaleCodingsView;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

@ExtendWith(NoErrorsLogged.class)
class StaleCodingsViewTest {

	private StudyFixture fixture;
	private Code machine;
	private PlacedCoding first;
	private PlacedCoding second;
	private StaleCodingsView view;
	private TreeViewer viewer;

	@BeforeEach
	void openView() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("stale");
		ActiveStudy.get().activate(fixture.study());
		machine = fixture.code("machine");
		define("Talk of the machine.");
		first = fixture.apply(machine, "one", "the machine");
		second = fixture.apply(machine, "two", "the machine");
		view = (StaleCodingsView) page().showView(EmicIds.STALE_CODINGS_VIEW);
		viewer = view.getAdapter(TreeViewer.class);
	}

	@AfterEach
	void close() throws Exception {
		page().hideView(view);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private void define(String definition) {
		fixture.study().execute("Define", edit -> edit.set(machine, CodebookPackage.Literals.CODE__DEFINITION, definition));
	}

	private List<String> shown() {
		Conditions.handleEvents();
		viewer.expandAll();
		return lines(viewer.getTree().getItems());
	}

	private static List<String> lines(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item.getText()), lines(item.getItems()).stream())).toList();
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Conditions.handleEvents();
	}

	private List<StyledText> texts() {
		return Widgets.visible(page().getWorkbenchWindow().getShell(), StyledText.class).stream()
				.filter(text -> !text.getEditable() && text.getParent().getParent() == viewer.getTree().getParent()).toList();
	}

	private String styled(StyledText text, boolean struck) {
		var words = new StringBuilder();
		for (var style : text.getStyleRanges()) {
			if (struck ? style.strikeout : style.underline) {
				words.append('[').append(text.getText(style.start, style.start + style.length - 1)).append(']');
			}
		}
		return words.toString();
	}

	@Test
	void staleCodingsAreListedByCodeWithBothWordings() throws Exception {
		assertEquals(List.of(), shown());
		assertEquals("Every coding was made under the present definition of its code.", view.getContentDescription());
		define("Talk of the machine as a partner.");
		assertEquals(List.of("machine  2", "the machine  one \u00b7 Anna Blum", "the machine  two \u00b7 Anna Blum"), shown());
		assertEquals("2 codings were made under older definitions of their codes.", view.getContentDescription());
		viewer.setSelection(new StructuredSelection(first), true);
		waitFor("the old wording is shown", () -> texts().size() == 2 && texts().get(0).getText().equals("Talk of the machine."));
		assertEquals("Talk of the machine as a partner.", texts().get(1).getText());
		assertEquals("[ as a partner]", styled(texts().get(1), false));
		assertEquals("", styled(texts().get(0), true));
	}

	@Test
	void stillFitsSettlesOneAndGoesToTheNext() throws Exception {
		define("Another meaning.");
		shown();
		viewer.setSelection(new StructuredSelection(first), true);
		run(EmicIds.STILL_FITS);
		assertEquals(Definitions.digest(machine), first.coding().getDefinitionDigest());
		assertEquals(List.of("machine  1", "the machine  two \u00b7 Anna Blum"), shown());
		assertEquals(second, viewer.getStructuredSelection().getFirstElement());
		assertTrue(fixture.files("codings").get("codings/anna/one.codings").contains(Definitions.digest(machine)));
		run(EmicIds.STILL_FITS);
		assertEquals(List.of(), shown());
		fixture.undo();
		fixture.undo();
		assertEquals(3, shown().size());
	}

	@Test
	void aWholeCodeIsSettledAtOnceAndOthersCodingsAreNot() throws Exception {
		var others = fixture.apply(machine, "two", "It never tires", Coders.create("ben", "Ben"));
		define("Another meaning.");
		assertEquals("machine  3", shown().getFirst());
		viewer.setSelection(new StructuredSelection(machine), true);
		int steps = fixture.steps();
		run(EmicIds.STILL_FITS);
		assertEquals(steps + 1, fixture.steps());
		assertEquals(List.of("machine  1", "It never tires  two \u00b7 Ben"), shown());
		assertFalse(Definitions.digest(machine).equals(others.coding().getDefinitionDigest()));
	}

	@Test
	void nextAndPreviousGoThroughThem() throws Exception {
		define("Another meaning.");
		shown();
		view.setFocus();
		run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
		assertEquals(first, viewer.getStructuredSelection().getFirstElement());
		run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
		assertEquals(second, viewer.getStructuredSelection().getFirstElement());
		run(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS);
		assertEquals(first, viewer.getStructuredSelection().getFirstElement());
	}

	@Test
	void aWordingThatIsNotKeptAnywhereIsSaidSo() throws Exception {
		define("Another meaning.");
		fixture.study().execute("Forget", edit -> edit.setCoding(first,
				CodingPackage.Literals.CODING__DEFINITION_DIGEST, "0123456789ab"));
		shown();
		viewer.setSelection(new StructuredSelection(first), true);
		waitFor("it is said", () -> texts().size() == 2 && texts().get(0).getText().startsWith("The wording under which this was coded is kept neither"));
	}

	@Test
	void theCodebookTellsHowManyCodingsOfACodeAreStale() throws Exception {
		define("Another meaning.");
		var codebook = page().showView(EmicIds.CODEBOOK_VIEW);
		var tree = codebook.getAdapter(CodeTreePanel.class).viewer().getTree();
		waitFor("it is told", () -> tree.getItemCount() == 1 && tree.getItem(0).getText().equals("machine  2  2 stale"));
		page().activate(view);
		shown();
		viewer.setSelection(new StructuredSelection(machine), true);
		run(EmicIds.STILL_FITS);
		waitFor("it is told no more", () -> tree.getItem(0).getText().equals("machine  2"));
	}
}
