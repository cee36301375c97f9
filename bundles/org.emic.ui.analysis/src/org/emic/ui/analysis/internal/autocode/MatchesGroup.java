/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import org.emic.core.auto.PassageFinder;
import org.emic.core.auto.PatternException;
import org.emic.core.auto.TextMatches;
import org.emic.core.auto.TextPattern;

/** Which words are looked for, and in whose turns. */
final class MatchesGroup {

	private final List<SpeakerChoice> choices = new ArrayList<>(List.of(SpeakerChoice.ANYBODY));
	private final Text text;
	private final Button regularExpression;
	private final Button matchCase;
	private final Button wholeWords;
	private final Combo speakers;

	MatchesGroup(Composite parent, AutoCodeStart start, Runnable changed) {
		text = new Text(Widgets.indented(parent, 1), SWT.BORDER);
		text.setText(start.words());
		text.selectAll();
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		var options = Widgets.indented(parent, 3);
		wholeWords = Widgets.button(options, SWT.CHECK, Messages.Query_wholeWords, changed);
		matchCase = Widgets.button(options, SWT.CHECK, Messages.Query_matchCase, changed);
		regularExpression = Widgets.button(options, SWT.CHECK, Messages.Query_regularExpression, changed);
		wholeWords.setSelection(true);
		choices.addAll(SpeakerChoice.of(start.study().study()));
		var row = Widgets.indented(parent, 2);
		Widgets.label(row, Messages.Query_saidBy);
		speakers = Widgets.combo(row, choices.stream().map(SpeakerChoice::label).toList(), 0, changed);
	}

	PassageFinder finder() throws PatternException {
		var options = new TextPattern.Options(regularExpression.getSelection(), matchCase.getSelection(),
				wholeWords.getSelection());
		return new TextMatches(TextPattern.of(text.getText(), options), choices.get(speakers.getSelectionIndex()).filter());
	}

	boolean isEmpty() {
		return text.getText().isBlank();
	}

	void setEnabled(boolean enabled) {
		for (var control : new Control[] { text, wholeWords, matchCase, regularExpression, speakers }) {
			control.setEnabled(enabled);
		}
	}

	void setFocus() {
		text.setFocus();
	}
}
