/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.emic.core.agreement.MethodStatement;
import org.emic.core.agreement.WhyUndefined;
import org.emic.exchange.Csv;

/**
 * Figures of agreement for a paper's appendix, with all that is needed to make them again: as CSV for further computing,
 * and as Markdown with the method and its sources.
 */
public final class AgreementReport {

	/**
	 * Figures with a name.
	 *
	 * @param name such as <code>after the consensus</code> or <code>at 1a2b3c4</code>; empty for the only ones
	 */
	public record Part(String name, AgreementResult result) {
	}

	private final List<Part> parts;
	private final List<Coefficient> coefficients;

	/** @param parts the figures, and others to be compared with them; at least one, of one unit */
	public AgreementReport(List<Part> parts) {
		this.parts = List.copyOf(parts);
		this.coefficients = Coefficient.of(parts.getFirst().result().settings().unit());
	}

	/** The figures with all digits, a row for each code and group of coders; an undefined one is empty, with the reason beside it. */
	public String csv() {
		var table = new ArrayList<List<String>>();
		var head = new ArrayList<>(List.of("part", "code", "coders", "transcripts", "units", "coded"));
		coefficients.forEach(each -> head.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
		head.add("undefined");
		table.add(head);
		parts.forEach(part -> rows(part.result()).forEach(row -> table.add(csv(part, row))));
		return Csv.forSpreadsheet(table);
	}

	private List<String> csv(Part part, Row row) {
		var cells = new ArrayList<>(List.of(part.name(), row.code(), ids(row.group()), String.valueOf(row.group().transcripts()),
				String.valueOf(row.group().units()), marked(row.group())));
		for (var coefficient : coefficients) {
			var figure = row.group().figures().get(coefficient);
			cells.add(figure instanceof Figure.Value value ? String.valueOf(value.value()) : "");
		}
		cells.add(coefficients.stream().flatMap(coefficient -> why(row.group(), coefficient).map(why -> coefficient.shortText() + ": "
				+ why.text()).stream()).collect(Collectors.joining("; ")));
		return cells;
	}

	/** A document with the tables, the method, and where the coefficients are defined. */
	public String markdown(String title) {
		var text = new StringBuilder("# ").append(title).append('\n');
		Set<WhyUndefined> reasons = new LinkedHashSet<>();
		for (var part : parts) {
			text.append("\n## ").append(part.name().isEmpty() ? Messages.get("agreement.figures") : part.name()).append("\n\n");
			table(text, part.result(), reasons);
			text.append('\n');
			MethodStatement.of(part.result()).forEach(line -> text.append("- ").append(line).append(".\n"));
		}
		if (!reasons.isEmpty()) {
			text.append("\n## ").append(Messages.get("agreement.undefined")).append("\n\n");
			reasons.forEach(why -> text.append("- ").append(Messages.get("agreement.because", why.text())).append('\n'));
		}
		text.append("\n## ").append(Messages.get("agreement.sources")).append("\n\n");
		coefficients.stream().filter(each -> !each.source().isEmpty())
				.forEach(each -> text.append("- ").append(each.text()).append(": ").append(each.source()).append(".\n"));
		return text.toString();
	}

	private void table(StringBuilder text, AgreementResult result, Set<WhyUndefined> reasons) {
		var head = new ArrayList<>(List.of(Messages.get("agreement.code"), Messages.get("agreement.coders"),
				Messages.get("agreement.units"), Messages.get("agreement.coded")));
		coefficients.forEach(each -> head.add(each.shortText()));
		line(text, head);
		line(text, head.stream().map(any -> "---").toList());
		for (var row : rows(result)) {
			var cells = new ArrayList<>(List.of(row.code(), ids(row.group()), String.valueOf(row.group().units()), marked(row.group())));
			for (var coefficient : coefficients) {
				cells.add(coefficient.format(row.group().figures().get(coefficient)));
				why(row.group(), coefficient).ifPresent(reasons::add);
			}
			line(text, cells);
		}
	}

	private static void line(StringBuilder text, List<String> cells) {
		text.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
	}

	private record Row(String code, GroupAgreement group) {
	}

	private static List<Row> rows(AgreementResult result) {
		return Stream.concat(Stream.of(result.overall()), result.codes().stream()).flatMap(AgreementReport::rows).toList();
	}

	private static Stream<Row> rows(CodeAgreement code) {
		var name = code.code().map(AgreementCode::path).orElseGet(() -> Messages.get("agreement.allCodes"));
		return Stream.concat(Stream.of(code.all()), code.pairs().stream()).map(group -> new Row(name, group));
	}

	private static String ids(GroupAgreement group) {
		return group.coders().stream().map(AgreementCoder::id).collect(Collectors.joining(", "));
	}

	private static String marked(GroupAgreement group) {
		return group.marked().stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	private static Optional<WhyUndefined> why(GroupAgreement group, Coefficient coefficient) {
		return group.figures().get(coefficient) instanceof Figure.Undefined(var why) ? Optional.of(why) : Optional.empty();
	}
}
