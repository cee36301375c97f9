/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.SplitCode;
import org.emic.core.refactor.SplitPart;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;

/** Asks to which codes the codings of a code go: by rule, and one by one. */
public final class SplitPage extends InputPage {

	private final Code code;
	private final List<SplitPart> parts = new ArrayList<>();
	private final List<SplitCode.Rule> rules = new ArrayList<>();
	private final Map<String, String> assigned = new HashMap<>();
	private List<PlacedCoding> codings = List.of();
	private Button below;
	private Text reason;
	private SplitParts partsField;
	private SplitRules rulesField;
	private SplitCodings codingsField;

	public SplitPage(Code code) {
		this(code, List.of());
	}

	/** @param parts the codes into which it is split to begin with */
	public SplitPage(Code code, List<SplitPart> parts) {
		super("split"); //$NON-NLS-1$
		this.code = code;
		this.parts.addAll(parts);
	}

	@Override
	protected void createFields(Composite area) {
		codings = study().codings().of(code);
		label(area, NLS.bind(Messages.Split_parts, names(List.of(code))));
		partsField = new SplitParts(area, this);
		below = new Button(area, SWT.CHECK);
		below.setText(Messages.Split_below);
		below.setSelection(true);
		below.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		label(area, Messages.Split_rules);
		rulesField = new SplitRules(area, this);
		label(area, Messages.Split_codings);
		codingsField = new SplitCodings(area, this);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 180).applyTo(codingsField.control());
		reason = reason(area);
		refreshFields();
		partsField.setFocus();
	}

	Code code() {
		return code;
	}

	List<PlacedCoding> codings() {
		return codings;
	}

	List<SplitPart> parts() {
		return parts;
	}

	List<SplitCode.Rule> rules() {
		return rules;
	}

	/** What a part is called. */
	String name(String partId) {
		return parts.stream().filter(part -> part.codeId().equals(partId)).findFirst().map(this::name).orElse(""); //$NON-NLS-1$
	}

	String name(SplitPart part) {
		return part.isNew() ? part.name() : study().codes().code(part.codeId()).map(Code::getName).orElse(""); //$NON-NLS-1$
	}

	void addNew(String name) {
		parts.add(SplitPart.create(study(), name, parts));
		refresh();
	}

	void addExisting(Code existing) {
		if (existing != code && parts.stream().noneMatch(part -> part.codeId().equals(existing.getId()))) {
			parts.add(SplitPart.of(existing));
			refresh();
		}
	}

	void remove(SplitPart part) {
		parts.remove(part);
		rules.removeIf(rule -> rule.partId().equals(part.codeId()));
		assigned.values().removeIf(part.codeId()::equals);
		refresh();
	}

	void add(SplitCode.Rule rule) {
		rules.add(rule);
		refresh();
	}

	void remove(SplitCode.Rule rule) {
		rules.remove(rule);
		refresh();
	}

	/** @param partId an empty one lets them stay; null leaves them to the rules */
	void assign(List<PlacedCoding> some, String partId) {
		some.forEach(placed -> {
			if (partId == null) {
				assigned.remove(placed.coding().getId());
			} else {
				assigned.put(placed.coding().getId(), partId);
			}
		});
		refresh();
	}

	/** Whether a coding was given to a part, or told to stay, by itself. */
	boolean isAssigned(PlacedCoding placed) {
		return assigned.containsKey(placed.coding().getId());
	}

	/** Where a coding goes; nothing where it stays. */
	Optional<String> partOf(PlacedCoding placed) {
		return split().partOf(placed);
	}

	private SplitCode split() {
		return new SplitCode(code.getId(), below.getSelection(), parts, rules, assigned,
				reason == null ? null : reason.getText());
	}

	private void refresh() {
		refreshFields();
		changed();
	}

	private void refreshFields() {
		partsField.refresh();
		rulesField.refresh();
		codingsField.refresh();
	}

	@Override
	protected Optional<CodeRefactoring> work() {
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		var split = split();
		// that all stay is for a person to say of each
		boolean said = codings.stream().anyMatch(placed -> split.partOf(placed).isPresent())
				|| codings.stream().allMatch(this::isAssigned);
		return said ? Optional.of(split) : Optional.empty();
	}

	@Override
	protected String hint() {
		return parts.isEmpty() ? Messages.Split_noParts : Messages.Split_noCodings;
	}
}
