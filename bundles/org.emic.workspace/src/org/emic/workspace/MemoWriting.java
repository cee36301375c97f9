/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.MemoEdits;
import org.emic.model.memo.Memo;
import org.emic.workspace.internal.Messages;

/**
 * Typing in memos. A memo is never unsaved for more than a moment: what is typed is at once in the model,
 * so that all who show the memo agree, and is written when typing pauses, or with the next step of any kind.
 */
public final class MemoWriting {

	private MemoWriting() {
	}

	/**
	 * Replaces a part of a memo's text as somebody types. Typing at one place joins into one step, until
	 * anything else is done, or {@link #pause} is called.
	 *
	 * @param offset UTF-16 offset in the memo's text
	 */
	public static void type(StudyProject study, Memo memo, int offset, String removed, String inserted) {
		var change = study.study().edit(NLS.bind(Messages.TypingInMemo, memo.getTitle()),
				edit -> MemoEdits.replaceText(edit, memo, offset, removed.length(), inserted));
		if (!change.isEmpty()) {
			study.typed(memo, offset, removed, inserted, change);
		}
	}

	/** Writes what was typed; the next typing is a step of its own. */
	public static void pause(StudyProject study) {
		if (study.study().memos().isDirty()) {
			study.endTyping();
			write(study);
		}
	}

	static void write(StudyProject study) {
		if (study.study().memos().isDirty()) {
			study.write(NLS.bind(Messages.CannotWriteMemos, study.project().getName()), study.study().memos()::save);
		}
	}
}
