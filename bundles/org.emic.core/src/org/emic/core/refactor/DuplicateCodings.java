/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEdit;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;

/**
 * Codings of the coder that say the same at the same place once they have another code. They become one, which has
 * the comments of all. Where somebody decided otherwise about one, it stays by itself.
 */
final class DuplicateCodings {

	private final Coder coder;
	/** The codes that codings are going to have; none in here keep theirs. */
	private final Map<PlacedCoding, Code> after = new HashMap<>();
	private final Set<PlacedCoding> gone = new HashSet<>();

	private DuplicateCodings(List<CodingChange> changes, Coder coder) {
		this.coder = coder;
		changes.stream().filter(DuplicateCodings::isOwnRecoded).forEach(change -> after.put(change.placed(), change.to()));
	}

	private static boolean isOwnRecoded(CodingChange change) {
		return change.fate() == CodingFate.RECODED || change.fate() == CodingFate.MERGED || change.fate() == CodingFate.JOINED;
	}

	/** What is planned, with the fate of those changed that become one with another. */
	static List<CodingChange> find(List<CodingChange> planned, Coder coder) {
		var duplicates = new DuplicateCodings(planned, coder);
		var found = new ArrayList<CodingChange>();
		for (var change : planned) {
			boolean joined = isOwnRecoded(change) && duplicates.kept(change.placed()).isPresent();
			if (joined) {
				duplicates.gone.add(change.placed());
			}
			found.add(joined ? change.with(CodingFate.JOINED) : change);
		}
		return found;
	}

	/** Joins them, after all have their codes. Looked for anew: of those that were planned some may not be wanted. */
	static void join(StudyEdit edit, List<CodingChange> made, Coder coder) {
		var duplicates = new DuplicateCodings(made, coder);
		for (var change : made) {
			if (change.fate() == CodingFate.JOINED) {
				duplicates.kept(change.placed()).ifPresent(kept -> {
					comment(edit, kept, change.placed());
					edit.takeIn(kept, List.of(change.placed().coding()));
					MemoEdits.relink(edit, change.placed(), kept);
					duplicates.gone.add(change.placed());
				});
			}
		}
		duplicates.gone.forEach(edit::removeCoding);
	}

	/** The coding with which another becomes one: one that has the code already, or else the first that gets it. */
	private Optional<PlacedCoding> kept(PlacedCoding placed) {
		if (!isCandidate(placed)) {
			return Optional.empty();
		}
		var code = codeAfter(placed);
		return placed.transcript().codingsIn(placed.range()).stream()
				.filter(other -> other != placed && other.range().equals(placed.range()) && isCandidate(other)
						&& !gone.contains(other) && code != null && Objects.equals(code, codeAfter(other)))
				.findFirst();
	}

	private boolean isCandidate(PlacedCoding placed) {
		return CodingEdits.isOwner(placed, coder) && placed.certainty() == Certainty.CERTAIN && placed.decision().isEmpty();
	}

	private String codeAfter(PlacedCoding placed) {
		var code = after.get(placed);
		return code != null ? code.getId() : placed.code().map(Code::getId).orElse(null);
	}

	/** No comment is lost: they are put below one another. */
	private static void comment(StudyEdit edit, PlacedCoding kept, PlacedCoding gone) {
		var more = gone.coding().getComment();
		var comment = kept.coding().getComment();
		if (more != null && !more.isBlank() && !more.equals(comment)) {
			edit.setCoding(kept, CodingPackage.Literals.CODING__COMMENT,
					comment == null || comment.isBlank() ? more : comment + "\n\n" + more);
		}
	}
}
