/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.emic.ui.internal.picker.PickerPlace;
import org.emic.ui.PickedCode;
import org.emic.ui.CodePicker;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.Licence;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.workspace.CodebookCreation;
import org.emic.workspace.CodebookLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several codes at once, what was used before, and the parent of a new code. */
@ExtendWith(NoErrorsLogged.class)
class CodePickerChoicesTest extends CodePickerFixture {

	@Test
	void saysHowToMakeTheFirstCodeWhereThereIsNone() throws Exception {
		study.project().delete(true, true, null);
		study = Studies.named("fresh").transcript("talk", "Interviewer: Why?\n\nParticipant: Because.").open();
		open();
		assertEquals("There are no codes yet. Type a name to make your first one.", shown());
		type("reasons");
		assertTrue(shown().startsWith("Makes the code \u201creasons\u201d"), shown());
	}

	@Test
	void shiftEnterAppliesAndStaysAndTheCodeIsMarkedAsApplied() {
		openToApply();
		type("crea");
		press(SWT.MOD2, SWT.CR);
		assertFalse(popup.isDisposed());
		assertTrue(find(popup, Table.class).getItem(0).getText().contains("applied"));
		type("outl");
		press(SWT.CR);
		assertEquals(List.of(List.of("creative control"), List.of("outlook")), applied);
		assertTrue(popup.isDisposed());
	}

	@Test
	void markedCodesAreAppliedTogether() {
		openToApply();
		type("crea");
		press(SWT.MOD1, ' ');
		type("outl");
		press(0, SWT.INSERT);
		type("crowd");
		press(0, SWT.INSERT);
		press(0, SWT.INSERT);
		press(SWT.CR);
		assertEquals(List.of(List.of("creative control", "outlook")), applied);
	}

	@Test
	void aNewCodeGoesBesideTheCodeThatWasHighlightedLast() {
		open();
		type("loss");
		press(SWT.ARROW_DOWN);
		press(SWT.ARROW_UP);
		type("shared power");
		press(SWT.CR);
		assertEquals("Control / shared power", CodeTree.path(chosen.getFirst()));
	}

	@Test
	void theParentOfANewCodeIsChosenByTyping() {
		open();
		type("wisdom of many");
		press(SWT.MOD1, 'p');
		assertEquals("crowd", type("cro").getFirst());
		press(SWT.CR);
		assertTrue(find(popup, Table.class).getSelection()[0].getText().contains("below crowd"));
		press(SWT.CR);
		assertEquals("crowd / wisdom of many", CodeTree.path(chosen.getFirst()));
	}

	@Test
	void escapeGoesBackFromTheChoiceOfAParent() {
		open();
		type("wisdom");
		press(SWT.MOD1, 'p');
		var escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		find(popup, Text.class).notifyListeners(SWT.Traverse, escape);
		assertFalse(popup.isDisposed());
		assertEquals("wisdom", find(popup, Text.class).getText());
	}

	@Test
	void upFromTheFirstGoesToTheOfferOfANewCode() {
		open();
		type("con");
		press(SWT.ARROW_UP);
		press(SWT.CR);
		assertEquals("con", chosen.getFirst().getName());
	}

	@Test
	void whatWasUsedMostComesAfterWhatWasUsedLast() {
		var transcript = study.study().transcript("talk").orElseThrow();
		var outlook = Studies.code(study, "outlook");
		study.execute("Apply", edit -> CodingEdits.apply(edit, transcript, transcript.snapshot().turn(1), outlook,
				study.coder(), Provenance.MANUAL));
		open();
		type("crowd");
		press(SWT.CR);
		open();
		assertEquals(List.of("crowd", "outlook  1", "Control"), type("").subList(0, 3));
	}

	@Test
	void initialsFindACode() {
		open();
		assertEquals("loss of control", type("loc").getFirst());
	}

	@Test
	void theFirstExampleStandsBesideTheDefinition() {
		var crowd = Studies.code(study, "crowd");
		study.execute("Example", edit -> edit.set(crowd, CodebookPackage.Literals.CODE__EXAMPLES,
				"- \u201cEverybody posts now.\u201d\n- \u201cOne more of the same.\u201d"));
		open();
		type("crowd");
		Conditions.waitFor("the definition is shown", () -> shown().contains("Too much of everything."));
		assertTrue(shown().endsWith("Example\n\u201cEverybody posts now.\u201d\n\nOther names\nflood of content"), shown());
	}

	@Test
	void aParentThatIsNotThereIsMadeTooAndThatIsSaidBefore() throws Exception {
		open();
		assertEquals("New code \u201cstems\u201d", type("Uses / stems").getFirst());
		assertTrue(find(popup, Table.class).getItem(0).getText().contains("below the new code \u201cUses\u201d"));
		assertTrue(shown().contains("There is no code \u201cUses\u201d yet"), shown());
		press(SWT.CR);
		assertEquals("Uses / stems", CodeTree.path(chosen.getFirst()));
		var history = OperationHistoryFactory.getOperationHistory();
		history.undo(study.undoContext(), null, null);
		assertTrue(study.study().codes().all().stream().noneMatch(code -> code.getName().equals("Uses")));
	}

	@Test
	void newCodesOfSeveralCodebooksAreToldApart() throws Exception {
		var team = study.project().getWorkspace().getRoot().getProject("team");
		CodebookCreation.create(team, null, "Team codes", Licence.NONE, null);
		try {
			CodebookLinks.set(study.project(), List.of(CodebookLinks.to(team)), null);
			Conditions.waitFor("it is used", () -> study.study().codes().codebooks().size() == 2);
			study.execute("Owners", edit -> edit.set(study.study().codes().main().orElseThrow(),
					CodebookPackage.Literals.CODEBOOK__OWNERS, List.of("somebody-else")));
			open();
			type("pride");
			var offers = Arrays.stream(find(popup, Table.class).getItems()).map(TableItem::getText).toList();
			assertTrue(offers.stream().anyMatch(offer -> offer.contains("of Team codes") && offer.contains("proposed")), offers.toString());
			assertTrue(offers.stream().anyMatch(offer -> !offer.contains("of Team codes") && !offer.contains("proposed")), offers.toString());
			assertEquals(offers.size(), offers.stream().distinct().count(), offers.toString());
		} finally {
			popup.close();
			team.delete(true, true, null);
		}
	}

	@Test
	void aPathThatIsThereInPartIsContinued() {
		open();
		type("Control / power / over others");
		press(SWT.CR);
		assertEquals("Control / power / over others", CodeTree.path(chosen.getFirst()));
	}

	@Test
	void aPickedCodeThatIsNewIsMadeOnlyWhenItIsWanted() {
		var picked = new ArrayList<PickedCode>();
		var before = Arrays.asList(window.getDisplay().getShells());
		CodePicker.pick(window, study, window.toDisplay(50, 50), picked::add);
		Conditions.handleEvents();
		popup = Arrays.stream(window.getDisplay().getShells()).filter(shell -> !before.contains(shell)).findFirst().orElseThrow();
		int codes = study.study().codes().all().size();
		type("wisdom of many");
		press(SWT.CR);
		assertEquals("wisdom of many", picked.getFirst().label());
		assertTrue(picked.getFirst().code().isEmpty());
		assertEquals(codes, study.study().codes().all().size());
	}

	@Test
	void thePickerCoversNothingOfThePassageWhereThereIsRoom() {
		var screen = new Rectangle(0, 0, 1600, 1000);
		var size = new Point(720, 420);
		var high = new Rectangle(900, 300, 600, 600);
		for (var passage : List.of(new Rectangle(300, 100, 600, 40), new Rectangle(300, 900, 600, 60), high, new Rectangle(100, 0, 700, 1000))) {
			var place = PickerPlace.beside(passage, size, screen);
			var popup = new Rectangle(place.x, place.y, size.x, size.y);
			assertFalse(popup.intersects(passage), popup + " and " + passage);
			assertEquals(popup, popup.intersection(screen));
		}
	}
}
