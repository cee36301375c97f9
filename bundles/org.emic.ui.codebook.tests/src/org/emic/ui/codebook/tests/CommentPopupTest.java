/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.tests.support.Conditions;
import org.emic.core.study.Coders;
import org.emic.core.study.PlacedCoding;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.CommentPopup;

@ExtendWith(NoErrorsLogged.class)
class CommentPopupTest {

	private StudyFixture fixture;
	private PlacedCoding coding;

	@BeforeEach
	void createCoding() throws Exception {
		fixture = StudyFixture.create("comments");
		coding = fixture.apply(fixture.code("draft"), "one", "draft by hand");
	}

	@AfterEach
	void deleteStudy() throws Exception {
		fixture.delete();
	}

	private Text open(PlacedCoding placed) {
		var before = Arrays.asList(Display.getCurrent().getShells());
		CommentPopup.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), fixture.study(), placed, null);
		Shell popup = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
		return Widgets.visible(popup, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst()
				.orElseThrow();
	}

	private static void press(Text text, int key, int mask) {
		var event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		text.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void ctrlEnterKeepsTheCommentAsOneStep() throws Exception {
		var text = open(coding);
		text.setText("Written\nslowly");
		int steps = fixture.steps();
		press(text, SWT.CR, SWT.MOD1);
		assertTrue(text.isDisposed());
		assertEquals("Written\nslowly", coding.coding().getComment());
		assertEquals(steps + 1, fixture.steps());
		fixture.undo();
		assertNull(coding.coding().getComment());
	}

	@Test
	void escDropsWhatWasWritten() {
		var text = open(coding);
		text.setText("never mind");
		text.traverse(SWT.TRAVERSE_ESCAPE);
		if (!text.isDisposed()) {
			text.getShell().close();
		}
		assertNull(coding.coding().getComment());
	}

	@Test
	void goingElsewhereKeepsIt() {
		var text = open(coding);
		text.setText("kept");
		text.getShell().close();
		assertEquals("kept", coding.coding().getComment());
	}

	@Test
	void anotherCodersCommentIsReadOnly() {
		var theirs = fixture.apply(fixture.code("machine"), "two", "the machine", Coders.create("ben", "Ben"));
		var text = open(theirs);
		assertFalse(text.getEditable());
		text.getShell().close();
		assertNull(theirs.coding().getComment());
	}

	@Test
	void activatingTheWindowBehindKeepsItAndClosesIt() {
		var text = open(coding);
		// windows on top are kept out of what the window manager does when one goes elsewhere
		assertEquals(0, text.getShell().getStyle() & SWT.ON_TOP);
		text.setText("kept");
		Conditions.handleEvents();
		text.getShell().getParent().getShell().forceActive();
		text.getShell().getParent().getShell().forceFocus();
		Conditions.waitFor("it is closed", text::isDisposed);
		assertEquals("kept", coding.coding().getComment());
	}
}
