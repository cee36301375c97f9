/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.internal.Messages;

/** The files and folders to import, added by browsing or by dropping them on the list. */
final class SourcesList {

	private static final int HEIGHT = 240;
	private static final int WIDTH = 520;

	private final List<Path> paths;
	private final Runnable changed;
	private final TableViewer viewer;

	/** @param paths are changed by the list */
	SourcesList(Composite parent, List<Path> paths, Runnable changed) {
		this.paths = paths;
		this.changed = changed;
		var label = new Label(parent, SWT.NONE);
		label.setText(Messages.ImportSources_Files);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
		viewer = new TableViewer(parent, SWT.BORDER | SWT.MULTI);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
		viewer.setInput(paths);
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT,
				new Transfer[] {FileTransfer.getInstance()}, new Drop());
		createButtons(parent);
	}

	private void createButtons(Composite parent) {
		var buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.ImportSources_AddFiles, this::browseFiles);
		button(buttons, Messages.ImportSources_AddFolder, this::browseFolder);
		var remove = button(buttons, Messages.ImportSources_Remove, this::remove);
		remove.setEnabled(false);
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
	}

	private static Button button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return button;
	}

	private void browseFiles() {
		var dialog = new FileDialog(viewer.getControl().getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.ImportSources_ChooseFiles);
		dialog.setFilterExtensions(new String[] {"*.txt;*.md;*.text;*.transcript;*.docx;*.odt;*.rtf", "*"});
		dialog.setFilterNames(new String[] {Messages.ImportSources_TextFiles, Messages.ImportSources_AllFiles});
		if (dialog.open() != null) {
			for (var name : dialog.getFileNames()) {
				add(Path.of(dialog.getFilterPath(), name));
			}
		}
	}

	private void browseFolder() {
		var dialog = new DirectoryDialog(viewer.getControl().getShell(), SWT.OPEN);
		dialog.setText(Messages.ImportSources_ChooseFolder);
		var folder = dialog.open();
		if (folder != null) {
			add(Path.of(folder));
		}
	}

	private void add(Path path) {
		if (!paths.contains(path)) {
			paths.add(path);
			refresh();
			changed.run();
		}
	}

	private void remove() {
		paths.removeAll(viewer.getStructuredSelection().toList());
		refresh();
		changed.run();
	}

	void refresh() {
		viewer.refresh();
	}

	private final class Drop extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			event.detail = DND.DROP_COPY;
		}

		@Override
		public void drop(DropTargetEvent event) {
			if (event.data instanceof String[] dropped) {
				for (var path : dropped) {
					add(Path.of(path));
				}
			}
		}
	}

	private static final class Labels extends LabelProvider {

		@Override
		public Image getImage(Object element) {
			var name = Files.isDirectory((Path) element) ? ISharedImages.IMG_OBJ_FOLDER : ISharedImages.IMG_OBJ_FILE;
			return PlatformUI.getWorkbench().getSharedImages().getImage(name);
		}
	}
}
