/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.model.outline.Section;

/** Does something to the section selected in the Outline view; what, the plug-in's manifest says. */
public final class SectionHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, BiConsumer<TranscriptOutlinePage, Section>> ACTIONS = Map.of(
			"rename", TranscriptOutlinePage::rename, //$NON-NLS-1$
			"summarise", //$NON-NLS-1$
			(page, section) -> page.editing().summarise(page.getControl().getShell(), section),
			"promote", (page, section) -> page.editing().promote(section), //$NON-NLS-1$
			"demote", (page, section) -> page.editing().demote(section), //$NON-NLS-1$
			"remove", (page, section) -> page.editing().remove(section), //$NON-NLS-1$
			"startEarlier", (page, section) -> page.editing().moveStart(section, true), //$NON-NLS-1$
			"startLater", (page, section) -> page.editing().moveStart(section, false), //$NON-NLS-1$
			"endEarlier", (page, section) -> page.editing().moveEnd(section, true), //$NON-NLS-1$
			"endLater", (page, section) -> page.editing().moveEnd(section, false)); //$NON-NLS-1$

	private BiConsumer<TranscriptOutlinePage, Section> action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = ACTIONS.get(String.valueOf(data));
		if (action == null) {
			throw new IllegalArgumentException("No such action on a section: " + data); //$NON-NLS-1$
		}
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(OutlinePages.of(OutlinePages.activePart())
				.flatMap(TranscriptOutlinePage::selectedSection).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		OutlinePages.of(HandlerUtil.getActivePart(event)).ifPresent(
				page -> page.selectedSection().ifPresent(section -> action.accept(page, section)));
		return null;
	}
}
