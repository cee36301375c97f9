/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.emic.tests.support.Conditions;

/** The platform's Compare editor as a person sees it. */
public final class CompareEditor {

	private final IEditorPart editor;

	private CompareEditor(IEditorPart editor) {
		this.editor = editor;
	}

	/** The editor that opens after something asked for it. */
	public static CompareEditor opened() {
		Conditions.waitFor("a Compare editor is open", () -> active().isPresent());
		return new CompareEditor(active().orElseThrow());
	}

	private static Optional<IEditorPart> active() {
		return Optional.ofNullable(page().getActiveEditor()).filter(editor -> editor.getEditorInput() instanceof CompareEditorInput);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The editor. */
	public IEditorPart part() {
		return editor;
	}

	void save() {
		page().saveEditor(editor, false);
	}

	void close() {
		page().closeEditor(editor, false);
	}

	/** Whether both sides are compared with what they come from. */
	boolean isThreeWay() {
		return ((CompareEditorInput) editor.getEditorInput()).getCompareResult() instanceof ICompareInput input
				&& input.getAncestor() != null;
	}

	/** The differences as they are shown, those in others indented. */
	public List<String> differences() {
		return tree().map(tree -> lines(tree.getItems(), "")).orElse(List.of()); //$NON-NLS-1$
	}

	/** Waits until these are the differences shown. */
	public void waitForDifferences(String... differences) {
		Conditions.waitFor(() -> "the differences are " + Arrays.asList(differences) + ", not " + differences(),
				() -> differences().equals(List.of(differences)), Conditions.PATIENCE);
	}

	private static List<String> lines(TreeItem[] items, String indent) {
		var lines = new ArrayList<String>();
		for (var item : items) {
			lines.add(indent + item.getText());
			lines.addAll(lines(item.getItems(), indent + "  "));
		}
		return lines;
	}

	/** Selects a difference, as a click does it. */
	public Tree select(String difference) {
		var tree = tree().orElseThrow();
		var item = find(tree.getItems(), difference).orElseThrow();
		tree.setFocus();
		tree.setSelection(item);
		var selected = new Event();
		selected.item = item;
		tree.notifyListeners(SWT.Selection, selected);
		return tree;
	}

	/** Takes a difference over with the context menu. */
	void take(String difference, String menu) {
		var tree = select(difference);
		tree.getMenu().notifyListeners(SWT.Show, new Event());
		var chosen = Arrays.stream(tree.getMenu().getItems()).filter(entry -> text(entry).equals(menu)).findFirst().orElseThrow();
		assertTrue(chosen.isEnabled(), menu);
		chosen.notifyListeners(SWT.Selection, new Event());
		tree.getMenu().notifyListeners(SWT.Hide, new Event());
	}

	private static String text(MenuItem item) {
		return item.getText().replace("&", "").replaceFirst("\t.*", "");
	}

	private static Optional<TreeItem> find(TreeItem[] items, String text) {
		return Arrays.stream(items)
				.flatMap(item -> item.getText().equals(text) ? Stream.of(item) : find(item.getItems(), text).stream()).findFirst();
	}

	/** All texts that the lower part of the editor shows. */
	List<String> contents() {
		return all(control()).filter(StyledText.class::isInstance).filter(Control::isVisible)
				.map(text -> ((StyledText) text).getText()).toList();
	}

	/** The titles of the panes. */
	List<String> titles() {
		return all(control()).filter(CLabel.class::isInstance).map(label -> String.valueOf(((CLabel) label).getText())).toList();
	}

	private Optional<Tree> tree() {
		return all(control()).filter(Tree.class::isInstance).map(Tree.class::cast).filter(Control::isVisible).findFirst();
	}

	/** What the platform makes for the input; it knows its input. */
	private Control control() {
		var shell = page().getWorkbenchWindow().getShell();
		return all(shell).filter(control -> control.getData() == editor.getEditorInput()).findFirst().orElse(shell);
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(CompareEditor::all))
				: Stream.of(control);
	}
}
