/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What holds for codes: who only marked a code as deleted gives way to who changed it; who merged it into another
 * does not; and a place among siblings is nothing to disagree about.
 */
final class CodeRules implements FrontMerge.Rules {

	private static final String STATUS = "status";
	private static final String RANK = "rank";
	private static final String PARENT = "parent";
	private static final String MERGED = "mergedInto";
	private static final String DELETED = "DELETED";

	private final Three<Front> files;
	private final UnaryOperator<String> nameOf;

	CodeRules(Three<Front> files, UnaryOperator<String> nameOf) {
		this.files = files;
		this.nameOf = nameOf;
	}

	@Override
	public Optional<String> settle(String key, Three<String> values) {
		return switch (key) {
			case STATUS -> status(files, values).or(() -> status(files.swapped(), values.swapped()));
			case RANK -> values.isConflict() ? Optional.of(rank(values)) : Optional.empty();
			default -> Optional.empty();
		};
	}

	/** The status that our side's deleting or merging leads to. */
	private static Optional<String> status(Three<Front> files, Three<String> values) {
		if (merges(files.base(), files.ours())) {
			return Optional.of(values.ours());
		}
		boolean deletes = !isDeleted(files.base()) && isDeleted(files.ours()) && files.ours().text(MERGED).isEmpty();
		return deletes && !isDeleted(files.theirs()) && !merges(files.base(), files.theirs())
				&& edits(files.base(), files.theirs()) ? Optional.of(values.theirs()) : Optional.empty();
	}

	private static boolean isDeleted(Front file) {
		return file.text(STATUS).equals(DELETED);
	}

	private static boolean merges(Front base, Front side) {
		return !side.text(MERGED).isEmpty() && !side.text(MERGED).equals(base.text(MERGED));
	}

	/** Whether somebody worked on the code itself; a new rank may come from making room for others. */
	private static boolean edits(Front base, Front side) {
		var keys = new HashSet<>(base.entries().keySet());
		keys.addAll(side.entries().keySet());
		keys.remove(RANK);
		return keys.stream().anyMatch(key -> !base.entry(key).says(side.entry(key)))
				|| !MarkdownMerge.sections(base.body()).equals(MarkdownMerge.sections(side.body()));
	}

	/** The rank goes with the code above; where both only reordered, the one that comes first is taken. */
	private String rank(Three<String> values) {
		var parents = files.map(file -> file.text(PARENT));
		if (parents.oursChanged() != parents.theirsChanged()) {
			return parents.oursChanged() ? values.ours() : values.theirs();
		}
		return values.ours().compareTo(values.theirs()) < 0 ? values.ours() : values.theirs();
	}

	@Override
	public String words(String key, String value) {
		var text = Front.unquoted(value);
		return key.equals(PARENT) || key.equals(MERGED) ? nameOf.apply(text) : text;
	}
}
