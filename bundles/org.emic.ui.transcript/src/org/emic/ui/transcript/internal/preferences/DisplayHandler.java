/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.preferences;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/**
 * Switches a preference of the display, which the extension names behind the class: {@code tint=NONE} chooses a
 * tint, {@code rulerRight} turns a flag over. Menu entries show the present state, wherever it was changed.
 */
public final class DisplayHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	private static final String CHOICE = "tint="; //$NON-NLS-1$

	private final IPreferenceChangeListener listener = event -> refresh();
	private String command;
	private String key;
	private Tint tint;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = element.getAttribute("commandId"); //$NON-NLS-1$
		var name = String.valueOf(data);
		if (name.startsWith(CHOICE)) {
			tint = Tint.valueOf(name.substring(CHOICE.length()));
		} else {
			key = name;
		}
		DisplayPreferences.addListener(listener);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (tint != null) {
			DisplayPreferences.setTint(tint);
		} else {
			DisplayPreferences.setFlag(key, !DisplayPreferences.flag(key));
		}
		refresh();
		return null;
	}

	private void refresh() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!PlatformUI.getWorkbench().isClosing()) {
					PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
				}
			});
		}
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(tint != null ? DisplayPreferences.read().tint() == tint : DisplayPreferences.flag(key));
	}

	@Override
	public void dispose() {
		DisplayPreferences.removeListener(listener);
	}
}
