/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.emic.core.study.Coders;
import org.emic.core.study.KnownCoders;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.Assignment;
import org.emic.exchange.Assignments;
import org.emic.exchange.CodingProgress;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.TitledDialog;
import org.emic.ui.internal.assignments.AssignmentChoice.Kind;
import org.emic.workspace.StudyAssignments;
import org.emic.workspace.StudyProject;

/** Asks which transcripts are to be coded by whom. */
final class AssignDialog extends TitledDialog {

	private static final int WIDTH = 240;
	private static final int HEIGHT = 220;
	private static final int PLAN_HEIGHT = 110;
	private static final int MOST_CODERS = 20;

	private final StudyProject study;
	private final Collection<String> proposed;
	private final Map<String, String> names;
	private final Assignments present;
	private final Set<Assignment> coded;
	private CheckboxTableViewer transcripts;
	private CheckboxTableViewer coders;
	private Text newCoder;
	private Button evenly;
	private Button remove;
	private Spinner count;
	private Text shownPlan;
	private AssignmentChoice choice;
	private List<Assignment> plan = List.of();

	/** @param proposed the IDs of transcripts to propose; all when there are none */
	AssignDialog(Shell shell, StudyProject study, Collection<String> proposed) {
		super(shell, Messages.Title);
		this.study = study;
		this.proposed = proposed;
		names = KnownCoders.names(study.study(), study.coder());
		present = StudyAssignments.of(study);
		coded = coded(study.study());
	}

	/** Who has coded what, or is done with it; whose codings are hidden has a file there. */
	private static Set<Assignment> coded(Study study) {
		var coded = new HashSet<Assignment>();
		for (var transcript : study.transcripts()) {
			transcript.codings().forEach(placed -> coded.add(new Assignment(transcript.id(), placed.coder().getId())));
			transcript.doneCoders().forEach(coder -> coded.add(new Assignment(transcript.id(), coder)));
			study.hiddenCoders(transcript.id()).forEach(coder -> coded.add(new Assignment(transcript.id(), coder)));
		}
		return coded;
	}

	/** What is to be assigned, or taken back. */
	List<Assignment> plan() {
		return plan;
	}

	/** What was chosen. */
	AssignmentChoice choice() {
		return choice;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.ASSIGN.setOn(parent);
		var area = (Composite) super.createDialogArea(parent);
		var lists = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		new Label(lists, SWT.NONE).setText(Messages.Transcripts);
		new Label(lists, SWT.NONE).setText(Messages.Coders);
		transcripts = list(lists, study.study().transcripts().stream().map(StudyTranscript::id).toList());
		coders = list(lists, coderIds());
		transcripts.setCheckedElements(proposed.isEmpty() ? study.study().transcripts().stream().map(StudyTranscript::id).toArray()
				: proposed.toArray());
		createButtons(lists);
		createNewCoder(lists);
		createKinds(area);
		shownPlan = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(2 * WIDTH, PLAN_HEIGHT).applyTo(shownPlan);
		return area;
	}

	private List<String> coderIds() {
		var ids = new TreeSet<>(CodingProgress.of(study.study(), present).coders());
		ids.addAll(names.keySet());
		// whose codings are hidden is known by their folders
		try {
			study.study().files().folders(StudyLayout.CODINGS).stream().map(path -> path.substring(path.lastIndexOf('/') + 1))
					.filter(Coders::isValid).forEach(ids::add);
		} catch (IOException e) {
			Errors.log(Messages.Failed, e);
		}
		return new ArrayList<>(ids);
	}

	private CheckboxTableViewer list(Composite parent, List<String> ids) {
		var list = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return names.getOrDefault(element, (String) element);
			}
		});
		list.setInput(ids);
		list.addCheckStateListener(event -> update());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
		return list;
	}

	private void createButtons(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		button(row, Messages.SelectAll, () -> transcripts.setAllChecked(true));
		button(row, Messages.SelectNone, () -> transcripts.setAllChecked(false));
	}

	private void button(Composite row, String text, Runnable work) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			work.run();
			update();
		}));
	}

	/** Who is to begin yet is in no file of the study. */
	private void createNewCoder(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		newCoder = new Text(row, SWT.BORDER);
		newCoder.setMessage(Messages.NewCoder);
		newCoder.setToolTipText(Messages.WrongId);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(newCoder);
		// Enter is not to close the dialog without whoever was typed
		newCoder.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !newCoder.getText().isBlank()) {
				event.doit = false;
				addCoder();
				update();
			}
		});
		button(row, Messages.AddCoder, this::addCoder);
	}

	private void addCoder() {
		var id = newCoder.getText().strip();
		if (Coders.isValid(id)) {
			var ids = new ArrayList<>(Arrays.stream(coders.getTable().getItems()).map(item -> (String) item.getData()).toList());
			var checked = coders.getCheckedElements();
			if (!ids.contains(id)) {
				ids.add(id);
				coders.setInput(ids);
				coders.setCheckedElements(checked);
			}
			coders.setChecked(id, true);
			newCoder.setText(""); //$NON-NLS-1$
		}
	}

	private void createKinds(Composite area) {
		radio(area, Messages.Each).setSelection(true);
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		evenly = radio(row, Messages.Evenly);
		count = new Spinner(row, SWT.BORDER);
		count.setValues(2, 1, MOST_CODERS, 0, 1, 1);
		count.addModifyListener(event -> update());
		remove = radio(area, Messages.Remove);
		// radio buttons with different parents do not switch each other off
		var all = List.of((Button) area.getChildren()[1], evenly, remove);
		all.forEach(button -> button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			all.forEach(other -> other.setSelection(other == button));
			update();
		})));
	}

	private static Button radio(Composite parent, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		update();
	}

	private void update() {
		choice = new AssignmentChoice(checked(transcripts), checked(coders),
				evenly.getSelection() ? Kind.EVENLY : remove.getSelection() ? Kind.REMOVE : Kind.EACH, count.getSelection());
		count.setEnabled(evenly.getSelection());
		plan = choice.problem().isEmpty() ? choice.plan(present, coded) : List.of();
		shownPlan.setText(choice.describe(plan, coded, names));
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!plan.isEmpty());
		}
	}

	private static List<String> checked(CheckboxTableViewer list) {
		return Arrays.stream(list.getCheckedElements()).map(String.class::cast).toList();
	}
}
