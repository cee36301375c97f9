/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import org.emic.ui.DialogParent;
import org.emic.ui.Errors;

/** Makes a report of the passages that are listed, selected or open. */
public final class ReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ReportSource.of(event).filter(source -> !source.passages().isEmpty()).ifPresentOrElse(
				source -> new ReportDialog(DialogParent.of(event), source).open(),
				() -> Errors.tell(Messages.Report_nothing));
		return null;
	}
}
