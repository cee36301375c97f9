/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

import org.emic.core.agreement.AgreementCode;
import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.Coefficient;
import org.emic.core.agreement.Figure;
import org.emic.core.agreement.GroupAgreement;
import org.emic.ui.analysis.internal.agreement.Measured.Row;

/**
 * A column of the table of figures.
 *
 * @param kind  what it is chosen by; empty for one that is always there
 * @param width in pixels, at least; the title has room in any case
 * @param order by what it sorts
 * @param why   what is to be known of a cell, such as why it has no value
 */
record AgreementColumn(String kind, String title, int width, int style, Function<Row, String> text, Comparator<Row> order,
		Function<Row, Optional<String>> why) {

	private static final int CODE_WIDTH = 170;
	private static final int CODERS_WIDTH = 110;
	private static final int FIGURE_WIDTH = 75;
	private static final int CODED_WIDTH = 220;
	private static final String UNITS = "UNITS"; //$NON-NLS-1$
	private static final String CODED = "CODED"; //$NON-NLS-1$

	/** A kind of columns that a person can leave out. */
	record Kind(String id, String title) {
	}

	static List<Kind> kinds(Measured measured) {
		var kinds = new ArrayList<Kind>();
		measured.coefficients().forEach(each -> kinds.add(new Kind(each.name(), each.shortText())));
		kinds.add(new Kind(UNITS, Messages.Column_units));
		kinds.add(new Kind(CODED, Messages.Column_coded));
		return kinds;
	}

	/** @param hidden the ids of kinds that are left out */
	static List<AgreementColumn> of(Measured measured, Set<String> hidden) {
		var columns = new ArrayList<AgreementColumn>();
		columns.add(text(Messages.Column_code, CODE_WIDTH, AgreementColumn::code, row -> Optional.empty()));
		columns.add(text(Messages.Column_coders, CODERS_WIDTH, AgreementColumn::coders, row -> Optional.of(names(row))));
		for (var coefficient : measured.coefficients()) {
			for (int part = 0; part < measured.parts().size(); part++) {
				columns.add(figures(measured, coefficient, part));
			}
		}
		for (int part = 0; part < measured.parts().size(); part++) {
			columns.add(units(measured, part));
		}
		columns.add(new AgreementColumn(CODED, Messages.Column_coded, CODED_WIDTH, SWT.LEFT, AgreementColumn::coded,
				Comparator.comparingLong(row -> row.group(0).map(group -> group.marked().stream().mapToLong(Long::longValue).sum())
						.orElse(-1L)),
				row -> Optional.of(coded(row))));
		columns.removeIf(column -> hidden.contains(column.kind()));
		return columns;
	}

	private static AgreementColumn text(String title, int width, Function<Row, String> text,
			Function<Row, Optional<String>> why) {
		return new AgreementColumn("", title, width, SWT.LEFT, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER), why); //$NON-NLS-1$
	}

	private static AgreementColumn units(Measured measured, int part) {
		return new AgreementColumn(UNITS, named(measured, part, Messages.Column_units), FIGURE_WIDTH, SWT.RIGHT,
				row -> row.group(part).map(group -> String.valueOf(group.units())).orElse(""), //$NON-NLS-1$
				Comparator.comparingLong(row -> row.group(part).map(GroupAgreement::units).orElse(-1L)), row -> Optional.empty());
	}

	private static AgreementColumn figures(Measured measured, Coefficient coefficient, int part) {
		return new AgreementColumn(coefficient.name(), named(measured, part, coefficient.shortText()), FIGURE_WIDTH, SWT.RIGHT,
				row -> coefficient.format(row.figure(part, coefficient)),
				// what is undefined comes last
				Comparator.comparingDouble(row -> row.figure(part, coefficient) instanceof Figure.Value value ? value.value()
						: Double.MAX_VALUE),
				row -> why(row, coefficient, part));
	}

	private static Optional<String> why(Row row, Coefficient coefficient, int part) {
		return switch (row.figure(part, coefficient)) {
			case Figure.Undefined(var why) -> Optional.of(NLS.bind(Messages.Undefined, why.text(), why.advice()));
			case Figure.Value(double value, long units) -> Optional.of(NLS.bind(Messages.Rests, coefficient.text(), units));
			case null -> Optional.empty();
		};
	}

	private static String named(Measured measured, int part, String title) {
		var name = measured.parts().get(part).name();
		return name.isEmpty() ? title : NLS.bind(Messages.Column_part, title, name);
	}

	private static String code(Row row) {
		return row.code().map(AgreementCode::path).orElse(Messages.AllCodes);
	}

	private static String coders(Row row) {
		return row.coders().size() > 2 ? NLS.bind(Messages.AllCoders, row.coders().size()) : names(row);
	}

	private static String names(Row row) {
		return names(row.coders());
	}

	/** What coders are called, in a row. */
	static String names(List<AgreementCoder> coders) {
		return coders.stream().map(AgreementColumn::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** How many units each of the coders gave the code to. */
	private static String coded(Row row) {
		return row.group(0).map(group -> IntStream.range(0, group.marked().size())
				.mapToObj(i -> NLS.bind(Messages.Coded_by, name(group.coders().get(i)), group.marked().get(i)))
				.collect(Collectors.joining(", "))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(AgreementCoder coder) {
		return coder.name() == null || coder.name().isBlank() ? coder.id() : coder.name();
	}
}
