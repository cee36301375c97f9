/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.emic.core.study.CodeTree;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.OutlineDocument;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.DocumentFileGroup;
import org.emic.ui.EmicImages;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.emic.workspace.StudyProject;

/** Which transcripts, which codes' passages, what of the sections, and in which file. */
final class OutlineDocumentPage extends WizardPage {

	private static final int ROWS = 9;
	private static final int COLUMNS = 44;

	private final StudyProject project;
	private final StudyTranscript current;
	private CheckboxTableViewer transcripts;
	private CheckboxTableViewer codes;
	private Button numbers;
	private Button turns;
	private Button summaries;
	private Button everybody;
	private DocumentFileGroup file;

	OutlineDocumentPage(StudyProject project, StudyTranscript current) {
		super("outlineDocument", Messages.Wizard_title, null); //$NON-NLS-1$
		this.project = project;
		this.current = current;
		setDescription(Messages.Page_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(area);
		setControl(area);
		if (project == null) {
			setErrorMessage(Messages.Page_noStudy);
			setPageComplete(false);
			return;
		}
		transcripts = list(area, Messages.Page_transcripts, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((StudyTranscript) element).id();
			}

			@Override
			public Image getImage(Object element) {
				return EmicImages.image(EmicImages.TRANSCRIPT);
			}
		});
		codes = list(area, Messages.Page_codes, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return CodeTree.path((Code) element);
			}

			@Override
			public Image getImage(Object element) {
				return CodeLabels.swatch(((Code) element).getColour());
			}
		});
		addOptions(area);
		file = new DocumentFileGroup(area, getDialogSettings(), this::validate);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(file.control());
		fill();
	}

	private CheckboxTableViewer list(Composite area, String title, LabelProvider labels) {
		var group = new Group(area, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		var viewer = CheckboxTableViewer.newCheckList(group, SWT.BORDER);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(labels);
		viewer.addCheckStateListener(event -> validate());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
				.hint(convertWidthInCharsToPixels(COLUMNS), viewer.getTable().getItemHeight() * ROWS)
				.applyTo(viewer.getTable());
		button(group, Messages.Page_all, viewer, true);
		button(group, Messages.Page_none, viewer, false);
		return viewer;
	}

	private void button(Composite group, String text, CheckboxTableViewer viewer, boolean checked) {
		var button = new Button(group, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			viewer.setAllChecked(checked);
			validate();
		}));
	}

	private void addOptions(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		numbers = check(row, Messages.Page_numbers, DisplayPreferences.flag(DisplayPreferences.SECTION_NUMBERS));
		turns = check(row, Messages.Page_turns, true);
		summaries = check(row, Messages.Page_summaries, true);
		everybody = check(row, Messages.Page_everybody, false);
	}

	private static Button check(Composite row, String text, boolean checked) {
		var button = new Button(row, SWT.CHECK);
		button.setText(text);
		button.setSelection(checked);
		return button;
	}

	private void fill() {
		var study = project.study();
		transcripts.setInput(study.transcripts().toArray());
		codes.setInput(CodeTree.visible(study.codes().all()).toArray());
		if (current != null) {
			transcripts.setChecked(current, true);
		} else {
			study.transcripts().stream().filter(one -> !one.outline(project.coder()).getSections().isEmpty())
					.forEach(one -> transcripts.setChecked(one, true));
		}
		file.propose((current == null ? project.project().getName() : current.id()) + "-outline"); //$NON-NLS-1$
	}

	private void validate() {
		if (file == null) {
			return;
		}
		setErrorMessage(transcripts.getCheckedElements().length == 0 ? Messages.Page_needsTranscript : file.problem());
		setPageComplete(getErrorMessage() == null);
		boolean warns = getErrorMessage() == null && file.warning().isPresent();
		setMessage(warns ? file.warning().get() : Messages.Page_description, warns ? WARNING : NONE);
	}

	DocumentFileGroup file() {
		return file;
	}

	List<StudyTranscript> transcripts() {
		return Arrays.stream(transcripts.getCheckedElements()).map(StudyTranscript.class::cast).toList();
	}

	OutlineDocument.Options options() {
		return new OutlineDocument.Options(numbers.getSelection(), turns.getSelection(), summaries.getSelection(),
				Arrays.stream(codes.getCheckedElements()).map(code -> ((Code) code).getId()).collect(Collectors.toSet()),
				everybody.getSelection());
	}
}
