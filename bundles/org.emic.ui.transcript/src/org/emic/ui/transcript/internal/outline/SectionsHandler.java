/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.emic.core.study.SectionShapes;

/**
 * Splits a section in front of the selected turn or the one with the caret, joins sections, and corrects typed
 * numbers. What is done is named behind the class in plugin.xml.
 */
public final class SectionsHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Consumer<ActiveOutline>> ACTIONS = Map.of("split", SectionsHandler::split, //$NON-NLS-1$
			"join", SectionsHandler::join, //$NON-NLS-1$
			"renumber", at -> at.editing().renumber()); //$NON-NLS-1$

	private Consumer<ActiveOutline> action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = ACTIONS.get(String.valueOf(data));
		if (action == null) {
			throw new IllegalArgumentException("No such action on sections: " + data); //$NON-NLS-1$
		}
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveOutline.find().filter(ActiveOutline::isOwn).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveOutline.find().ifPresent(action);
		return null;
	}

	private static void split(ActiveOutline at) {
		if (at.turn() < 0) {
			at.refuse(Messages.Split_noTurn);
			return;
		}
		at.editing().split(at.turn()).filter(made -> at.page() != null).ifPresent(made -> at.page().show(made));
	}

	/** One section is joined with the one that follows. */
	private static void join(ActiveOutline at) {
		var sections = at.sections();
		if (sections.isEmpty()) {
			at.refuse(Messages.Section_noneHere);
			return;
		}
		try {
			at.editing().join(sections.size() > 1 ? sections
					: List.of(sections.getFirst(), SectionShapes.next(sections.getFirst())));
		} catch (IllegalArgumentException e) {
			at.refuse(e.getMessage());
		}
	}
}
