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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.emic.model.outline.Section;

/**
 * Changes the section selected in the Outline view, or the innermost one with the editor's caret. What is done
 * is named behind the class in plugin.xml.
 */
public final class SectionHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, BiConsumer<ActiveOutline, Section>> ACTIONS = Map.ofEntries(
			Map.entry("rename", (at, section) -> at.rename(shell(at), section)), //$NON-NLS-1$
			Map.entry("summarise", (at, section) -> at.editing().summarise(shell(at), section)), //$NON-NLS-1$
			Map.entry("promote", (at, section) -> at.editing().promote(section)), //$NON-NLS-1$
			Map.entry("demote", (at, section) -> at.editing().demote(section)), //$NON-NLS-1$
			Map.entry("remove", (at, section) -> at.editing().remove(section)), //$NON-NLS-1$
			Map.entry("startEarlier", (at, section) -> at.editing().moveStart(section, true)), //$NON-NLS-1$
			Map.entry("startLater", (at, section) -> at.editing().moveStart(section, false)), //$NON-NLS-1$
			Map.entry("endEarlier", (at, section) -> at.editing().moveEnd(section, true)), //$NON-NLS-1$
			Map.entry("endLater", (at, section) -> at.editing().moveEnd(section, false))); //$NON-NLS-1$

	private BiConsumer<ActiveOutline, Section> action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = ACTIONS.get(String.valueOf(data));
		if (action == null) {
			throw new IllegalArgumentException("No such action on a section: " + data); //$NON-NLS-1$
		}
	}

	private static Shell shell(ActiveOutline at) {
		return at.page() == null ? PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()
				: at.page().getControl().getShell();
	}

	/** In the editor it is always enabled, since the caret moves without telling; it says so where there is no section. */
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveOutline.find().filter(at -> at.page() == null || at.section().isPresent()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveOutline.find().ifPresent(at -> at.section().ifPresentOrElse(section -> action.accept(at, section),
				() -> at.refuse(Messages.Section_noneHere)));
		return null;
	}
}
