/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

import org.emic.core.auto.SpeakerFilter;
import org.emic.core.study.CodeTree;
import org.emic.exchange.Cases;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodeLabels;
import org.emic.ui.CodePicker;
import org.emic.ui.Errors;
import org.emic.ui.analysis.internal.autocode.SpeakerChoice;
import org.emic.ui.analysis.internal.search.SearchSpec.CaseCondition;
import org.emic.ui.analysis.internal.search.SearchSpec.CodeCondition;
import org.emic.workspace.StudyCases;
import org.emic.workspace.StudyProject;

/** Who said it, in or outside which code, and in what cases. The choices are those of the active study. */
final class SearchLimits {

	private static final int VALUE_WIDTH = 160;
	/** For most codes with those above them. */
	private static final int CODE_WIDTH = 260;
	private static final String SPEAKERS = "speakers"; //$NON-NLS-1$
	private static final String INSIDE = "inside"; //$NON-NLS-1$
	private static final String CODE = "code"; //$NON-NLS-1$
	private static final String ATTRIBUTE = "attribute"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$

	private final Optional<StudyProject> study = ActiveStudy.get().current();
	private final List<SpeakerChoice> speakers = new ArrayList<>(List.of(SpeakerChoice.ANYBODY));
	private final Combo saidBy;
	private final Combo codeWhere;
	private final CLabel codeLabel;
	private final Combo attribute;
	private final Combo value;
	private final Cases cases;
	private Code code;

	SearchLimits(Composite parent) {
		cases = study.map(SearchLimits::read).orElse(null);
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.SearchPage_limits);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);

		speakers.addAll(study.map(active -> SpeakerChoice.of(active.study())).orElseGet(SpeakerChoice::roles));
		saidBy = combo(group, Messages.SearchPage_saidBy, speakers.stream().map(SpeakerChoice::label).toList());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(saidBy);

		codeWhere = combo(group, Messages.SearchPage_code,
				List.of(Messages.SearchPage_anyCode, Messages.SearchPage_inside, Messages.SearchPage_outside));
		var chosenCode = row(group);
		codeLabel = new CLabel(chosenCode, SWT.NONE);
		codeLabel.setText(Messages.SearchPage_noCode);
		GridDataFactory.fillDefaults().grab(true, false).hint(CODE_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(codeLabel);
		var choose = new Button(chosenCode, SWT.PUSH);
		choose.setText(Messages.SearchPage_chooseCode);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		codeWhere.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (codeWhere.getSelectionIndex() > 0 && code == null) {
				choose();
			}
		}));
		codeWhere.setEnabled(study.isPresent());
		choose.setEnabled(study.isPresent());

		var attributes = new ArrayList<>(List.of(Messages.SearchPage_anyCase));
		attributes.addAll(cases == null ? List.of() : cases.attributes());
		attribute = combo(group, Messages.SearchPage_case, attributes);
		var chosenValue = row(group);
		new Label(chosenValue, SWT.NONE).setText(Messages.SearchPage_is);
		value = new Combo(chosenValue, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(value);
		attribute.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showValues()));
		showValues();
	}

	private static Combo combo(Composite parent, String label, List<String> items) {
		new Label(parent, SWT.NONE).setText(label);
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		return combo;
	}

	/** The rest of a line; its columns are as wide as it needs, whatever the other lines have. */
	private static Composite row(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
		return row;
	}

	private static Cases read(StudyProject study) {
		try {
			return StudyCases.read(study).value();
		} catch (IOException e) {
			Errors.log(NLS.bind(Messages.Search_noCases, study.project().getName()), e);
			return null;
		}
	}

	private void choose() {
		var bounds = codeLabel.getBounds();
		CodePicker.openForExisting(codeLabel.getShell(), study.orElseThrow(),
				codeLabel.getParent().toDisplay(bounds.x, bounds.y + bounds.height), this::chosen);
	}

	private void chosen(Code picked) {
		if (!codeLabel.isDisposed()) {
			code = picked;
			var path = CodeTree.path(picked).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
			codeLabel.setText(path);
			codeLabel.setToolTipText(path);
			codeLabel.setImage(CodeLabels.swatch(picked.getColour()));
			if (codeWhere.getSelectionIndex() == 0) {
				codeWhere.select(1);
			}
		}
	}

	private void showValues() {
		value.setEnabled(attribute.getSelectionIndex() > 0);
		var values = new TreeSet<String>();
		if (value.isEnabled()) {
			cases.transcripts().forEach(transcript -> cases.value(transcript, attribute.getText()).ifPresent(values::add));
			values.remove(""); //$NON-NLS-1$
		}
		value.setItems(values.toArray(String[]::new));
		if (!values.isEmpty()) {
			value.select(0);
		}
	}

	/** Keeps the choices for {@link #restore}. */
	void save(IDialogSettings settings) {
		settings.put(SPEAKERS, saidBy.getText());
		settings.put(INSIDE, codeWhere.getSelectionIndex());
		settings.put(CODE, code == null ? "" : code.getId()); //$NON-NLS-1$
		settings.put(ATTRIBUTE, attribute.getSelectionIndex() > 0 ? attribute.getText() : ""); //$NON-NLS-1$
		settings.put(VALUE, value.getText());
	}

	/** Takes the choices of the last search, as far as the study has them. */
	void restore(IDialogSettings settings) {
		saidBy.select(Math.max(0, saidBy.indexOf(Objects.requireNonNullElse(settings.get(SPEAKERS), "")))); //$NON-NLS-1$
		study.flatMap(active -> active.study().codes().code(Objects.requireNonNullElse(settings.get(CODE), ""))).ifPresent(kept -> { //$NON-NLS-1$
			chosen(kept);
			codeWhere.select(Integer.parseInt(settings.get(INSIDE)));
		});
		int kept = attribute.indexOf(Objects.requireNonNullElse(settings.get(ATTRIBUTE), "")); //$NON-NLS-1$
		if (kept > 0) {
			attribute.select(kept);
			showValues();
			value.setText(settings.get(VALUE));
		}
	}

	/** The limits that are set, each for a person. */
	List<String> labels() {
		var labels = new ArrayList<String>();
		if (saidBy.getSelectionIndex() > 0) {
			labels.add(NLS.bind(Messages.Search_saidBy, saidBy.getText()));
		}
		code().ifPresent(condition -> labels.add(NLS.bind(
				condition.inside() ? Messages.Search_inside : Messages.Search_outside, CodeTree.path(code))));
		cases().ifPresent(condition -> labels.add(NLS.bind(Messages.Search_case, condition.attribute(), condition.value())));
		return labels;
	}

	SpeakerFilter speakers() {
		return speakers.get(saidBy.getSelectionIndex()).filter();
	}

	Optional<CodeCondition> code() {
		return code == null || codeWhere.getSelectionIndex() == 0 ? Optional.empty()
				: Optional.of(new CodeCondition(study.orElseThrow(), code.getId(), codeWhere.getSelectionIndex() == 1));
	}

	Optional<CaseCondition> cases() {
		return attribute.getSelectionIndex() <= 0 ? Optional.empty()
				: Optional.of(new CaseCondition(attribute.getText(), value.getText()));
	}
}
