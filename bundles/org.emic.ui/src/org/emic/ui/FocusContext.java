/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

/**
 * Makes keys such as Delete and F2 mean what a tree or table shows only while it has the focus, and
 * characters while a text field of the same part has it.
 */
public final class FocusContext {

	private FocusContext() {
	}

	/**
	 * Activates a context of key bindings while a control has the focus.
	 *
	 * @param focusId the control's id for expressions over <code>activeFocusControlId</code>
	 */
	public static void install(Control control, IServiceLocator site, String contextId, String focusId) {
		site.getService(IFocusService.class).addFocusTracker(control, focusId);
		var contexts = site.getService(IContextService.class);
		control.addFocusListener(new FocusListener() {
			private IContextActivation activation;

			@Override
			public void focusGained(FocusEvent event) {
				if (activation == null) {
					activation = contexts.activateContext(contextId);
				}
			}

			@Override
			public void focusLost(FocusEvent event) {
				if (activation != null) {
					contexts.deactivateContext(activation);
					activation = null;
				}
			}
		});
	}
}
