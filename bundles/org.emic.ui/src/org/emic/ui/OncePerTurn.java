/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.swt.widgets.Display;

/**
 * Work that follows changes: done at once, so that it is drawn in one frame with all else that a change causes; when
 * more changes come in the same turn of the event loop, done once more after it, for all of them. UI thread.
 */
public final class OncePerTurn {

	private final Display display;
	private final Runnable work;
	private boolean done;
	private boolean again;

	/** @param work checks itself whether what it works on is disposed */
	public OncePerTurn(Display display, Runnable work) {
		this.display = display;
		this.work = work;
	}

	/** Does the work now, or soon if it was done in this turn already. */
	public void run() {
		if (done) {
			again = true;
			return;
		}
		done = true;
		display.asyncExec(this::nextTurn);
		work.run();
	}

	private void nextTurn() {
		done = false;
		if (again) {
			again = false;
			run();
		}
	}
}
