/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.refactor.DeleteCodes.Codings;
import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.tree.CodeDeletion;

/** Asks what becomes of the codings of codes that are deleted. */
public final class DeletePage extends InputPage {

	private final List<Code> codes;
	private final Map<Codings, Button> choices = new EnumMap<>(Codings.class);
	private Text reason;

	public DeletePage(List<Code> codes) {
		super("delete"); //$NON-NLS-1$
		this.codes = List.copyOf(codes);
	}

	@Override
	protected void createFields(Composite area) {
		label(area, NLS.bind(Messages.Delete_title, names(codes)));
		choice(area, Codings.REMOVE, Messages.Delete_remove);
		choice(area, Codings.TO_PARENT, Messages.Delete_toParent)
				.setEnabled(codes.stream().allMatch(code -> code.eContainer() instanceof Code));
		choice(area, Codings.KEEP, Messages.Delete_keep);
		choices.get(Codings.REMOVE).setSelection(true);
		var deletion = CodeDeletion.of(refactoring().study(), codes);
		label(area, NLS.bind(Messages.Delete_count, deletion.own() + deletion.others(), deletion.others()));
		reason = reason(area);
	}

	private Button choice(Composite area, Codings codings, String text) {
		var button = new Button(area, SWT.RADIO);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		choices.put(codings, button);
		return button;
	}

	@Override
	protected Optional<CodeRefactoring> work() {
		return choices.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
				.map(codings -> new DeleteCodes(codes.stream().map(Code::getId).toList(), codings, reason.getText()));
	}
}
