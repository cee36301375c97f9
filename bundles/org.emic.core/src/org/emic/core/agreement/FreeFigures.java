/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the figures of free segments. The words of the transcripts that all coders of a group coded are laid end to end
 * and are the continuum; what two coders marked is compared in the transcripts that both coded, whoever else did.
 */
final class FreeFigures {

	private final AgreementData data;
	private final List<MappedTranscript> transcripts;
	private final AgreementProgress progress;
	private final Groups groups;

	FreeFigures(AgreementData data, List<MappedTranscript> transcripts, AgreementProgress progress) {
		this.data = data;
		this.transcripts = transcripts;
		this.progress = progress;
		this.groups = new Groups(data.coders());
	}

	/** What the coders of a group marked on a continuum. */
	private record Marked(int transcripts, long length, List<List<Units>> byCode) {

		/** The units of each code, for each coder. */
		List<List<Units>> byCoder() {
			return IntStream.range(0, byCode.isEmpty() ? 0 : byCode.getFirst().size())
					.mapToObj(coder -> byCode.stream().map(code -> code.get(coder)).toList()).toList();
		}
	}

	List<CodeAgreement> rows(NominalTable overall, NominalTable[] byCode) {
		var all = ofGroup(groups.all(), data.coders(), percents(overall, byCode, null));
		var ofPairs = new ArrayList<List<GroupAgreement>>();
		for (var pair : groups.pairs()) {
			progress.check();
			ofPairs.add(ofGroup(pair.members(), pair.of(data.coders()), percents(overall, byCode, pair)));
		}
		var rows = new ArrayList<CodeAgreement>();
		for (int row = 0; row < all.size(); row++) {
			int index = row;
			rows.add(new CodeAgreement(row == 0 ? Optional.empty() : Optional.of(data.codes().get(row - 1)), all.get(row),
					ofPairs.stream().map(group -> group.get(index)).toList()));
		}
		return rows;
	}

	private static List<Figure> percents(NominalTable overall, NominalTable[] byCode, Groups.Pair pair) {
		var tables = new ArrayList<NominalTable>();
		tables.add(overall);
		tables.addAll(List.of(byCode));
		return tables.stream().map(table -> pair == null ? table.percent() : table.percent(pair.first(), pair.second()))
				.toList();
	}

	/** The figures of a group: over all codes, then of each code. */
	private List<GroupAgreement> ofGroup(BitSet group, List<AgreementCoder> coders, List<Figure> percents) {
		var marked = mark(group);
		var rows = new ArrayList<GroupAgreement>();
		var unitizings = new ArrayList<Unitizing>();
		for (int code = 0; code < data.codes().size(); code++) {
			var units = marked.byCode.get(code);
			var figures = new EnumMap<Coefficient, Figure>(Coefficient.class);
			figures.put(Coefficient.PERCENT, percents.get(code + 1));
			why(coders, marked).ifPresentOrElse(why -> {
				figures.put(Coefficient.UNITIZING_ALPHA, Figure.undefined(why));
				figures.put(Coefficient.U_ALPHA, Figure.undefined(why));
			}, () -> {
				unitizings.add(Unitizing.of(marked.length, units));
				figures.put(Coefficient.UNITIZING_ALPHA, unitizings.getLast().alpha());
				figures.put(Coefficient.U_ALPHA, SegmentedContinuum.ofOneCode(marked.length, units).uAlpha());
			});
			rows.add(group(coders, marked, List.of(units), figures));
		}
		rows.addFirst(group(coders, marked, marked.byCode, overall(coders, marked, unitizings, percents.getFirst())));
		return rows;
	}

	private static Map<Coefficient, Figure> overall(List<AgreementCoder> coders, Marked marked, List<Unitizing> unitizings,
			Figure percent) {
		var figures = new EnumMap<Coefficient, Figure>(Coefficient.class);
		figures.put(Coefficient.PERCENT, percent);
		var why = why(coders, marked);
		if (why.isPresent() || unitizings.isEmpty()) {
			var undefined = Figure.undefined(why.orElse(WhyUndefined.NOT_APPLIED));
			figures.putAll(Map.of(Coefficient.UNITIZING_ALPHA, undefined, Coefficient.U_ALPHA, undefined,
					Coefficient.CU_ALPHA, undefined));
		} else {
			var continuum = SegmentedContinuum.of(marked.length, marked.byCoder());
			figures.put(Coefficient.UNITIZING_ALPHA, Unitizing.alpha(unitizings));
			figures.put(Coefficient.U_ALPHA, continuum.uAlpha());
			figures.put(Coefficient.CU_ALPHA, continuum.cuAlpha());
		}
		return figures;
	}

	private static Optional<WhyUndefined> why(List<AgreementCoder> coders, Marked marked) {
		return coders.size() < 2 ? Optional.of(WhyUndefined.ONE_CODER)
				: marked.length == 0 ? Optional.of(WhyUndefined.NO_COMMON_UNITS) : Optional.empty();
	}

	private static GroupAgreement group(List<AgreementCoder> coders, Marked marked, List<List<Units>> codes,
			Map<Coefficient, Figure> figures) {
		var counts = IntStream.range(0, coders.size())
				.mapToObj(coder -> codes.stream().mapToLong(units -> units.get(coder).size()).sum()).toList();
		return new GroupAgreement(coders, marked.transcripts, counts.stream().mapToLong(Long::longValue).sum(), counts,
				figures);
	}

	/** Lays the transcripts that all coders of a group coded end to end. */
	private Marked mark(BitSet group) {
		var members = group.stream().toArray();
		var places = new int[data.coders().size()];
		for (int place = 0; place < members.length; place++) {
			places[members[place]] = place;
		}
		var bounds = new Bounds(data.codes().size(), members.length);
		int count = 0;
		long length = 0;
		for (var transcript : transcripts) {
			if (!transcript.coded().hasAll(group)) {
				continue;
			}
			for (int passage = 0; passage < transcript.from().length; passage++) {
				if (group.get(transcript.coder(passage))) {
					bounds.add(transcript.code(passage), places[transcript.coder(passage)],
							length + transcript.from()[passage], length + transcript.to()[passage]);
				}
			}
			count++;
			length += transcript.size();
		}
		return new Marked(count, length, bounds.units());
	}
}
