/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;

/**
 * Tells a view of the changes of a study: of most at once, but while somebody types only when they pause, with all that
 * changed until then. A view that shows more than the line that is typed need not follow each character, and would hold
 * up the next one. UI thread.
 */
public final class StudyFollower implements StudyListener {

	/** Milliseconds without typing. */
	private static final int PAUSE = 250;

	private final Control control;
	private final Consumer<StudyEvent> changed;
	private final Runnable tell = this::tell;
	private StudyEvent pending;

	/**
	 * @param control the view's; nothing is told once it is disposed
	 * @param changed is told what changed
	 */
	public StudyFollower(Control control, Consumer<StudyEvent> changed) {
		this.control = control;
		this.changed = changed;
	}

	@Override
	public void studyChanged(StudyEvent event) {
		if (control.isDisposed()) {
			return;
		}
		pending = pending == null ? event : pending.and(event);
		if (isTyping(event)) {
			control.getDisplay().timerExec(PAUSE, tell);
		} else {
			tell();
		}
	}

	private static boolean isTyping(StudyEvent event) {
		return !event.texts().isEmpty() && !event.codebook() && !event.study();
	}

	/** Tells at once what waits for a pause. */
	public void tell() {
		var event = pending;
		pending = null;
		if (event != null && !control.isDisposed()) {
			changed.accept(event);
		}
	}
}
