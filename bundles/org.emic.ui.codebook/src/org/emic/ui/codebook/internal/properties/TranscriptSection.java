/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TranscriptText;
import org.emic.core.text.Words;
import org.emic.model.files.FormatException;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Turn;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.fields.Forms;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Title, size and speakers of the selected transcript; the roles of the speakers can be changed. */
public final class TranscriptSection extends StudySection<StudyTranscript> {

	private FormToolkit toolkit;
	private Text title;
	private Text size;
	private Composite speakers;
	private List<SpeakerRow> shown = List.of();
	private StudyTranscript rowsOf;
	private TranscriptText counted;
	private List<SpeakerRow> rows = List.of();
	private int words;

	/** What a row tells of a speaker; rows that tell the same are not made anew. */
	private record SpeakerRow(String name, Role role, int turns, int words) {
	}

	@Override
	void create(FormToolkit factory, Composite parent) {
		toolkit = factory;
		var form = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).margins(6, 6).applyTo(form);
		title = Forms.line(toolkit, form, Messages.Transcript_title);
		title.setEditable(false);
		size = Forms.line(toolkit, form, Messages.Transcript_size);
		size.setEditable(false);
		Forms.label(toolkit, form, Messages.Transcript_speakers, true);
		speakers = toolkit.createComposite(form);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 5).applyTo(speakers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(speakers);
	}

	@Override
	Optional<StudyTranscript> find(Object element) {
		return Subjects.transcript(element);
	}

	@Override
	Optional<StudyProject> study(StudyTranscript transcript) {
		return StudyProjects.get().of(transcript.study());
	}

	@Override
	void show(StudyProject project, StudyTranscript transcript) {
		if (transcript == null) {
			return;
		}
		Forms.say(title, NLS.bind(Messages.Transcript_titleText, transcript.title(), transcript.id()));
		if (transcript.snapshot() != counted) {
			counted = transcript.snapshot();
			count(transcript);
		}
		Forms.say(size, MessageFormat.format(Messages.Transcript_sizeText,
				new Object[] { transcript.model().getTurns().size(), words, transcript.codings().size() }));
		if (!rows.equals(shown) || transcript != rowsOf) {
			shown = rows;
			rowsOf = transcript;
			showSpeakers(project, transcript);
		}
	}

	@Override
	boolean isTitleConcerned(StudyEvent event) {
		return event.codebook() || event.study() || !event.texts().isEmpty();
	}

	/** Goes over all words once; the section is shown anew at each turn that the caret comes to. */
	private void count(StudyTranscript transcript) {
		var turns = new HashMap<Speaker, int[]>();
		words = 0;
		for (var turn : transcript.model().getTurns()) {
			int inTurn = words(transcript, turn);
			words += inTurn;
			var size = turns.computeIfAbsent(turn.getSpeaker(), speaker -> new int[2]);
			size[0]++;
			size[1] += inTurn;
		}
		rows = transcript.model().getSpeakers().stream().map(speaker -> {
			var size = turns.getOrDefault(speaker, new int[2]);
			return new SpeakerRow(speaker.getName(), speaker.getRole(), size[0], size[1]);
		}).toList();
	}

	private static int words(StudyTranscript transcript, Turn turn) {
		return Words.count(transcript.text(), turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
	}

	private void showSpeakers(StudyProject project, StudyTranscript transcript) {
		for (var child : speakers.getChildren()) {
			child.dispose();
		}
		for (int i = 0; i < shown.size(); i++) {
			var row = shown.get(i);
			toolkit.createLabel(speakers, row.name());
			var role = new Combo(speakers, SWT.READ_ONLY | SWT.DROP_DOWN);
			toolkit.adapt(role, true, true);
			Role.VALUES.forEach(each -> role.add(Messages.role(each)));
			role.select(Role.VALUES.indexOf(row.role()));
			int index = i;
			role.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					event -> setRole(project, transcript, index, Role.VALUES.get(role.getSelectionIndex()))));
			toolkit.createLabel(speakers, MessageFormat.format(Messages.Transcript_speakerSize, row.turns(), row.words()));
		}
		speakers.requestLayout();
	}

	private static void setRole(StudyProject project, StudyTranscript transcript, int index, Role role) {
		try {
			SpeakerRoles.set(project, transcript, transcript.model().getSpeakers().get(index), role);
		} catch (FormatException e) {
			Errors.show(NLS.bind(Messages.Role_failed, transcript.id()), e);
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return false;
	}
}
