/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.emic.core.agreement.AgreementCode;
import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementResult;
import org.emic.core.agreement.AgreementUnit;
import org.emic.core.agreement.CodeAgreement;
import org.emic.core.agreement.Coefficient;
import org.emic.core.agreement.Figure;
import org.emic.core.agreement.GroupAgreement;
import org.emic.core.agreement.MethodStatement;
import org.emic.core.agreement.WhyUndefined;

/** Figures of agreement for people: the choices that were made, a table, and why figures are undefined. */
final class AgreementText {

	private static final List<Coefficient> NOMINAL = List.of(Coefficient.PERCENT, Coefficient.COHEN_KAPPA,
			Coefficient.FLEISS_KAPPA, Coefficient.ALPHA);
	private static final List<Coefficient> FREE = List.of(Coefficient.PERCENT, Coefficient.UNITIZING_ALPHA,
			Coefficient.U_ALPHA, Coefficient.CU_ALPHA);

	private final AgreementResult result;
	private final List<Coefficient> columns;
	/** The letters that stand for reasons in the table. */
	private final Map<WhyUndefined, String> reasons = new LinkedHashMap<>();

	AgreementText(AgreementResult result) {
		this.result = result;
		this.columns = result.settings().unit() == AgreementUnit.FREE ? FREE : NOMINAL;
	}

	void print(PrintStream out) {
		MethodStatement.of(result).forEach(out::println);
		out.println();
		var names = new ArrayList<>(List.of(Messages.get("agreement.code"), Messages.get("agreement.coders"),
				">" + Messages.get("agreement.units"), ">" + Messages.get("agreement.coded")));
		columns.forEach(coefficient -> names.add(">" + Messages.get("agreement.column." + coefficient.name())));
		var table = new Table(names.toArray(String[]::new));
		add(result.overall(), table);
		result.codes().forEach(row -> add(row, table));
		table.print(out);
		if (!reasons.isEmpty()) {
			out.println();
			reasons.forEach((why, letter) -> out.println(Messages.get("agreement.undefined", letter, why.text())));
		}
	}

	private void add(CodeAgreement row, Table table) {
		add(row.code().map(AgreementCode::path).orElse(Messages.get("agreement.allCodes")), row.all(), table);
		row.pairs().forEach(pair -> add("", pair, table));
	}

	private void add(String code, GroupAgreement group, Table table) {
		var cells = new ArrayList<Object>();
		cells.add(code);
		cells.add(group.coders().stream().map(AgreementCoder::id).collect(Collectors.joining(", ")));
		cells.add(group.units());
		cells.add(group.marked().stream().map(String::valueOf).collect(Collectors.joining(", ")));
		for (var coefficient : columns) {
			cells.add(cell(coefficient, group.figures().get(coefficient)));
		}
		table.row(cells.toArray());
	}

	private String cell(Coefficient coefficient, Figure figure) {
		return switch (figure) {
			case null -> "";
			case Figure.Value(double value, long units) -> coefficient == Coefficient.PERCENT
					? String.format(Locale.ROOT, "%.1f %%", 100 * value) : String.format(Locale.ROOT, "%.3f", value);
			case Figure.Undefined(var why) -> Messages.get("agreement.none",
					reasons.computeIfAbsent(why, key -> String.valueOf((char) ('a' + reasons.size()))));
		};
	}
}
