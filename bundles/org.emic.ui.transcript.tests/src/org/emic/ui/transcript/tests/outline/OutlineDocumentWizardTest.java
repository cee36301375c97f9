/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.emic.core.study.OutlineEdits;
import org.emic.tests.support.NoErrorsLogged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorsLogged.class)
class OutlineDocumentWizardTest {

	private static final String COMMAND = "org.emic.ui.command.outlineDocument";

	private OpenInterview interview;

	@AfterEach
	void close() throws Exception {
		interview.close();
	}

	private static void whenOpen(Consumer<Shell> use) {
		Display.getCurrent().timerExec(30, () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.getText().equals("Outline Document")).findFirst()
				.ifPresentOrElse(use, () -> whenOpen(use)));
	}

	private static void press(Shell shell, int id) {
		OpenInterview.find(shell, Button.class, button -> Integer.valueOf(id).equals(button.getData()))
				.notifyListeners(SWT.Selection, new Event());
	}

	private static void choose(Shell shell, String button) {
		for (var text : new String[] { "HTML page", "Markdown" }) {
			OpenInterview.find(shell, Button.class, one -> one.getText().replace("&", "").equals(text))
					.setSelection(text.equals(button));
		}
	}

	@Test
	void theOpenTranscriptsOutlineIsWrittenAsMarkdown(@TempDir Path folder) throws Exception {
		interview = new OpenInterview(6);
		interview.study.execute("Group", edit -> {
			var section = OutlineEdits.group(edit, interview.transcript(), interview.study.coder(), 0, 3, "Steps");
			OutlineEdits.summarise(edit, section, interview.study.coder(), "All *liked*.");
		});
		interview.page().activate(interview.editor);
		var file = folder.resolve("new").resolve("steps.md");
		whenOpen(shell -> {
			choose(shell, "Markdown");
			OpenInterview.find(shell, Text.class, text -> text.getText().contains("one-outline")).setText(file.toString());
			press(shell, IDialogConstants.FINISH_ID);
		});
		interview.run(COMMAND);
		assertEquals("# one – Interview\n\nOutline by Anna Blum\n\n## Steps\n\nturns 1–4\n\nAll *liked*.\n",
				Files.readString(file));
	}

	@Test
	void aPathThatCannotBeWrittenIsSaid(@TempDir Path folder) throws Exception {
		interview = new OpenInterview(6);
		interview.page().activate(interview.editor);
		var finish = new boolean[2];
		whenOpen(shell -> {
			var field = OpenInterview.find(shell, Text.class, text -> text.getText().contains("one-outline"));
			var button = OpenInterview.find(shell, Button.class,
					one -> Integer.valueOf(IDialogConstants.FINISH_ID).equals(one.getData()));
			finish[0] = button.isEnabled();
			field.setText(folder.toString());
			finish[1] = button.isEnabled();
			press(shell, IDialogConstants.CANCEL_ID);
		});
		interview.run(COMMAND);
		assertTrue(finish[0] && !finish[1], Arrays.toString(finish));
	}
}
