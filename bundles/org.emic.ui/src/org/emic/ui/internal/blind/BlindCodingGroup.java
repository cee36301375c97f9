/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.KnownCoders;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProject;

/** The choice of the transcripts that are coded blind. */
public final class BlindCodingGroup {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 140;
	private static final int SEEING_HEIGHT = 70;

	private final Button none;
	private final Button all;
	private final Button chosen;
	private final CheckboxTableViewer transcripts;
	private final Composite buttons;
	private final CheckboxTableViewer seeing;

	/** @param proposed transcripts to propose when none is coded blind so far */
	public BlindCodingGroup(Composite parent, StudyProject project, Collection<StudyTranscript> proposed) {
		var study = project.study();
		say(parent, Messages.Explained);
		none = choice(parent, Messages.None);
		all = choice(parent, Messages.All);
		chosen = choice(parent, Messages.Chosen);
		transcripts = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).indent(20, 0).hint(WIDTH, HEIGHT).applyTo(transcripts.getControl());
		transcripts.setContentProvider(ArrayContentProvider.getInstance());
		transcripts.setLabelProvider(LabelProvider.createTextProvider(element -> {
			var transcript = (StudyTranscript) element;
			return transcript.title().equals(transcript.id()) ? transcript.id()
					: transcript.id() + "  \u2013  " + transcript.title(); //$NON-NLS-1$
		}));
		transcripts.setInput(study.transcripts());
		buttons = buttons(parent);
		seeing = seeing(parent, project);
		say(parent, Messages.Filter);
		show(study, proposed);
	}

	/** The choice of those from whom nothing is hidden. */
	private static CheckboxTableViewer seeing(Composite parent, StudyProject project) {
		say(parent, Messages.Seeing);
		var names = KnownCoders.names(project.study(), project.coder());
		var chosen = project.study().blind().seeing();
		var list = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).indent(20, 0).hint(WIDTH, SEEING_HEIGHT).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(id -> names.getOrDefault(id, (String) id)));
		list.setInput(Stream.concat(names.keySet().stream(), chosen.stream()).distinct().toList());
		list.setCheckedElements(chosen.toArray());
		return list;
	}

	private void show(Study study, Collection<StudyTranscript> proposed) {
		var blind = study.blind();
		boolean propose = blind.isNone() && !proposed.isEmpty();
		study.transcripts().forEach(transcript -> transcripts.setChecked(transcript,
				propose ? proposed.contains(transcript) : !blind.all() && blind.covers(transcript.id())));
		all.setSelection(blind.all());
		chosen.setSelection(propose || !blind.all() && !blind.isNone());
		none.setSelection(!all.getSelection() && !chosen.getSelection());
		enable();
	}

	private static void say(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private Button choice(Composite parent, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
		return button;
	}

	private Composite buttons(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().indent(20, 0).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		button(row, Messages.SelectAll, true);
		button(row, Messages.SelectNone, false);
		return row;
	}

	private void button(Composite row, String text, boolean checked) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> transcripts.setAllChecked(checked)));
	}

	private void enable() {
		transcripts.getControl().setEnabled(chosen.getSelection());
		Arrays.stream(buttons.getChildren()).forEach(button -> button.setEnabled(chosen.getSelection()));
	}

	/** What is chosen. */
	public BlindCoding blind() {
		var blind = all.getSelection() ? BlindCoding.ALL : chosen.getSelection() ? BlindCoding.of(Arrays
				.stream(transcripts.getCheckedElements()).map(transcript -> ((StudyTranscript) transcript).id()).toList())
				: BlindCoding.NONE;
		return blind.seenBy(Arrays.stream(seeing.getCheckedElements()).map(String.class::cast).toList());
	}
}
