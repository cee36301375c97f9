/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;

/** What is to hold in the place of what coders did. */
public sealed interface Resolution {

	/** A code on a passage; without a code: none there. */
	record Outcome(Optional<String> codeId, TextRange range) {
	}

	/** As one coder has it: the coder's codings, or, where there are none, no code. */
	record TakeSide(String coderId) implements Resolution {
	}

	/** Each code in question on all words to which any coder gave it. */
	record Union() implements Resolution {
	}

	/** Each code in question on those words to which every coder gave it who applied it there. */
	record Intersection() implements Resolution {
	}

	/** Another code, on all words in question. */
	record Recode(Code code) implements Resolution {
	}

	/** No code in question holds. */
	record NoCode() implements Resolution {
	}

	/** What holds then; nothing where this cannot settle the disagreement. */
	default List<Outcome> outcomes(Disagreement disagreement) {
		return switch (this) {
			case TakeSide(var coder) -> disagreement.standpoints().stream().filter(each -> each.coderId().equals(coder))
					.findFirst().map(side -> side.isUncoded() ? none(disagreement) : asCoded(side)).orElse(List.of());
			case Union() -> byCode(disagreement, Resolution::together);
			case Intersection() -> byCode(disagreement, Coverage::intersection);
			case Recode(var code) -> List.of(new Outcome(Optional.of(code.getId()), disagreement.range()));
			case NoCode() -> none(disagreement);
		};
	}

	private static List<Outcome> none(Disagreement disagreement) {
		return List.of(new Outcome(Optional.empty(), disagreement.range()));
	}

	private static List<Outcome> asCoded(Standpoint side) {
		return side.codings().stream().map(placed -> new Outcome(Optional.of(codeOf(placed)), placed.range())).distinct()
				.toList();
	}

	private static String codeOf(PlacedCoding placed) {
		return placed.transcript().study().codes().idNow(placed.codeId());
	}

	private static Coverage together(Coverage one, Coverage other) {
		var all = new ArrayList<>(one.ranges());
		all.addAll(other.ranges());
		return new Coverage(all);
	}

	/** The passages of each code, of the coders who applied it. */
	private static List<Outcome> byCode(Disagreement disagreement, BinaryOperator<Coverage> merge) {
		var text = disagreement.transcript().text();
		Map<String, Coverage> byCode = new LinkedHashMap<>();
		for (var side : disagreement.standpoints()) {
			var own = new LinkedHashMap<String, List<TextRange>>();
			side.codings().forEach(placed -> own.computeIfAbsent(codeOf(placed), any -> new ArrayList<>()).add(placed.range()));
			own.forEach((code, ranges) -> byCode.merge(code, Coverage.of(text, ranges), merge));
		}
		var outcomes = new ArrayList<Outcome>();
		byCode.forEach((code, coverage) -> Coverage.of(text, coverage.ranges()).ranges()
				.forEach(range -> outcomes.add(new Outcome(Optional.of(code), withPunctuation(disagreement, range)))));
		return outcomes;
	}

	/** Up to where a coder ended a passage, so that a sentence keeps its full stop. */
	private static TextRange withPunctuation(Disagreement disagreement, TextRange words) {
		var text = disagreement.transcript().text();
		var ranges = disagreement.codings().map(PlacedCoding::range).toList();
		int start = edge(ranges.stream().map(TextRange::start).filter(at -> at < words.start()
				&& Coverage.words(text, new TextRange(at, words.end())).start() == words.start()).toList(), words.start(), true);
		int end = edge(ranges.stream().map(TextRange::end).filter(at -> at > words.end()
				&& Coverage.words(text, new TextRange(words.start(), at)).end() == words.end()).toList(), words.end(), false);
		return CodingEdits.trimmed(disagreement.transcript(), new TextRange(start, end));
	}

	private static int edge(Collection<Integer> found, int otherwise, boolean isStart) {
		return isStart ? found.stream().mapToInt(Integer::intValue).min().orElse(otherwise)
				: found.stream().mapToInt(Integer::intValue).max().orElse(otherwise);
	}
}
