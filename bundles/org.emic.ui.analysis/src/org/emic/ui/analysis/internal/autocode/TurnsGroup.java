/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.auto.PassageFinder;
import org.emic.core.auto.TurnsOfSpeakers;

/** Whose turns are coded. */
final class TurnsGroup {

	private final List<SpeakerChoice> choices;
	private final Combo speakers;

	TurnsGroup(Composite parent, AutoCodeStart start, Runnable changed) {
		choices = SpeakerChoice.of(start.study().study());
		var row = Widgets.indented(parent, 1);
		speakers = Widgets.combo(row, choices.stream().map(SpeakerChoice::label).toList(),
				SpeakerChoice.indexOfRole(start.transcript(), start.turn()), changed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(speakers);
	}

	PassageFinder finder() {
		return new TurnsOfSpeakers(choices.get(speakers.getSelectionIndex()).filter());
	}

	void setEnabled(boolean enabled) {
		speakers.setEnabled(enabled);
	}
}
