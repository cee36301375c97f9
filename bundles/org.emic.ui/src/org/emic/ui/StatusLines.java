/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

/** Says things in the status line of a part. */
public final class StatusLines {

	private StatusLines() {
	}

	/** The status line of an editor or view; nothing for no part. */
	public static Optional<IStatusLineManager> of(IWorkbenchPart part) {
		return switch (part) {
			case IEditorPart editor -> Optional.of(editor.getEditorSite().getActionBars().getStatusLineManager());
			case IViewPart view -> Optional.of(view.getViewSite().getActionBars().getStatusLineManager());
			case null, default -> Optional.empty();
		};
	}

	/** Says something. */
	public static void say(IWorkbenchPart part, String message) {
		of(part).ifPresent(line -> line.setMessage(message));
	}

	/**
	 * Says, with a beep, why something cannot be done. It stands there until the person presses a key or clicks.
	 *
	 * @return whether the part has a status line
	 */
	public static boolean warn(IWorkbenchPart part, String message) {
		var found = of(part);
		found.ifPresent(line -> {
			var display = part.getSite().getShell().getDisplay();
			line.setErrorMessage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK), message);
			display.beep();
			// what led here may still be on its way
			display.asyncExec(() -> whenGoingOn(display, () -> line.setErrorMessage(null)));
		});
		return found.isPresent();
	}

	private static void whenGoingOn(Display display, Runnable then) {
		Listener listener = new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (event.type != SWT.KeyDown || (event.keyCode & SWT.MODIFIER_MASK) == 0) {
					display.removeFilter(SWT.KeyDown, this);
					display.removeFilter(SWT.MouseDown, this);
					then.run();
				}
			}
		};
		display.addFilter(SWT.KeyDown, listener);
		display.addFilter(SWT.MouseDown, listener);
	}
}
