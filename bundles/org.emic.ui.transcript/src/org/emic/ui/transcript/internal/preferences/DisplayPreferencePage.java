/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import org.emic.ui.HelpContext;

/** Preferences &gt; Emic &gt; Transcripts: how transcripts and their codings are shown. */
public final class DisplayPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public DisplayPreferencePage() {
		super(GRID);
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, DisplayPreferences.NODE);
		store.setDefault(DisplayPreferences.TINT, Tint.BACKGROUND.name());
		DisplayPreferences.ON.forEach(key -> store.setDefault(key, true));
		setPreferenceStore(store);
		setDescription(Messages.Description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.TRANSCRIPT_PREFERENCES.setOn(parent);
		return super.createContents(parent);
	}

	@Override
	protected void createFieldEditors() {
		var parent = getFieldEditorParent();
		addField(new RadioGroupFieldEditor(DisplayPreferences.TINT, Messages.Tint, 1, new String[][] {
				{ Messages.None, Tint.NONE.name() }, { Messages.Underline, Tint.UNDERLINE.name() },
				{ Messages.Background, Tint.BACKGROUND.name() } }, parent, true));
		flag(DisplayPreferences.PATTERNS, Messages.Patterns);
		flag(DisplayPreferences.RULER_RIGHT, Messages.RulerRight);
		flag(DisplayPreferences.DIM_INTERVIEWER, Messages.DimInterviewer);
		flag(DisplayPreferences.STICKY, Messages.Sticky);
	}

	private void flag(String key, String text) {
		addField(new BooleanFieldEditor(key, text, getFieldEditorParent()));
	}
}
