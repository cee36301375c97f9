/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.ui.internal.Messages;

/** Shows what the highlighted code means. */
final class DefinitionPane {

	private static final int MARGIN = 8;
	private static final Pattern BETWEEN_EXAMPLES = Pattern.compile("\\n\\s*\\n|\\n(?=[-*]\\s)"); //$NON-NLS-1$

	private final StyledText text;

	DefinitionPane(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.NO_FOCUS);
		text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
		text.setAlwaysShowScrollBars(false);
		text.setCaret(null);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Picker_DefinitionName;
			}
		});
	}

	Control control() {
		return text;
	}

	/** @param nothing what is said when nothing is highlighted */
	void show(Object element, String nothing) {
		switch (element) {
			case Code code -> show(code);
			case NewCodeChoice choice -> {
				text.setText(choice.above().isEmpty() ? NLS.bind(Messages.Picker_CreateExplained, choice.name())
						: NLS.bind(Messages.Picker_CreateParentsExplained, choice.newParents(), choice.name()));
				text.setStyleRanges(new StyleRange[0]);
			}
			case Codebook codebook -> {
				text.setText(NLS.bind(Messages.Picker_TopExplained, codebook.getName()));
				text.setStyleRanges(new StyleRange[0]);
			}
			case null, default -> text.setText(nothing);
		}
	}

	private void show(Code code) {
		var content = new StringBuilder(code.getName());
		var headings = new ArrayList<StyleRange>(List.of(bold(0, content.length())));
		if (code.eContainer() instanceof Code parent) {
			content.append('\n').append(CodeTree.path(parent));
		}
		if (code.getDefinition().isBlank()) {
			content.append("\n\n").append(Messages.Picker_NoDefinition);
		} else {
			content.append("\n\n").append(code.getDefinition().strip());
		}
		section(content, headings, Messages.Picker_Include, code.getInclusion());
		section(content, headings, Messages.Picker_Exclude, code.getExclusion());
		section(content, headings, Messages.Picker_Example, example(code));
		if (!code.getAliases().isEmpty()) {
			section(content, headings, Messages.Picker_Aliases, String.join(", ", code.getAliases()));
		}
		text.setText(content.toString());
		text.setStyleRanges(headings.toArray(StyleRange[]::new));
	}

	/** The first of the examples: they are paragraphs, or items of a list. */
	private static String example(Code code) {
		var first = BETWEEN_EXAMPLES.split(code.getExamples().strip(), 2)[0].strip();
		return first.replaceFirst("^[-*>]\\s+", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void section(StringBuilder content, List<StyleRange> headings, String heading, String prose) {
		if (!prose.isBlank()) {
			content.append("\n\n");
			headings.add(bold(content.length(), heading.length()));
			content.append(heading).append('\n').append(prose.strip());
		}
	}

	private static StyleRange bold(int start, int length) {
		return new StyleRange(start, length, null, null, SWT.BOLD);
	}
}
