/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.Consensus;
import org.emic.core.study.Participation;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.files.CodingIds;

/**
 * What coders did with a transcript, as it was at one moment, so that another thread can look for the passages on which
 * they differ while people work on. Whoever has a coding in the transcript, or says to be done with it,
 * {@link Participation took part}; codings count under the code that holds for them; uncertain ones and notes
 * without a code do not count.
 */
public final class ComparedCodings {

	/** A coding where it lay at that moment. */
	record Passage(PlacedCoding coding, List<String> ids, String coder, String code, TextRange range, TextRange words) {
	}

	private final StudyTranscript transcript;
	private final String text;
	private final Map<String, String> coders;
	private final List<Passage> passages;
	private final Consensus consensus;

	private ComparedCodings(StudyTranscript transcript, Map<String, String> coders, List<Passage> passages) {
		this.transcript = transcript;
		this.text = transcript.text();
		this.coders = coders;
		this.passages = passages;
		this.consensus = Consensus.of(transcript);
	}

	/**
	 * Takes what is to be compared; to be called by whoever may read the study.
	 *
	 * @param chosen        the ids of the coders; empty for all
	 * @param participation who took part in what
	 * @return nothing where fewer than two of them took part
	 */
	public static Optional<ComparedCodings> of(StudyTranscript transcript, Collection<String> chosen,
			Participation participation) {
		var coders = new TreeMap<>(participation.in(transcript));
		if (!chosen.isEmpty()) {
			coders.keySet().retainAll(chosen);
		}
		if (coders.size() < 2) {
			return Optional.empty();
		}
		var passages = new ArrayList<Passage>();
		for (var placed : transcript.codings()) {
			var coder = placed.coder().getId();
			if (coders.containsKey(coder) && placed.certainty() == Certainty.CERTAIN && placed.codeId() != null
					&& !placed.range().isEmpty()) {
				var code = transcript.study().codes().idNow(placed.codeId());
				passages.add(new Passage(placed, List.copyOf(CodingIds.of(placed.coding())), coder, code, placed.range(),
						Coverage.words(transcript.text(), placed.range())));
			}
		}
		return Optional.of(new ComparedCodings(transcript, coders, passages));
	}

	public StudyTranscript transcript() {
		return transcript;
	}

	/** The disagreements in the order of the text. May be called on any thread. */
	public List<Disagreement> disagreements() {
		var differing = AppliedCode.of(passages, text).stream().filter(applied -> applied.differs(coders.keySet())).toList();
		return Alternatives.group(differing, coders.keySet()).stream().map(this::disagreement)
				.sorted(Comparator.comparing(Disagreement::range)).toList();
	}

	/** @param applied codes of which some coders took one and some another; or a single one */
	private Disagreement disagreement(List<AppliedCode> applied) {
		var codings = applied.stream().flatMap(each -> each.passages().stream()).sorted(Comparator.comparing(Passage::range))
				.toList();
		var range = codings.stream().map(Passage::range).reduce(TextRange::union).orElseThrow();
		var standpoints = coders.entrySet().stream().map(coder -> new Standpoint(coder.getKey(), coder.getValue(),
				codings.stream().filter(passage -> passage.coder().equals(coder.getKey())).map(Passage::coding).toList()))
				.toList();
		var kind = applied.size() > 1 ? DisagreementKind.OTHER_CODE
				: applied.getFirst().coders().size() < coders.size() ? DisagreementKind.NOT_CODED : DisagreementKind.OTHER_RANGE;
		var codes = codings.stream().map(Passage::code).distinct().toList();
		var about = codings.stream().flatMap(each -> consensus.about(each.ids()).stream()).distinct().toList();
		return new Disagreement(transcript, range, kind, codes, standpoints, state(codings, about), about);
	}

	private DisagreementState state(List<Passage> codings, List<PlacedCoding> about) {
		if (about.stream().anyMatch(consensus::isDisputed)) {
			return DisagreementState.DISPUTED;
		}
		boolean together = about.stream()
				.map(consensus::settledBy).anyMatch(ids -> codings.stream().allMatch(each -> each.ids().stream().anyMatch(ids::contains)));
		return together ? DisagreementState.SETTLED : DisagreementState.OPEN;
	}
}
