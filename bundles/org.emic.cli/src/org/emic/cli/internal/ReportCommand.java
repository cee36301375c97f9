/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.Study;
import org.emic.exchange.document.DocumentFormat;
import org.emic.exchange.report.PassageReport;
import org.emic.exchange.report.ReportContext;
import org.emic.exchange.report.ReportGrouping;
import org.emic.exchange.report.ReportOptions;
import org.emic.exchange.report.ReportedPassage;
import org.emic.model.codebook.Code;

/** {@code emic report DIR [--code NAME] [--md|--html] …}: passages of a study as a document to read. */
public final class ReportCommand implements Command {

	private static final String CODE = "--code";
	private static final String CODER = "--coder";
	private static final String SENTENCES = "--sentences";
	private static final String TURNS = "--turns";
	private static final String TITLE = "--title";
	private static final int MOST_CONTEXT = 1000;

	@Override
	public String name() {
		return "report";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--md", "--html", "--subcodes");
	}

	@Override
	public Set<String> options() {
		return Set.of(CODE, CODER, SENTENCES, TURNS, TITLE, Automatic.OPTION, StudyFolder.VIEWER);
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		if (arguments.has("--md") && arguments.has("--html")) {
			throw new CommandException(Messages.get("mdOrHtml"));
		}
		var automatic = Automatic.of(arguments);
		var context = context(arguments);
		var study = StudyFolder.open(arguments);
		var ids = arguments.value(CODE).isEmpty() ? Set.<String>of() : ids(study, arguments);
		var passages = new ArrayList<ReportedPassage>();
		int uncertain = 0;
		for (var transcript : study.transcripts()) {
			for (var placed : transcript.codings()) {
				boolean wanted = automatic.counts(placed.coding())
						&& (ids.isEmpty() || ids.contains(String.valueOf(placed.codeId())))
						&& arguments.value(CODER).filter(coder -> !coder.equals(placed.coder().getId())).isEmpty();
				if (wanted && placed.certainty() == Certainty.CERTAIN) {
					passages.add(ReportedPassage.of(placed));
				} else if (wanted) {
					uncertain++;
				}
			}
		}
		var title = arguments.value(TITLE).or(() -> arguments.value(CODE)).orElse(study.settings().name());
		var report = PassageReport.of(passages, List.of(study), new ReportOptions(title, ReportGrouping.CODE, context, true));
		out.print((arguments.has("--html") ? DocumentFormat.HTML : DocumentFormat.MARKDOWN).write(report));
		return StudyFolder.tellProblems(study, uncertain, err) ? Main.PROBLEMS : Main.OK;
	}

	private static ReportContext context(Arguments arguments) throws CommandException {
		if (arguments.value(SENTENCES).isPresent() && arguments.value(TURNS).isPresent()) {
			throw new CommandException(Messages.get("sentencesOrTurns"));
		}
		if (arguments.value(TURNS).isPresent()) {
			int turns = number(TURNS, arguments.value(TURNS).get());
			return new ReportContext(ReportContext.Unit.TURNS, turns, turns);
		}
		int sentences = number(SENTENCES, arguments.value(SENTENCES).orElse("0"));
		return new ReportContext(ReportContext.Unit.SENTENCES, sentences, sentences);
	}

	private static int number(String option, String value) throws CommandException {
		try {
			int number = Integer.parseInt(value);
			if (number >= 0 && number <= MOST_CONTEXT) {
				return number;
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw new CommandException(Messages.get("noNumber", option, MOST_CONTEXT, value));
	}

	/** The ids of the codes of a name or path, with those merged into them. */
	private static Set<String> ids(Study study, Arguments arguments) throws CommandException {
		var found = NamedCodes.find(study, arguments.value(CODE).orElseThrow());
		if (found.isEmpty()) {
			throw new CommandException(Messages.get("noCode", arguments.value(CODE).get()));
		}
		var ids = new LinkedHashSet<String>();
		found.forEach(code -> add(study, code, arguments.has("--subcodes"), ids));
		return ids;
	}

	private static void add(Study study, Code code, boolean withSubcodes, Set<String> ids) {
		ids.addAll(study.codes().idsOf(code));
		if (withSubcodes) {
			List.copyOf(code.getChildren()).forEach(child -> add(study, child, true, ids));
		}
	}
}
