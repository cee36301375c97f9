/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.Memo;

/** A step of a study in the history, of which the part that concerns one transcript can be taken out. */
public interface StudyStep extends IUndoableOperation {

	/** Whether it changed something of a transcript. */
	boolean touches(StudyTranscript transcript);

	/** Whether it changed a memo. */
	boolean touches(Memo memo);

	/** Whether it changed a transcript's text, so that steps before it rely on it. */
	boolean changesText(StudyTranscript transcript);

	/** Whether it changed codings of a transcript, or an outline, that were read again from their file since. */
	boolean hasReplaced(StudyTranscript transcript);

	/**
	 * Forgets what it did to what was read again beside a transcript, and no more.
	 *
	 * @return whether nothing is left of the step
	 */
	boolean forgetReplaced(StudyTranscript transcript);

	/**
	 * Forgets what it did to a transcript or memo, which was read anew: that can be undone no more.
	 *
	 * @return whether nothing is left of the step
	 */
	boolean forget(Object subject);

	/**
	 * Takes note that the step after it, which was about a transcript or memo alone, was forgotten: whoever goes on undoing
	 * would take this one for that.
	 */
	void lostAfter(Object subject);

	/**
	 * Takes back what it did to a transcript, for good. What it did elsewhere stays, and can still be undone.
	 *
	 * @return whether nothing is left of the step
	 */
	boolean undoOnly(StudyTranscript transcript);

	/**
	 * Makes again what it did to a transcript and had been undone, for good.
	 *
	 * @return whether nothing is left of the step
	 */
	boolean redoOnly(StudyTranscript transcript);
}
