/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Control;

/**
 * Work that waits until a control was drawn for the first time: the contents of a page that comes with an editor, so
 * that the editor is not drawn the later for them. Of a page that nobody sees they are never made.
 */
public final class WhenDrawn {

	private WhenDrawn() {
	}

	/** Runs something once, after the drawing; never when the control is disposed before. UI thread. */
	public static void run(Control control, Runnable work) {
		control.addPaintListener(new PaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				control.removePaintListener(this);
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						work.run();
					}
				});
			}
		});
	}
}
