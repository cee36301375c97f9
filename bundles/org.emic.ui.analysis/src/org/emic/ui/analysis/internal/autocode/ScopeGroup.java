/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import org.emic.core.study.StudyTranscript;
import org.emic.ui.EmicImages;

/** Where to look: in this transcript, in chosen ones, or in the whole study. */
final class ScopeGroup {

	private final AutoCodeStart start;
	private final Runnable changed;
	private final Map<Scope, Button> scopes = new EnumMap<>(Scope.class);
	private final Button choose;
	private List<StudyTranscript> chosen;

	ScopeGroup(Composite parent, AutoCodeStart start, Runnable changed) {
		this.start = start;
		this.changed = changed;
		this.chosen = new ArrayList<>(start.chosen());
		var group = Widgets.group(parent, Messages.Scope_where, 2);
		if (start.transcript() != null) {
			radio(group, NLS.bind(Messages.Scope_this, start.transcript().title()), Scope.THIS, 2);
		}
		radio(group, "", Scope.CHOSEN, 1); //$NON-NLS-1$
		choose = Widgets.button(group, SWT.PUSH, Messages.Scope_choose, this::choose);
		radio(group, NLS.bind(Messages.Scope_study, start.study().study().transcripts().size()), Scope.STUDY, 2);
		scopes.get(chosen.size() > 1 ? Scope.CHOSEN : Scope.STUDY).setSelection(true);
		showChosen();
	}

	private void radio(Composite parent, String text, Scope scope, int columns) {
		var button = Widgets.button(parent, SWT.RADIO, text, () -> selected(scope));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).applyTo(button);
		scopes.put(scope, button);
	}

	private void selected(Scope scope) {
		if (scope == Scope.CHOSEN && scopes.get(scope).getSelection() && chosen.isEmpty()) {
			choose();
		}
		changed.run();
	}

	private void choose() {
		var all = start.study().study().transcripts().toArray();
		var dialog = ListSelectionDialog.of(all).title(Messages.Scope_chooseTitle).message(Messages.Scope_chooseMessage)
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new Labels())
				.preselect(chosen.toArray()).create(choose.getShell());
		if (dialog.open() == Window.OK) {
			chosen = Arrays.stream(dialog.getResult()).map(StudyTranscript.class::cast).toList();
			scopes.forEach((scope, button) -> button.setSelection(scope == Scope.CHOSEN));
			showChosen();
			changed.run();
		}
	}

	private void showChosen() {
		scopes.get(Scope.CHOSEN).setText(NLS.bind(Messages.Scope_chosen, chosen.size()));
		scopes.get(Scope.CHOSEN).getParent().layout();
	}

	List<StudyTranscript> transcripts() {
		for (var entry : scopes.entrySet()) {
			if (entry.getValue().getSelection()) {
				return switch (entry.getKey()) {
					case THIS -> List.of(start.transcript());
					case CHOSEN -> List.copyOf(chosen);
					case STUDY -> List.copyOf(start.study().study().transcripts());
				};
			}
		}
		return List.of();
	}

	/** A transcript's title with its id. */
	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			var transcript = (StudyTranscript) element;
			return transcript.title().equals(transcript.id()) ? transcript.id()
					: transcript.title() + "  \u2013  " + transcript.id(); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return EmicImages.image(EmicImages.TRANSCRIPT);
		}
	}
}
