/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emic.core.agreement.AgreementCode;
import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementResult;
import org.emic.core.agreement.CodeAgreement;
import org.emic.core.agreement.Coefficient;
import org.emic.core.agreement.Figure;
import org.emic.core.agreement.GroupAgreement;
import org.emic.exchange.report.AgreementReport;

/**
 * Figures as they are shown: those of the study, and perhaps others beside them.
 *
 * @param parts   the figures with their names, the study's first
 * @param remarks what else is to be said, such as that a codebook was taken as it is now
 */
record Measured(List<AgreementReport.Part> parts, List<String> remarks) {

	/**
	 * A row of the table.
	 *
	 * @param code   the code; empty for all codes
	 * @param coders the coders: all, or a pair
	 * @param groups the figures of each part; null where a part has none for these coders and this code
	 */
	record Row(Optional<AgreementCode> code, List<AgreementCoder> coders, List<GroupAgreement> groups) {

		/** The figures of a part, if it has some. */
		Optional<GroupAgreement> group(int part) {
			return part < groups.size() ? Optional.ofNullable(groups.get(part)) : Optional.empty();
		}

		Figure figure(int part, Coefficient coefficient) {
			return group(part).map(group -> group.figures().get(coefficient)).orElse(null);
		}
	}

	private record Key(String code, Set<String> coders) {

		static Key of(CodeAgreement code, GroupAgreement group) {
			return new Key(code.code().map(AgreementCode::id).orElse(""), //$NON-NLS-1$
					group.coders().stream().map(AgreementCoder::id).collect(Collectors.toSet()));
		}
	}

	AgreementResult first() {
		return parts.getFirst().result();
	}

	/** The coefficients, with percent and Krippendorff's alpha, which most report, in front. */
	List<Coefficient> coefficients() {
		return Coefficient.of(first().settings().unit()).stream().sorted(Comparator.comparing(
				(Coefficient each) -> each != Coefficient.PERCENT).thenComparing(each -> each != Coefficient.ALPHA)).toList();
	}

	/** The pairs of coders who coded no transcript in common, and so have no figures. */
	List<List<AgreementCoder>> apart() {
		return first().overall().pairs().stream().filter(Measured::isApart).map(GroupAgreement::coders).toList();
	}

	private static boolean isApart(GroupAgreement pair) {
		return pair.units() == 0;
	}

	/** Over all codes, the groups of coders who agree less in the second part than in the first. */
	List<List<AgreementCoder>> fallen() {
		return rows(true).stream().filter(row -> row.code().isEmpty() && hasFallen(row)).map(Row::coders).toList();
	}

	private static boolean hasFallen(Row row) {
		return row.figure(0, Coefficient.PERCENT) instanceof Figure.Value before
				&& row.figure(1, Coefficient.PERCENT) instanceof Figure.Value after && after.value() < before.value();
	}

	/**
	 * The rows: over all codes, then of each code; with those of each pair that has units in common, if wished, below
	 * those of all coders.
	 */
	List<Row> rows(boolean pairs) {
		var others = new ArrayList<Map<Key, GroupAgreement>>();
		parts.stream().skip(1).forEach(part -> {
			var groups = new HashMap<Key, GroupAgreement>();
			all(part.result()).forEach(code -> Stream.concat(Stream.of(code.all()), code.pairs().stream())
					.forEach(group -> groups.put(Key.of(code, group), group)));
			others.add(groups);
		});
		var rows = new ArrayList<Row>();
		all(first()).forEach(code -> {
			rows.add(row(code, code.all(), others));
			if (pairs) {
				code.pairs().stream().filter(pair -> !isApart(pair)).forEach(pair -> rows.add(row(code, pair, others)));
			}
		});
		return List.copyOf(rows);
	}

	private static Row row(CodeAgreement code, GroupAgreement group, List<Map<Key, GroupAgreement>> others) {
		var groups = new ArrayList<GroupAgreement>();
		groups.add(group);
		others.forEach(other -> groups.add(other.get(Key.of(code, group))));
		return new Row(code.code(), group.coders(), groups);
	}

	private static Stream<CodeAgreement> all(AgreementResult result) {
		return Stream.concat(Stream.of(result.overall()), result.codes().stream());
	}
}
