/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.CodingTarget;
import org.emic.ui.DialogParent;
import org.emic.ui.Errors;

/** Makes a section of the turns selected in the Outline view, or of those that the editor's selection touches. */
public final class GroupTurnsHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		var part = OutlinePages.activePart();
		setBaseEnabled(OutlinePages.editor(part).isPresent() || OutlinePages.of(part)
				.filter(page -> page.isOwn() && !page.selectedRows().isEmpty()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var part = HandlerUtil.getActivePart(event);
		var shell = DialogParent.of(event);
		OutlinePages.of(part).ifPresent(page -> page.group(shell));
		OutlinePages.editor(part).ifPresent(target -> {
			var turns = turns(target);
			if (!turns.isEmpty()) {
				new SectionEditing(target.studyProject(), target.transcript(), Errors::tell).group(shell,
						turns.first(), turns.last());
			}
		});
		return null;
	}

	private static SelectedTurns turns(CodingTarget target) {
		return SelectedTurns.of(target.transcript(), target.passage());
	}
}
