/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.coding;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.MemoTarget;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.transcript.internal.memos.MemoMarks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes on passages, and the marks of memos beside the text. */
@ExtendWith(NoErrorsLogged.class)
class NotesTest {

	private CodedInterview interview;

	@BeforeEach
	void open() throws Exception {
		interview = new CodedInterview();
	}

	@AfterEach
	void close() throws Exception {
		interview.close();
	}

	private void note(String words, String text) throws Exception {
		interview.select(words);
		answer("addNote", text);
	}

	/** Types into the dialog that a command opens, and Ctrl+Enter; null to close it. */
	private void answer(String command, String text) throws Exception {
		whenDialogHasFocus(Display.getCurrent().getActiveShell(), field -> {
			if (text == null) {
				field.getShell().close();
				return;
			}
			field.setText(text);
			var enter = new Event();
			enter.keyCode = SWT.CR;
			enter.character = SWT.CR;
			enter.stateMask = SWT.MOD1;
			field.notifyListeners(SWT.KeyDown, enter);
		});
		interview.run(command);
	}

	private static void whenDialogHasFocus(Shell before, Consumer<Text> then) {
		var display = Display.getCurrent();
		display.timerExec(50, () -> {
			if (display.getFocusControl() instanceof Text field && field.getShell() != before) {
				then.accept(field);
			} else {
				whenDialogHasFocus(before, then);
			}
		});
	}

	@Test
	void aNoteIsWrittenWithoutACodeAndGetsOneLater() throws Exception {
		var code = interview.fixture.code("drafting");
		note("I write a draft", "By hand!\nAsk why.");
		var placed = interview.one().codings().getFirst();
		assertNull(placed.coding().getCode());
		assertEquals("By hand!\nAsk why.", placed.coding().getComment());
		assertEquals("I write a draft", placed.quote());
		assertEquals("Add Note \u2018By hand! Ask why.\u2019", interview.fixture.latestStep());
		assertSame(placed, interview.editor.display().currentCoding().orElseThrow());
		waitFor("its stripe", () -> interview.editor.display().layout().in(0, interview.one().text().length()).stream()
				.anyMatch(stripe -> stripe.placed() == placed && stripe.name().equals("By hand!")));

		interview.caret("draft", 2);
		interview.run("changeCode");
		interview.pick("drafting");
		assertEquals(code.getId(), placed.coding().getCode());
		assertEquals("By hand!\nAsk why.", placed.coding().getComment());
		interview.fixture.undo();
		assertNull(placed.coding().getCode());
		interview.fixture.undo();
		assertTrue(interview.one().codings().isEmpty());
	}

	@Test
	void aNoteThatIsCancelledLeavesNothing() throws Exception {
		int steps = interview.fixture.steps();
		note("I write a draft", null);
		assertTrue(interview.one().codings().isEmpty());
		assertEquals(steps, interview.fixture.steps());
	}

	@Test
	void memosAreMarkedWhereTheyAreAboutATurnOrCoding() throws Exception {
		var placed = interview.fixture.apply(interview.fixture.code("drafting"), "one", "draft");
		var marks = new MemoMarks();
		var redrawn = new int[1];
		marks.addRedraw(() -> redrawn[0]++);
		marks.setTranscript(interview.fixture.study(), interview.one());
		var made = new ArrayList<Memo>();
		interview.fixture.study().execute("New Memo",
				edit -> made.add(MemoEdits.create(edit, "Drafts", MemoType.ANALYTIC, interview.fixture.study().coder(),
						List.of(new MemoTarget.OfTurn(interview.one(), 2), new MemoTarget.OfCoding(placed)))));
		waitFor("two marks", () -> marks.marks().size() == 2 && redrawn[0] == 1);
		assertEquals(List.of("draft", "AI: What do you keep for yourself?"),
				marks.marks().stream().map(mark -> mark.range().of(interview.one().text())).toList());
		interview.fixture.undo();
		waitFor("no mark", () -> marks.marks().isEmpty());
		marks.setTranscript(null, null);
	}
}
