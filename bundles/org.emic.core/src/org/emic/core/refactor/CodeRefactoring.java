/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.Collection;
import java.util.List;

import org.emic.core.study.Study;
import org.emic.model.coding.Coder;

/**
 * What is to be done to codes or codings. It names them by id, so that one refactoring can be planned for each of
 * several studies that use the same codebook.
 */
public sealed interface CodeRefactoring
		permits RenameCode, MoveCodes, MergeCodes, SplitCode, DeleteCodes, RecodeCodings, AcceptProposal {

	/** Hears how far planning is; throws whatever stops it. */
	interface Progress {

		/** For whoever need not know. */
		Progress NONE = codings -> {
		};

		/** @param codings so many more codings were looked at */
		void looked(int codings);
	}

	/**
	 * Finds out all that would change in a study. Changes nothing.
	 *
	 * @param coder whose codings are changed; about others' it is decided, in this coder's files
	 */
	RefactoringPlan plan(Study study, Coder coder, Progress progress);

	/** What is done, as the Edit menu shows it. */
	String label(Study study);

	/** The ids of the codes that it is about. */
	Collection<String> codes();

	/** Whether a study has all codes that it is about. */
	default boolean concerns(Study study) {
		return codes().stream().allMatch(id -> study.codes().code(id).isPresent());
	}

	/** What a list of names is called in a sentence. */
	static String names(Study study, Collection<String> ids) {
		List<String> names = ids.stream().flatMap(id -> study.codes().code(id).stream()).map(code -> code.getName()).toList();
		return names.size() == 1 ? Messages.get("name", names.getFirst()) : Messages.get("severalCodes", names.size());
	}
}
