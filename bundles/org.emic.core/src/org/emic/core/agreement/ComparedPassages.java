/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** Finds the passages behind a figure: those that at least one coder of the group coded. */
public final class ComparedPassages {

	private final AgreementData data;
	private final Optional<AgreementCode> code;
	private final List<AgreementCoder> coders;
	private final List<ComparedPassage> found = new ArrayList<>();

	private ComparedPassages(AgreementData data, Optional<AgreementCode> code, List<AgreementCoder> coders) {
		this.data = data;
		this.code = code;
		this.coders = coders;
	}

	/**
	 * The passages of a figure, by transcript and position. May run on any thread.
	 *
	 * @param data   what the figure was made from
	 * @param code   the code of the figure; empty for a figure over all codes
	 * @param coders the coders of the figure
	 * @throws CancellationException when <code>progress</code> says so
	 */
	public static List<ComparedPassage> of(AgreementData data, Optional<AgreementCode> code, List<AgreementCoder> coders,
			AgreementProgress progress) {
		var passages = new ComparedPassages(data, code, coders);
		var group = data.group(coders);
		int index = 0;
		for (var transcript : data.transcripts()) {
			progress.check();
			progress.transcript(transcript.transcript().id(), index++, data.transcripts().size());
			passages.find(transcript, group);
		}
		return List.copyOf(passages.found);
	}

	private void find(CodedTranscript transcript, BitSet group) {
		var present = (BitSet) transcript.coders().clone();
		present.and(group);
		int wanted = code.map(data.codes()::indexOf).orElse(-1);
		var passages = transcript.passages().stream()
				.filter(passage -> group.get(passage.coder()) && (code.isEmpty() || passage.code() == wanted)).toList();
		if (present.cardinality() < 2 || passages.isEmpty()) {
			return;
		}
		var coded = new CodedTranscript(transcript.transcript(), present, passages);
		var units = MappedTranscript.units(coded, data.settings());
		var mapped = MappedTranscript.of(coded, units);
		Stretches.walk(mapped.passages(), mapped.from(), mapped.to(), new Finder(coded, units));
	}

	private final class Finder implements Stretches.Walker {

		private final CodedTranscript coded;
		private final UnitSpace units;
		private final TreeSet<Integer> open = new TreeSet<>();

		Finder(CodedTranscript coded, UnitSpace units) {
			this.coded = coded;
			this.units = units;
		}

		@Override
		public void begins(int passage) {
			open.add(passage);
		}

		@Override
		public void ends(int passage) {
			open.remove(passage);
		}

		@Override
		public void stretch(int from, int to) {
			if (open.isEmpty()) {
				return;
			}
			var values = coders.stream().map(this::value).toList();
			int step = data.settings().unit().isListed() ? 1 : to - from;
			for (int unit = from; unit < to; unit += step) {
				var range = units.range(unit, unit + step);
				found.add(new ComparedPassage(coded.transcript().transcript(), coded.transcript().text().turnAt(range.start()),
						range, step, values));
			}
		}

		private CodersValue value(AgreementCoder coder) {
			int index = data.coders().indexOf(coder);
			var passages = open.stream().map(coded.passages()::get).filter(passage -> passage.coder() == index).toList();
			return new CodersValue(coder, coded.coders().get(index),
					passages.stream().map(CodedPassage::code).sorted().distinct().map(data.codes()::get).toList(),
					passages.stream().map(CodedPassage::coding).toList());
		}
	}
}
