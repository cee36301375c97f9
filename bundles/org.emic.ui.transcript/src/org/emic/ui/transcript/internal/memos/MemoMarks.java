/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.memos;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyMemos.Mark;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProject;

/**
 * The memos that are about something in the transcript of an editor. They are found anew after a change that
 * may matter, once for several; painting only looks them up, and asks each where it is. UI thread.
 */
public final class MemoMarks {

	/** While somebody types in the transcript the marks stay with their turns and codings for a moment. */
	private static final int PAUSE = 200;

	private final List<Runnable> redraws = new ArrayList<>();
	private final StudyListener listener = this::studyChanged;
	private StudyProject study;
	private StudyTranscript transcript;
	private List<Mark> marks = List.of();
	private int changes;

	/** Is run when the marks changed. */
	public void addRedraw(Runnable redraw) {
		redraws.add(redraw);
	}

	/** Shows the marks of another transcript; none when both are null. */
	public void setTranscript(StudyProject newStudy, StudyTranscript newTranscript) {
		if (study != null) {
			study.removeListener(listener);
		}
		study = newStudy;
		transcript = newTranscript;
		changes++;
		if (study != null) {
			study.addListener(listener);
		}
		find();
	}

	private void studyChanged(StudyEvent event) {
		boolean here = event.codings().contains(transcript) || event.texts().contains(transcript);
		if (event.study() || !event.memos().isEmpty() || here && !study.study().memos().all().isEmpty()) {
			int now = ++changes;
			Display.getCurrent().timerExec(event.memos().isEmpty() ? PAUSE : 0, () -> {
				if (now == changes) {
					find();
				}
			});
		}
	}

	private void find() {
		var found = transcript == null ? List.<Mark>of() : study.study().memos().marks(transcript);
		if (!found.equals(marks)) {
			marks = found;
			redraws.forEach(Runnable::run);
		}
	}

	/** The marks in the order of the text. */
	public List<Mark> marks() {
		return marks;
	}

	/** The study; null for none. */
	public StudyProject study() {
		return study;
	}
}
