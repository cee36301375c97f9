/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.codebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.emic.core.study.CodebookReference;
import org.emic.workspace.CodebookLinks;

/** The codebooks of other projects that a study uses, in their order: added, removed, moved up and down. */
public final class CodebookList {

	private static final int WIDTH = 320;
	private static final int HEIGHT = 140;

	private final List<CodebookReference> references = new ArrayList<>();
	private final Optional<IProject> study;
	private final Composite control;
	private final TableViewer table;
	private final Button remove;
	private final Button up;
	private final Button down;
	private Runnable listener = () -> {
		// nobody listens yet
	};

	/** @param study whose list it is; nothing while it is not made yet */
	public CodebookList(Composite parent, Optional<IProject> study) {
		this.study = study;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
		table = new TableViewer(control, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new CodebookLabels(study));
		table.setInput(references);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
		var buttons = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.Add, this::askAndAdd);
		remove = button(buttons, Messages.Remove, this::remove);
		up = button(buttons, Messages.Up, () -> move(index -> index - 1));
		down = button(buttons, Messages.Down, () -> move(index -> index + 1));
		table.addSelectionChangedListener(event -> enable());
		enable();
	}

	private static Button button(Composite parent, String text, Runnable work) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** Lets somebody hear of each change of the list. */
	public void onChange(Runnable newListener) {
		listener = newListener;
	}

	public Composite control() {
		return control;
	}

	/** The codebooks as they are listed now. */
	public List<CodebookReference> references() {
		return List.copyOf(references);
	}

	/** Lists other codebooks. */
	public void setReferences(List<CodebookReference> newReferences) {
		references.clear();
		references.addAll(newReferences);
		show();
	}

	/** Adds the codebooks of projects that are not listed yet. */
	public void add(List<IProject> projects) {
		for (var project : projects) {
			if (references.stream().noneMatch(reference -> reference.project().equals(project.getName()))) {
				references.add(CodebookLinks.to(project));
			}
		}
		show();
	}

	/** The codebooks of the workspace that are not listed yet. */
	public List<IProject> addable() {
		return CodebookLinks.codebookProjects().stream().filter(project -> study.isEmpty() || !study.get().equals(project))
				.filter(project -> references.stream().noneMatch(reference -> reference.project().equals(project.getName())))
				.toList();
	}

	private void askAndAdd() {
		var addable = addable();
		if (addable.isEmpty()) {
			MessageDialog.openInformation(control.getShell(), Messages.AddTitle, Messages.NothingToAdd);
			return;
		}
		var dialog = ListSelectionDialog.of(addable).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(new WorkbenchLabelProvider()).title(Messages.AddTitle).message(Messages.AddMessage)
				.create(control.getShell());
		if (dialog.open() == Window.OK) {
			add(List.of(dialog.getResult()).stream().map(IProject.class::cast).toList());
		}
	}

	private void remove() {
		references.removeAll(table.getStructuredSelection().toList());
		show();
	}

	/** Only one at a time, so that there is no doubt about what goes where. */
	private void move(IntUnaryOperator where) {
		var selected = (CodebookReference) table.getStructuredSelection().getFirstElement();
		int from = references.indexOf(selected);
		int to = where.applyAsInt(from);
		if (from >= 0 && to >= 0 && to < references.size()) {
			references.remove(from);
			references.add(to, selected);
			show();
			table.setSelection(new StructuredSelection(selected), true);
		}
	}

	private void show() {
		table.refresh();
		enable();
		listener.run();
	}

	private void enable() {
		var selection = table.getStructuredSelection();
		int index = selection.size() == 1 ? references.indexOf(selection.getFirstElement()) : -1;
		remove.setEnabled(!selection.isEmpty());
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < references.size() - 1);
	}
}
