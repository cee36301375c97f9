/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.model.outline.Section;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.outline.ActiveOutline;

/**
 * Folds sections in the editor to their headings and first words, or unfolds them: the one selected in the Outline
 * view or with the caret, or all.
 */
public final class FoldSectionHandler extends AbstractHandler implements IExecutableExtension {

	private boolean all;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		all = "all".equals(data); //$NON-NLS-1$
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveOutline.find().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			ActiveOutline.find().filter(at -> editor.transcript().filter(at.transcript()::equals).isPresent())
					.ifPresent(at -> fold(editor, at));
		}
		return null;
	}

	private void fold(TranscriptEditor editor, ActiveOutline at) {
		if (all) {
			at.transcript().outline(at.project().coder()).getSections()
					.forEach(section -> editor.folding().foldSection(section.getFirstTurn(), section.getLastTurn()));
			return;
		}
		// the caret is put behind what it was in, which may be in a smaller section
		if (at.page() == null && editor.folding().unfoldSectionsAt(at.turn())) {
			return;
		}
		at.sections().forEach(section -> toggle(editor, section));
		if (at.sections().isEmpty()) {
			editor.complain(Messages.NoSection);
		}
	}

	private static void toggle(TranscriptEditor editor, Section section) {
		editor.folding().toggleSection(section.getFirstTurn(), section.getLastTurn());
	}
}
