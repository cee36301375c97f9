/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/**
 * What becomes of passages that are to be coded with one code.
 *
 * @param open  those that can be coded
 * @param coded those that lie within a passage to which the coder has already applied the code
 * @param gone  those whose words stand there no more
 */
public record AutoCoding(List<Passage> open, List<Passage> coded, List<Passage> gone) {

	public AutoCoding {
		open = List.copyOf(open);
		coded = List.copyOf(coded);
		gone = List.copyOf(gone);
	}

	/** Sorts passages out; in the study's thread. */
	public static AutoCoding plan(Study study, Collection<Passage> passages, Code code, Coder coder) {
		var already = alreadyCoded(study, code, coder);
		var open = new ArrayList<Passage>();
		var coded = new ArrayList<Passage>();
		var gone = new ArrayList<Passage>();
		for (var passage : passages) {
			boolean isCoded = already.getOrDefault(passage.transcript(), List.of()).stream()
					.anyMatch(range -> range.contains(passage.range()));
			(!passage.isStillThere() ? gone : isCoded ? coded : open).add(passage);
		}
		return new AutoCoding(open, coded, gone);
	}

	private static Map<StudyTranscript, List<TextRange>> alreadyCoded(Study study, Code code, Coder coder) {
		var ranges = new HashMap<StudyTranscript, List<TextRange>>();
		for (var placed : study.codings().of(code)) {
			if (placed.certainty() == Certainty.CERTAIN && CodingEdits.isOwner(placed, coder)) {
				ranges.computeIfAbsent(placed.transcript(), key -> new ArrayList<>()).add(placed.range());
			}
		}
		return ranges;
	}

	/**
	 * Applies a code to passages; the codings say that they were made automatically.
	 *
	 * @return how many codings there are for them now
	 */
	public static int apply(StudyEdit edit, Collection<Passage> passages, Code code, Coder coder) {
		int made = 0;
		for (var passage : passages) {
			if (passage.isStillThere() && CodingEdits
					.apply(edit, passage.transcript(), passage.range(), code, coder, Provenance.AUTO).isPresent()) {
				made++;
			}
		}
		return made;
	}
}
