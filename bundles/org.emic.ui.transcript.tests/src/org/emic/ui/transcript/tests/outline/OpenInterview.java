/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.outline;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.emic.core.study.StudyTranscript;
import org.emic.tests.support.Conditions;
import org.emic.ui.CodingTarget;
import org.emic.ui.StudyParts;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** An open interview with the Outline view beside it, used as a person does. */
final class OpenInterview {

	private static int made;

	final IProject project;
	final StudyProject study;
	IEditorPart editor;

	/** An interview of so many turns; the interviewer has those with odd number. */
	OpenInterview(int turns) throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		project = StudyCreation.create("outlined-" + ++made, null, true, null);
		var text = new StringBuilder("# Interview\n\n**Transcript ID:** one\n\n"
				+ "**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\n");
		for (int number = 1; number <= turns; number++) {
			text.append(number % 2 == 1 ? "AI: I see. What about step " + number + "?"
					: "User: Step " + number + " is what I like.").append("\n\n");
		}
		project.getFile("transcripts/one.transcript").create(text.toString().getBytes(StandardCharsets.UTF_8), false,
				false, null);
		study = StudyProjects.get().find(project).orElseThrow();
		open();
	}

	void open() throws Exception {
		StudyParts.open(page(), study, transcript(), null);
		editor = page().getActiveEditor();
		page().showView(IPageLayout.ID_OUTLINE);
		Conditions.waitFor("the outline lists turns", () -> tree().getItemCount() > 0);
	}

	void close() throws Exception {
		page().closeAllEditors(false);
		Conditions.handleEvents();
		project.delete(true, true, null);
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	StudyTranscript transcript() {
		return study.study().transcript("one").orElseThrow();
	}

	CodingTarget target() {
		return editor.getAdapter(CodingTarget.class);
	}

	ContentOutline view() {
		return (ContentOutline) page().findView(IPageLayout.ID_OUTLINE);
	}

	Tree tree() {
		return find(view().getCurrentPage().getControl(), Tree.class);
	}

	Text filter() {
		return find(view().getCurrentPage().getControl(), Text.class);
	}

	static <T extends Control> T find(Control control, Class<T> type) {
		return find(control, type, any -> true);
	}

	static <T extends Control> T find(Control control, Class<T> type, Predicate<T> wanted) {
		if (type.isInstance(control) && wanted.test(type.cast(control))) {
			return type.cast(control);
		}
		if (control instanceof Composite parent) {
			for (var child : parent.getChildren()) {
				var found = find(child, type, wanted);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	/** The rows that are open, two blanks for each level, such as {@code "  3  Interviewer  I see…"}. */
	List<String> rows() {
		var rows = new ArrayList<String>();
		collect(tree().getItems(), "", rows);
		return rows;
	}

	private static void collect(TreeItem[] items, String indent, List<String> rows) {
		for (var item : items) {
			rows.add(indent + item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), indent + "  ", rows);
			}
		}
	}

	/** The rows in short: the first word of each, such as {@code 1 2 How 3 4}. */
	String shape() {
		return String.join(" ", rows().stream().map(row -> {
			var label = row.strip();
			return row.substring(0, row.length() - label.length()) + label.split("\\s+")[0];
		}).toList());
	}

	/** Selects rows by how they begin, as a click does. */
	void select(String... beginnings) {
		page().activate(view());
		var items = Arrays.stream(beginnings).map(this::item).toArray(TreeItem[]::new);
		tree().setSelection(items);
		var event = new Event();
		event.item = items[0];
		tree().notifyListeners(SWT.Selection, event);
		Conditions.handleEvents();
	}

	TreeItem item(String beginning) {
		var found = item(tree().getItems(), beginning);
		assertNotNull(found, () -> "no row " + beginning + " in " + rows());
		return found;
	}

	private static TreeItem item(TreeItem[] items, String beginning) {
		for (var item : items) {
			if (item.getText().startsWith(beginning)) {
				return item;
			}
			var below = item.getExpanded() ? item(item.getItems(), beginning) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	List<String> selected() {
		return Arrays.stream(tree().getSelection()).map(TreeItem::getText).toList();
	}

	/** Runs a command of the active part. */
	void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Conditions.handleEvents();
	}

	void undo() throws Exception {
		OperationHistoryFactory.getOperationHistory().undo(study.undoContext(), null, null);
	}

	void redo() throws Exception {
		OperationHistoryFactory.getOperationHistory().redo(study.undoContext(), null, null);
	}

	/** Fills the next dialog that opens with this title, and presses OK. */
	static void answer(String title, String text) {
		Display.getCurrent().timerExec(20, () -> {
			var dialog = Arrays.stream(Display.getCurrent().getShells())
					.filter(shell -> shell.getText().startsWith(title)).findFirst();
			dialog.ifPresentOrElse(shell -> fill(shell, text), () -> answer(title, text));
		});
	}

	private static void fill(Shell shell, String text) {
		find(shell, Text.class).setText(text);
		find(shell, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
				.notifyListeners(SWT.Selection, new Event());
	}
}
