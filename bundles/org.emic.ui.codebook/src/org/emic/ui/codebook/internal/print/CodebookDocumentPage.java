/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.print;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

import org.emic.exchange.CodebookDocument;
import org.emic.exchange.document.DocumentFormat;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** What is said of codes, and in which file. */
final class CodebookDocumentPage extends WizardPage {

	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final int COLUMNS = 70;

	private final StudyProject project;
	private Button examples;
	private Button counts;
	private Button deprecated;
	private Button html;
	private Button open;
	private Text file;

	CodebookDocumentPage(StudyProject project) {
		super("codebookDocument", Messages.Document_title, null); //$NON-NLS-1$
		this.project = project;
		setDescription(Messages.Document_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		setControl(area);
		if (project == null) {
			setErrorMessage(Messages.Document_noStudy);
			setPageComplete(false);
			return;
		}
		examples = check(area, Messages.Document_examples, true);
		counts = check(area, Messages.Document_counts, false);
		deprecated = check(area, Messages.Document_deprecated, false);
		addFile(area);
		var folder = getDialogSettings().get(FOLDER);
		file.setText(Path.of(folder == null ? System.getProperty("user.home") : folder) //$NON-NLS-1$
				.resolve(project.project().getName() + "-codebook." + format().extension()).toString()); //$NON-NLS-1$
		validate();
	}

	private static Button check(Composite parent, String text, boolean checked) {
		var button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.setSelection(checked);
		return button;
	}

	private void addFile(Composite area) {
		var row = new Group(area, SWT.NONE);
		row.setText(Messages.Document_file);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(COLUMNS), SWT.DEFAULT).applyTo(row);
		html = new Button(row, SWT.RADIO);
		html.setText(Messages.Document_html);
		var markdown = new Button(row, SWT.RADIO);
		markdown.setText(Messages.Document_markdown);
		boolean wasMarkdown = DocumentFormat.MARKDOWN.name().equals(getDialogSettings().get(FORMAT));
		html.setSelection(!wasMarkdown);
		markdown.setSelection(wasMarkdown);
		html.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> putExtension()));
		open = check(row, Messages.Document_open, false);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		file = new Text(row, SWT.BORDER);
		file.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(file);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.Document_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void putExtension() {
		var text = file.getText().replaceFirst("\\.(md|html)$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		file.setText(text + '.' + format().extension());
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName(file.getText());
		dialog.setFilterExtensions(new String[] { "*." + format().extension() }); //$NON-NLS-1$
		var chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void validate() {
		setErrorMessage(isFile() ? null : Messages.Document_needsFile);
		setPageComplete(isFile());
		boolean exists = isFile() && Files.exists(Path.of(file()));
		setMessage(exists ? Messages.Document_replaces : Messages.Document_description, exists ? WARNING : NONE);
	}

	private boolean isFile() {
		try {
			var path = Path.of(file());
			return path.isAbsolute() && path.getFileName() != null && !Files.isDirectory(path);
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** Takes note of what is to be the same next time. */
	void remember() {
		getDialogSettings().put(FOLDER, String.valueOf(Path.of(file()).getParent()));
		getDialogSettings().put(FORMAT, format().name());
	}

	String file() {
		return file.getText().strip();
	}

	DocumentFormat format() {
		return html.getSelection() ? DocumentFormat.HTML : DocumentFormat.MARKDOWN;
	}

	boolean isToBeOpened() {
		return open.getSelection();
	}

	CodebookDocument.Options options() {
		return new CodebookDocument.Options(examples.getSelection(), counts.getSelection(), deprecated.getSelection());
	}
}
