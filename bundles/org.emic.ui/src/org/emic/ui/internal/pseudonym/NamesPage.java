/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.study.StudyTranscript;

/** Asks which names are replaced, with what, and where. */
final class NamesPage extends WizardPage {

	private static final int MOST_ROWS = 8;
	private static final int WIDTH = 420;

	/** A name with its pseudonym. */
	private record Row(Text name, Text pseudonym) {

		boolean isEmpty() {
			return name.getText().isBlank() && pseudonym.getText().isBlank();
		}
	}

	private final String study;
	private final StudyTranscript transcript;
	private final String proposed;
	private final List<Row> rows = new ArrayList<>();
	private Composite table;
	private Button matchCase;
	private Button onlyTranscript;
	private Button addRow;

	/**
	 * @param transcript the one that was worked on; null for none
	 * @param proposed   a name to begin with; may be empty
	 */
	NamesPage(String study, StudyTranscript transcript, String proposed) {
		super("names"); //$NON-NLS-1$
		this.study = study;
		this.transcript = transcript;
		this.proposed = proposed;
		setTitle(Messages.NamesTitle);
		setDescription(Messages.NamesDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(5, 10).applyTo(area);
		table = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(table);
		new Label(table, SWT.NONE).setText(Messages.Name);
		new Label(table, SWT.NONE).setText(Messages.Pseudonym);
		addRow();
		rows.getFirst().name().setText(proposed);
		addRow = new Button(area, SWT.PUSH);
		addRow.setText(Messages.AddRow);
		addRow.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addRow().name().setFocus()));
		var hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.Hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		matchCase = new Button(area, SWT.CHECK);
		matchCase.setText(Messages.MatchCase);
		createScope(area);
		setControl(area);
	}

	private void createScope(Composite area) {
		var whole = new Button(area, SWT.RADIO);
		whole.setText(NLS.bind(Messages.WholeStudy, study));
		whole.setSelection(true);
		if (transcript != null) {
			onlyTranscript = new Button(area, SWT.RADIO);
			onlyTranscript.setText(NLS.bind(Messages.OnlyTranscript, transcript.id()));
		}
	}

	private Row addRow() {
		var row = new Row(text(), text());
		rows.add(row);
		if (addRow != null) {
			addRow.setEnabled(rows.size() < MOST_ROWS);
			table.getParent().layout(true, true);
		}
		return row;
	}

	private Text text() {
		var text = new Text(table, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> validate());
		return text;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			var first = rows.getFirst();
			(first.name().getText().isEmpty() ? first.name() : first.pseudonym()).setFocus();
		}
	}

	private void validate() {
		var filled = rows.stream().anyMatch(row -> !row.isEmpty());
		var problem = NameReplacement.problem(names());
		// nobody is told off for what is not filled in yet
		boolean begun = rows.stream().allMatch(row -> row.isEmpty() || !row.name().getText().isBlank() && !row.pseudonym().getText().isBlank());
		setErrorMessage(filled && begun && !problem.isEmpty() ? problem : null);
		setPageComplete(filled && problem.isEmpty());
	}

	/** What is to be replaced. */
	List<NameReplacement> names() {
		return rows.stream().filter(row -> !row.isEmpty()).map(row -> new NameReplacement(row.name().getText(),
				row.pseudonym().getText(), matchCase != null && matchCase.getSelection())).toList();
	}

	/** The ID of the only transcript; empty for the whole study. */
	String transcript() {
		return onlyTranscript != null && onlyTranscript.getSelection() ? transcript.id() : ""; //$NON-NLS-1$
	}
}
