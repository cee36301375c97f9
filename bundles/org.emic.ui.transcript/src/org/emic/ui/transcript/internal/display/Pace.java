/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.swt.widgets.Control;
import org.emic.core.study.StudyEvent;
import org.emic.ui.OncePerTurn;
import org.emic.ui.StudyFollower;

/**
 * When changes of a transcript show: codings that came or went at once, in one frame with all else that the change has
 * drawn; typing when the text has it, and all that it moves in a pause.
 */
final class Pace {

	private final Control text;
	private final Runnable refresh;
	private final Runnable typed;
	private final OncePerTurn now;
	private final StudyFollower follower;
	private boolean pending;
	private boolean refreshes;

	/**
	 * @param refresh shows all changes
	 * @param typed takes note of typing, without drawing anything
	 */
	Pace(Control text, Runnable refresh, Runnable typed) {
		this.text = text;
		this.refresh = refresh;
		this.typed = typed;
		now = new OncePerTurn(text.getDisplay(), this::refresh);
		follower = new StudyFollower(text, event -> refreshSoon());
	}

	/** For changes of codings, with the text as it was. */
	void codingsChanged() {
		now.run();
	}

	/** While somebody types in a turn, the widget draws the line; all else is drawn in a pause. */
	void typed(StudyEvent event) {
		soon();
		follower.studyChanged(event);
	}

	/** When the text has changed in another way: it has to have the change first. */
	void refreshSoon() {
		refreshes = true;
		soon();
	}

	private void soon() {
		if (!pending) {
			pending = true;
			text.getDisplay().asyncExec(() -> {
				pending = false;
				if (text.isDisposed()) {
					return;
				}
				if (refreshes) {
					refresh();
				} else {
					typed.run();
				}
			});
		}
	}

	private void refresh() {
		refreshes = false;
		refresh.run();
	}
}
