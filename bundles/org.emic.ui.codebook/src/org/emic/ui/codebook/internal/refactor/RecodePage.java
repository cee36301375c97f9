/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.RecodeCodings;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;

/** Asks which code codings are to have. */
public final class RecodePage extends InputPage {

	private final List<PlacedCoding> codings;
	private CodeChooser code;
	private Text reason;

	public RecodePage(List<PlacedCoding> codings) {
		super("recode"); //$NON-NLS-1$
		this.codings = List.copyOf(codings);
	}

	@Override
	protected void createFields(Composite area) {
		label(area, codings.size() == 1 ? Messages.Recode_titleOne : NLS.bind(Messages.Recode_title, codings.size()));
		code = new CodeChooser(area, study(), null, Code::isCodable, this::changed);
		reason = reason(area);
		code.setFocus();
	}

	@Override
	protected Optional<CodeRefactoring> work() {
		return code == null || reason == null ? Optional.empty() : code.code().map(chosen -> new RecodeCodings(
				codings.stream().map(placed -> placed.coding().getId()).collect(Collectors.toSet()), chosen.getId(),
				reason.getText()));
	}
}
