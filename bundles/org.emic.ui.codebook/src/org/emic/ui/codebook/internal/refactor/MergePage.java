/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.MergeCodes.Part;
import org.emic.model.codebook.Code;

/** Asks which code stays, and what of the others it takes over. */
public final class MergePage extends InputPage {

	private final List<Code> codes;
	private final Map<Part, Button> taken = new EnumMap<>(Part.class);
	private CodeChooser into;

	public MergePage(List<Code> codes) {
		super("merge"); //$NON-NLS-1$
		this.codes = List.copyOf(codes);
	}

	@Override
	protected void createFields(Composite area) {
		label(area, codes.size() == 1 ? NLS.bind(Messages.Merge_title, names(codes))
				: NLS.bind(Messages.Merge_titleSeveral, listed(codes)));
		into = new CodeChooser(area, study(), null, code -> codes.size() > 1 || !codes.contains(code), this::changed);
		createTaken(area);
		label(area, Messages.Merge_others);
		if (codes.size() > 1) {
			into.choose(codes.getLast());
		}
		into.setFocus();
	}

	private static String listed(List<Code> codes) {
		var first = codes.subList(0, codes.size() - 1).stream().map(code -> NLS.bind(Messages.name, code.getName()))
				.reduce((all, next) -> NLS.bind(Messages.names_comma, all, next)).orElse(""); //$NON-NLS-1$
		return NLS.bind(Messages.names_and, first, NLS.bind(Messages.name, codes.getLast().getName()));
	}

	private void createTaken(Composite area) {
		var group = new Group(area, SWT.NONE);
		group.setText(Messages.Merge_take);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (var part : Part.values()) {
			var button = new Button(group, SWT.CHECK);
			button.setText(switch (part) {
				case DEFINITION -> Messages.Merge_definition;
				case INCLUSION -> Messages.Merge_inclusion;
				case EXCLUSION -> Messages.Merge_exclusion;
				case EXAMPLES -> Messages.Merge_examples;
				case ALIASES -> Messages.Merge_aliases;
			});
			button.setSelection(true);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
			taken.put(part, button);
		}
	}

	@Override
	protected Optional<CodeRefactoring> work() {
		return into == null ? Optional.empty() : into.code().map(stays -> {
			var parts = EnumSet.noneOf(Part.class);
			taken.forEach((part, button) -> {
				if (button.getSelection()) {
					parts.add(part);
				}
			});
			return new MergeCodes(codes.stream().filter(code -> code != stays).map(Code::getId).toList(), stays.getId(), parts);
		});
	}
}
