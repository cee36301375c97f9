/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.events.FocusAdapter;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The keys that take parts over, while the structure has the focus. */
final class TakeKeys extends FocusAdapter {

	static final String TO_RIGHT = "org.emic.ui.command.takeToRight"; //$NON-NLS-1$
	static final String TO_LEFT = "org.emic.ui.command.takeToLeft"; //$NON-NLS-1$
	private static final String CONTEXT = "org.emic.ui.compare.context"; //$NON-NLS-1$

	private final FileStructureViewer viewer;
	private IServiceLocator site;
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private IContextActivation context;

	TakeKeys(FileStructureViewer viewer) {
		this.viewer = viewer;
	}

	/** Nothing in a dialog, which has no services. */
	void install(CompareConfiguration configuration) {
		site = configuration.getContainer() == null ? null : configuration.getContainer().getServiceLocator();
		if (site != null) {
			viewer.getControl().addFocusListener(this);
			viewer.getControl().addDisposeListener(event -> deactivate());
		}
	}

	@Override
	public void focusGained(FocusEvent event) {
		if (context == null) {
			context = site.getService(IContextService.class).activateContext(CONTEXT);
			handlers.add(site.getService(IHandlerService.class).activateHandler(TO_RIGHT, handler(true)));
			handlers.add(site.getService(IHandlerService.class).activateHandler(TO_LEFT, handler(false)));
		}
	}

	@Override
	public void focusLost(FocusEvent event) {
		deactivate();
	}

	private void deactivate() {
		if (context != null) {
			site.getService(IContextService.class).deactivateContext(context);
			site.getService(IHandlerService.class).deactivateHandlers(handlers);
			handlers.clear();
			context = null;
		}
	}

	private AbstractHandler handler(boolean toRight) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				viewer.take(toRight);
				return null;
			}

			@Override
			public boolean isEnabled() {
				return viewer.canTake(toRight);
			}
		};
	}
}
