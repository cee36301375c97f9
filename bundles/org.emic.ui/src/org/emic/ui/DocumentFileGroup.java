/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.emic.exchange.document.DocumentFormat;
import org.emic.ui.internal.Messages;

/** Asks into which file a document is written, in which form, and whether it is opened then. */
public final class DocumentFileGroup {

	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$

	private final IDialogSettings settings;
	private final Group control;
	private final Button html;
	private final Button open;
	private final Text file;

	/**
	 * @param settings in which folder and form are kept until next time
	 * @param changed  is called whenever something else is chosen
	 */
	public DocumentFileGroup(Composite parent, IDialogSettings settings, Runnable changed) {
		this.settings = settings;
		control = new Group(parent, SWT.NONE);
		control.setText(Messages.Document_file);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(control);
		html = button(SWT.RADIO, Messages.Document_html);
		var markdown = button(SWT.RADIO, Messages.Document_markdown);
		boolean wasMarkdown = DocumentFormat.MARKDOWN.name().equals(settings.get(FORMAT));
		html.setSelection(!wasMarkdown);
		markdown.setSelection(wasMarkdown);
		html.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> putExtension()));
		open = button(SWT.CHECK, Messages.Document_open);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		file = new Text(control, SWT.BORDER);
		file.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(file);
		button(SWT.PUSH, Messages.Document_browse)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private Button button(int style, String text) {
		var button = new Button(control, style);
		button.setText(text);
		return button;
	}

	/** The control, to be laid out. */
	public Composite control() {
		return control;
	}

	/** Proposes a name, without extension, in the folder of the last time. */
	public void propose(String name) {
		var folder = settings.get(FOLDER);
		file.setText(Path.of(folder == null ? System.getProperty("user.home") : folder) //$NON-NLS-1$
				.resolve(name + '.' + format().extension()).toString());
	}

	private void putExtension() {
		var text = file.getText().replaceFirst("\\.(md|html)$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		file.setText(text + '.' + format().extension());
	}

	private void browse() {
		var dialog = new FileDialog(control.getShell(), SWT.SAVE);
		dialog.setFileName(file.getText());
		dialog.setFilterExtensions(new String[] { "*." + format().extension() }); //$NON-NLS-1$
		var chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	/** What is wrong with the file; null for nothing, as pages of wizards take it. */
	public String problem() {
		return file().isPresent() ? null : Messages.Document_needsFile;
	}

	/** That the file is there already; empty where it is not. */
	public Optional<String> warning() {
		return file().filter(Files::exists).map(path -> Messages.Document_replaces);
	}

	/** The file; nothing as long as no whole path of a file is given. */
	public Optional<Path> file() {
		try {
			var path = Path.of(file.getText().strip());
			return path.isAbsolute() && path.getFileName() != null && !Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	public DocumentFormat format() {
		return html.getSelection() ? DocumentFormat.HTML : DocumentFormat.MARKDOWN;
	}

	boolean isToBeOpened() {
		return open.getSelection();
	}

	/** Takes note of what is to be the same next time. */
	void remember() {
		file().ifPresent(path -> settings.put(FOLDER, String.valueOf(path.getParent())));
		settings.put(FORMAT, format().name());
	}
}
