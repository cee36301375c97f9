/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.emic.ui.EmicImages;

/** The drop-down in the tool bar that chooses whose turns are shown. */
final class SpeakerChooser extends Action implements IMenuCreator {

	private final OutlineControls controls;
	private Menu menu;

	SpeakerChooser(OutlineControls controls) {
		super(Messages.Menu_speakers, IAction.AS_DROP_DOWN_MENU);
		this.controls = controls;
		setToolTipText(Messages.Menu_speakers_toolTip);
		setImageDescriptor(EmicImages.descriptor("filter")); //$NON-NLS-1$
		setMenuCreator(this);
	}

	/** A click on the button itself opens the menu too. */
	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			var bounds = item.getBounds();
			var opened = getMenu(item.getParent());
			opened.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			opened.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		if (menu == null || menu.isDisposed()) {
			menu = OutlineControls.dynamic(Messages.Menu_speakers, controls::addSpeakers).createContextMenu(parent);
		}
		return menu;
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (menu != null) {
			menu.dispose();
		}
	}
}
