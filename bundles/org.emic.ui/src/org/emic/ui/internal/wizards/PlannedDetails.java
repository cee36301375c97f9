/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.exchange.ClashAction;
import org.emic.exchange.ImportPlan;
import org.emic.exchange.ImportState;
import org.emic.exchange.PlannedTranscript;
import org.emic.ui.internal.Messages;

/** What was found in one file, and the decisions about it. */
final class PlannedDetails {

	private static final int[] WEIGHTS = {48, 52};

	private final Runnable changed;
	private final SpeakersTable speakers;
	private final Text id;
	private final ComboViewer charset;
	private final ComboViewer clash;
	private final StyledText text;
	private PlannedTranscript shown;
	private boolean showing;

	PlannedDetails(Composite parent, Runnable changed) {
		this.changed = changed;
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		var left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
		speakers = new SpeakersTable(left, (name, role) -> decide(() -> shown.setRole(name, role)));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(speakers.control());
		label(left, Messages.ImportPreview_IdField);
		id = new Text(left, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(id);
		id.addModifyListener(event -> idTyped());
		charset = combo(left, Messages.ImportPreview_EncodingField, each -> ((Charset) each).displayName(),
				event -> decide(() -> shown.setCharset((Charset) event.getStructuredSelection().getFirstElement())));
		clash = combo(left, Messages.ImportPreview_ClashField, each -> PlannedTexts.action((ClashAction) each),
				event -> decide(() -> shown.setClashAction((ClashAction) event.getStructuredSelection().getFirstElement())));
		text = new StyledText(sash, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(6, 4, 6, 4);
		sash.setWeights(WEIGHTS);
		show(null);
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private ComboViewer combo(Composite parent, String title, Function<Object, String> labels,
			ISelectionChangedListener listener) {
		label(parent, title);
		var combo = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo.getControl());
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(labels));
		combo.addSelectionChangedListener(listener);
		return combo;
	}

	void show(PlannedTranscript transcript) {
		shown = transcript;
		refresh();
	}

	void refresh() {
		showing = true;
		try {
			speakers.show(shown == null ? List.of() : shown.speakers());
			showId();
			var charsets = shown == null ? List.<Charset>of() : shown.charsets();
			fill(charset, charsets, shown == null ? null : shown.charset().orElse(null), charsets.size() > 1);
			boolean clashes = shown != null && shown.state() == ImportState.CLASH;
			fill(clash, clashes ? shown.clashActions() : List.of(), clashes ? shown.clashAction() : null, clashes);
			text.setText(shown == null ? "" : PlannedTexts.details(shown));
		} finally {
			showing = false;
		}
	}

	private void showId() {
		id.setEnabled(shown != null && !shown.id().isEmpty());
		var wanted = shown == null ? "" : shown.id();
		if (!id.isFocusControl() || ImportPlan.isValidId(id.getText()) && !id.getText().equals(wanted)) {
			id.setText(wanted);
		}
	}

	private static void fill(ComboViewer combo, List<?> elements, Object selected, boolean enabled) {
		combo.setInput(elements);
		combo.setSelection(selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
		combo.getControl().setEnabled(enabled);
	}

	private void idTyped() {
		if (!showing && shown != null && ImportPlan.isValidId(id.getText()) && !id.getText().equals(shown.id())) {
			decide(() -> shown.setId(id.getText()));
		}
	}

	private void decide(Runnable decision) {
		if (!showing && shown != null) {
			decision.run();
			changed.run();
		}
	}
}
