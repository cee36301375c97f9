/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.util.Hashtable;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.emic.ui.DarkColours;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Leaves nothing of the dark theme when the user changes to a light one. */
final class LightTheme {

	/** The platform itself knows dark themes by it. */
	private static final String DARK = "dark"; //$NON-NLS-1$

	private final Display display;
	private boolean chosen;

	private LightTheme(Display display) {
		this.display = display;
	}

	/** At each change of the theme, until the program ends. */
	static void clearDarkColours(Display display) {
		var lightTheme = new LightTheme(display);
		var properties = new Hashtable<String, Object>();
		properties.put(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED);
		FrameworkUtil.getBundle(LightTheme.class).getBundleContext().registerService(EventHandler.class,
				lightTheme::themeChanged, properties);
		display.addListener(SWT.Settings, event -> lightTheme.clear());
	}

	private void themeChanged(Event event) {
		chosen = event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme && !theme.getId().contains(DARK);
		// After all others that follow the theme, so that only what nobody gives a colour is left.
		display.asyncExec(this::clear);
	}

	private void clear() {
		if (chosen) {
			DarkColours.clear(display);
		}
	}
}
