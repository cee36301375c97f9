/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.coding;

import static org.emic.tests.support.Conditions.handleEvents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;

/** The first transcript of a study in its editor, with what a coder does there. */
final class CodedInterview {

	private static final String COMMAND = "org.emic.ui.command.";

	final StudyFixture fixture;
	final TranscriptEditor editor;
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	CodedInterview() throws Exception {
		fixture = StudyFixture.create("coded");
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(one().path()));
		handleEvents();
	}

	void close() throws CoreException {
		page.closeAllEditors(false);
		fixture.delete();
		handleEvents();
	}

	StudyTranscript one() {
		return fixture.transcript("one");
	}

	TextRange words(String words) {
		int start = one().text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	void select(String words) {
		editor.reveal(words(words));
		handleEvents();
	}

	/** Puts the caret into the words, some units behind their start. */
	void caret(String words, int units) {
		int offset = words(words).start() + units;
		editor.reveal(new TextRange(offset, offset));
		handleEvents();
	}

	void run(String command) throws Exception {
		run(command, Map.of());
	}

	void run(String command, Map<String, String> parameters) throws Exception {
		editor.getSite().getPage().activate(editor);
		var site = editor.getSite();
		var all = site.getService(ICommandService.class);
		site.getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(all.getCommand(COMMAND + command), parameters), null);
		handleEvents();
	}

	List<String> quotes() {
		return one().codings().stream().map(PlacedCoding::quote).toList();
	}

	/** The codings as "code: words", in the order of the text. */
	List<String> codings() {
		return one().codings().stream().map(placed -> placed.coding().getCodeName() + ": " + placed.quote()).toList();
	}

	/** Types a code's name into the picker that is open and takes what is highlighted. */
	void pick(String name) {
		type(name, 0, SWT.CR);
	}

	/** Types a code's name into the picker that is open, then presses a key. */
	void type(String name, int modifiers, int key) {
		var field = find(picker(), Text.class);
		field.setText(name);
		var event = new Event();
		event.stateMask = modifiers;
		event.keyCode = key;
		event.character = (char) key;
		field.notifyListeners(SWT.KeyDown, event);
		handleEvents();
	}

	Shell picker() {
		return Arrays.stream(page.getWorkbenchWindow().getShell().getShells()).filter(shell -> find(shell, Text.class) != null)
				.findFirst().orElseThrow();
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (var child : parent.getChildren()) {
			var found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? find(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
