/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.LinkKind;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoLink;
import org.emic.workspace.internal.Messages;

/**
 * Typing in memos. A memo is never unsaved for more than a moment: what is typed is at once in the model,
 * so that all who show the memo agree, and is written when typing pauses, or with the next step of any kind.
 */
public final class MemoWriting {

	/** The codings in unsaved transcripts to which memos are linked; asked by the builder's thread. */
	private static final Map<IProject, Set<String>> UNSAVED = new ConcurrentHashMap<>();

	private MemoWriting() {
	}

	private static Set<String> unsaved(Study study) {
		return study.memos().all().stream().flatMap(memo -> memo.getLinks().stream())
				.filter(link -> link.getKind() == LinkKind.CODING && study.transcript(String.valueOf(link.getTranscript()))
						.filter(StudyTranscript::isDirty).isPresent())
				.map(MemoLink::getTarget).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a problem of the files is none, because a memo's coding waits in an editor to be saved. */
	static boolean isOnlyUnsaved(IProject project, Problem problem) {
		return problem.kind() == Problem.Kind.MEMO_LINK
				&& UNSAVED.getOrDefault(project, Set.of()).contains(problem.subject());
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

	static void noteUnsaved(StudyProject study) {
		UNSAVED.put(study.project(), unsaved(study.study()));
	}

	/** Also takes note of links to what is not saved yet, which the builder cannot find in the files. */
	static void write(StudyProject study) {
		noteUnsaved(study);
		if (study.study().memos().isDirty()) {
			StudyWriting.write(study, NLS.bind(Messages.CannotWriteMemos, study.project().getName()), study.study().memos()::save);
		}
	}
}
