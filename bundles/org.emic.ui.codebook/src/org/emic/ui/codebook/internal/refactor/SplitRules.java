/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.auto.PatternException;
import org.emic.core.auto.TextPattern;
import org.emic.core.refactor.SplitCode;
import org.emic.core.refactor.SplitRule;
import org.emic.core.study.CodeTree;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;

/** The rules by which codings of a code that is split go to its parts. */
final class SplitRules {

	private static final int ROWS = 3;
	private static final int SPEAKER = 0;
	private static final int CODE = 1;

	private final SplitPage page;
	private final Combo kind;
	private final Combo value;
	private final Combo part;
	private final org.eclipse.swt.widgets.List list;
	private List<Code> codes = List.of();

	SplitRules(Composite parent, SplitPage page) {
		this.page = page;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		kind = new Combo(area, SWT.READ_ONLY);
		kind.setItems(Messages.Split_ofSpeaker, Messages.Split_withCode, Messages.Split_withText);
		value = new Combo(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(value);
		part = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(part);
		button(area, Messages.Split_addRule, this::add);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
		button(area, Messages.Split_removeRule, this::remove);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fillValues()));
		kind.select(SPEAKER);
		fillValues();
	}

	private static void button(Composite area, String text, Runnable run) {
		var button = new Button(area, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	/** Speakers and codes are chosen among those that there are; words are typed. */
	private void fillValues() {
		value.removeAll();
		value.setText(""); //$NON-NLS-1$
		if (kind.getSelectionIndex() == SPEAKER) {
			page.codings().stream().map(PlacedCoding::speakerName).filter(name -> !name.isEmpty()).distinct().sorted()
					.forEach(value::add);
		} else if (kind.getSelectionIndex() == CODE) {
			codes = page.study().codes().all().stream().filter(code -> code != page.code()).toList();
			codes.forEach(code -> value.add(CodeTree.path(code)));
		}
		if (value.getItemCount() > 0) {
			value.select(0);
		}
	}

	private void add() {
		try {
			var target = part.getSelectionIndex();
			if (target >= 0) {
				rule().ifPresent(rule -> page.add(new SplitCode.Rule(rule, page.parts().get(target).codeId())));
			}
		} catch (PatternException e) {
			page.setMessage(e.getMessage(), IMessageProvider.ERROR);
		}
	}

	private Optional<SplitRule> rule() throws PatternException {
		var text = value.getText();
		return switch (kind.getSelectionIndex()) {
			case SPEAKER -> text.isBlank() ? Optional.empty() : Optional.of(new SplitRule.OfSpeaker(text));
			case CODE -> Optional.ofNullable(value.indexOf(text) < 0 ? null : codes.get(value.indexOf(text)))
					.map(code -> new SplitRule.WithCode(code.getId()));
			default -> Optional.of(SplitRule.WithText.of(text, new TextPattern.Options(false, false, true)));
		};
	}

	private void remove() {
		int index = list.getSelectionIndex();
		if (index >= 0) {
			page.remove(page.rules().get(index));
		}
	}

	void refresh() {
		int chosen = Math.max(0, part.getSelectionIndex());
		part.removeAll();
		page.parts().forEach(each -> part.add(page.name(each)));
		part.select(Math.min(chosen, part.getItemCount() - 1));
		list.removeAll();
		page.rules().forEach(rule -> list.add(text(rule)));
	}

	private String text(SplitCode.Rule rule) {
		var goesTo = page.name(rule.partId());
		return switch (rule.rule()) {
			case SplitRule.OfSpeaker(var name) -> NLS.bind(Messages.Split_ruleText,
					new Object[] { Messages.Split_ofSpeaker, name, goesTo });
			case SplitRule.WithCode(var id) -> NLS.bind(Messages.Split_ruleText, new Object[] { Messages.Split_withCode,
					page.study().codes().code(id).map(Code::getName).orElse(""), goesTo }); //$NON-NLS-1$
			case SplitRule.WithText words -> NLS.bind(Messages.Split_ruleText,
					new Object[] { Messages.Split_withText, words.text(), goesTo });
		};
	}
}
