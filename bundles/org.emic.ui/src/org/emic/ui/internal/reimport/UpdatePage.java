/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.reimport;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.exchange.CodingFate;
import org.emic.exchange.TranscriptUpdate;

/** The changed source, what changes, and what becomes of the codings. */
final class UpdatePage extends WizardPage {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 460;

	private final String transcript;
	private Path source;
	private Text file;
	private Button repair;
	private UpdateTables tables;
	private TranscriptUpdate update;

	/** @param source the file; null if it is still to be chosen */
	UpdatePage(String transcript, Path source) {
		super("update"); //$NON-NLS-1$
		this.transcript = transcript;
		this.source = source;
		setTitle(NLS.bind(Messages.Title, transcript));
		setDescription(Messages.Description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.File);
		file = new Text(area, SWT.BORDER);
		file.addModifyListener(event -> typed());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		repair = new Button(area, SWT.CHECK);
		repair.setText(Messages.Repair);
		repair.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(repair);
		repair.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
		var sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
		tables = new UpdateTables(part(sash, Messages.Turns), part(sash, Messages.Codings));
		setControl(area);
	}

	private static Composite part(Composite parent, String title) {
		var part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(part);
		new Label(part, SWT.NONE).setText(title);
		var table = new Composite(part, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		return table;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && source != null) {
			// once the page is there, so that the progress shows in it
			getShell().getDisplay().asyncExec(this::look);
		}
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(NLS.bind(Messages.ChooseFile, transcript));
		dialog.setFilterNames(new String[] { Messages.Files });
		dialog.setFilterExtensions(new String[] { "*.txt;*.text;*.md;*.transcript;*.docx;*.odt;*.rtf", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		var chosen = dialog.open();
		if (chosen != null) {
			source = Path.of(chosen);
			look();
		}
	}

	/** Looks at a file as soon as its path is complete. */
	private void typed() {
		var path = path();
		if (path.isPresent() && path.get().equals(source)) {
			return;
		}
		source = path.filter(Files::isRegularFile).orElse(null);
		if (source == null) {
			show(null);
			setErrorMessage(file.getText().isBlank() ? null : Messages.NoFile);
		} else {
			look();
		}
	}

	private Optional<Path> path() {
		try {
			return Optional.of(file.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void look() {
		if (getControl().isDisposed() || source == null) {
			return;
		}
		if (!path().equals(Optional.of(source))) {
			file.setText(source.toString());
		}
		setErrorMessage(null);
		show(((ReImportWizard) getWizard()).look(source, repair.getSelection()));
	}

	private void show(TranscriptUpdate found) {
		update = found;
		tables.show(update);
		setPageComplete(update != null && !update.isEmpty());
		if (update == null) {
			return;
		}
		if (update.isEmpty()) {
			setMessage(Messages.Nothing, INFORMATION);
			return;
		}
		long uncertain = update.count(CodingFate.Kind.UNCERTAIN);
		long lost = update.count(CodingFate.Kind.LOST);
		var text = update.isHeaderChanged() ? Messages.HeaderChanged
				: NLS.bind(Messages.Summary, new Object[] { update.turns().size(), update.codings().size() - uncertain - lost, uncertain, lost });
		boolean hidden = update.transcript().study().hasHiddenCodings(update.transcript().id());
		setMessage(text + (update.isPseudonymised() ? ' ' + Messages.Pseudonymised : "") //$NON-NLS-1$
				+ (hidden ? ' ' + Messages.CodedBlind : ""), uncertain + lost > 0 || hidden ? WARNING : INFORMATION); //$NON-NLS-1$
	}

	TranscriptUpdate update() {
		return update;
	}

	/** Says why a source cannot be used. */
	void refuse(String problem) {
		setErrorMessage(problem);
	}
}
