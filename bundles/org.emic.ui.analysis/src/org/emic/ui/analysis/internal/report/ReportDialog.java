/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import org.emic.exchange.document.Document;
import org.emic.exchange.document.DocumentFile;
import org.emic.exchange.document.DocumentFormat;
import org.emic.exchange.report.PassageReport;
import org.emic.exchange.report.ReportContext;
import org.emic.exchange.report.ReportGrouping;
import org.emic.exchange.report.ReportOptions;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;

/** Asks how much a report tells, and saves or copies it. */
public final class ReportDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;
	private static final int MOST_CONTEXT = 50;
	private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}\u2018\u2019]+"; //$NON-NLS-1$

	private final ReportSource source;
	private Text title;
	private Combo grouping;
	private Combo unit;
	private Spinner before;
	private Spinner after;
	private Button comments;
	private Button open;

	public ReportDialog(Shell shell, ReportSource source) {
		super(shell);
		this.source = source;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Report_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.REPORT.setOn(parent);
		setTitle(Messages.Report_title);
		setMessage(NLS.bind(source.passages().size() == 1 ? Messages.Report_one : Messages.Report_several, source.passages().size()));
		setTitleImage(EmicImages.image("banner-report")); //$NON-NLS-1$
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, Messages.Report_name);
		title = new Text(area, SWT.BORDER);
		title.setText(source.title());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		grouping = combo(area, Messages.Report_grouping,
				List.of(Messages.Grouping_code, Messages.Grouping_transcript, Messages.Grouping_none));
		unit = combo(area, Messages.Report_context,
				List.of(Messages.Context_none, Messages.Context_sentences, Messages.Context_turn, Messages.Context_turns));
		unit.addListener(SWT.Selection, event -> unitChanged());
		label(area, ""); //$NON-NLS-1$
		var counts = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(counts);
		before = spinner(counts, Messages.Context_before);
		after = spinner(counts, Messages.Context_after);
		comments = check(area, Messages.Report_comments);
		open = check(area, Messages.Report_open);
		unitChanged();
		return area;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private static Combo combo(Composite parent, String label, List<String> items) {
		label(parent, label);
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		return combo;
	}

	private static Spinner spinner(Composite parent, String label) {
		label(parent, label);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(1, 0, MOST_CONTEXT, 0, 1, 5);
		return spinner;
	}

	private static Button check(Composite parent, String text) {
		label(parent, ""); //$NON-NLS-1$
		var button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.setSelection(true);
		return button;
	}

	private void unitChanged() {
		boolean counted = unit.getSelectionIndex() == 1 || unit.getSelectionIndex() == 3;
		before.setEnabled(counted);
		after.setEnabled(counted);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.Report_copy, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Report_save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			copy();
			super.okPressed();
		} else {
			super.buttonPressed(id);
		}
	}

	/** The report as it is asked for now. */
	public Document document() {
		var context = switch (unit.getSelectionIndex()) {
			case 1 -> new ReportContext(ReportContext.Unit.SENTENCES, before.getSelection(), after.getSelection());
			case 2 -> new ReportContext(ReportContext.Unit.TURNS, 0, 0);
			case 3 -> new ReportContext(ReportContext.Unit.TURNS, before.getSelection(), after.getSelection());
			default -> ReportContext.NONE;
		};
		var name = title.getText().isBlank() ? source.title() : title.getText().strip();
		return PassageReport.of(source.passages(), new ReportOptions(name, ReportGrouping.values()[grouping.getSelectionIndex()],
				context, comments.getSelection()));
	}

	/** Copies it for word processors as a page, for everything else as Markdown. */
	private void copy() {
		var document = document();
		var clipboard = new Clipboard(getShell().getDisplay());
		try {
			clipboard.setContents(
					new Object[] { DocumentFormat.MARKDOWN.write(document), DocumentFormat.HTML.write(document) },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	protected void okPressed() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.html", "*.md" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Format_html, Messages.Format_markdown });
		dialog.setFileName(title.getText().replaceAll(UNSAFE, " ").strip() + ".html"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null && save(Path.of(chosen), dialog.getFilterIndex() == 1)) {
			super.okPressed();
		}
	}

	private boolean save(Path file, boolean markdown) {
		var name = file.getFileName().toString();
		var format = name.endsWith(".md") || markdown && !name.endsWith(".html") ? DocumentFormat.MARKDOWN : DocumentFormat.HTML; //$NON-NLS-1$ //$NON-NLS-2$
		var target = name.endsWith('.' + format.extension()) ? file : file.resolveSibling(name + '.' + format.extension());
		// the person was asked about the name as it was typed
		if (!target.equals(file) && Files.exists(target) && !MessageDialog.openQuestion(getShell(), Messages.Report_replaceTitle,
				NLS.bind(Messages.Report_replace, target.getFileName()))) {
			return false;
		}
		try {
			DocumentFile.write(target, format.write(document()));
		} catch (IOException e) {
			Errors.show(NLS.bind(Messages.Report_notSaved, target), e);
			return false;
		}
		if (open.getSelection()) {
			Program.launch(target.toString());
		}
		return true;
	}
}
