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
import java.util.List;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymException;
import org.emic.core.pseudonym.PseudonymPlan;
import org.emic.core.pseudonym.PseudonymProgress;
import org.emic.core.pseudonym.Pseudonymiser;
import org.emic.core.study.Coders;
import org.emic.core.study.StudyLayout;

/** {@code emic pseudonymise DIR --name … --as … [--dry-run]}: replaces names in all files of a study. */
public final class PseudonymiseCommand implements Command {

	@Override
	public String name() {
		return "pseudonymise";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--dry-run", "--match-case");
	}

	@Override
	public Set<String> options() {
		return Set.of("--name", "--as", "--transcript");
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var names = names(arguments);
		var transcript = arguments.value("--transcript").orElse("");
		boolean dry = arguments.has("--dry-run");
		var study = dry ? StudyFolder.open(arguments) : StudyFolder.openToChange(arguments);
		if (!transcript.isEmpty() && study.transcript(transcript).isEmpty()) {
			throw new CommandException(Messages.get("pseudonymise.noTranscript", transcript));
		}
		var plan = PseudonymPlan.look(study, names, transcript, PseudonymProgress.NONE);
		plan.problems().forEach(err::println);
		if (plan.isEmpty()) {
			err.println(Messages.get("pseudonymise.nothing"));
			return plan.problems().isEmpty() ? Main.OK : Main.PROBLEMS;
		}
		list(plan, out);
		String places = Messages.count("places", plan.count());
		String originals = Messages.count("originals", plan.originals().size());
		if (dry) {
			err.println(Messages.get("pseudonymise.dry", places, originals));
		} else {
			try {
				Pseudonymiser.run(study, plan, Coders.create("emic", "emic"));
			} catch (PseudonymException e) {
				throw new CommandException(e.getMessage());
			}
			err.println(Messages.get("pseudonymise.done", places, originals, StudyLayout.PRIVATE));
		}
		return plan.problems().isEmpty() ? Main.OK : Main.PROBLEMS;
	}

	private static List<NameReplacement> names(Arguments arguments) throws CommandException {
		var names = arguments.values("--name");
		var pseudonyms = arguments.values("--as");
		if (names.isEmpty() || names.size() != pseudonyms.size()) {
			throw new CommandException(Messages.get("pseudonymise.pairs"));
		}
		var replacements = new ArrayList<NameReplacement>();
		for (int i = 0; i < names.size(); i++) {
			replacements.add(new NameReplacement(names.get(i), pseudonyms.get(i), arguments.has("--match-case")));
		}
		var problem = NameReplacement.problem(replacements);
		if (!problem.isEmpty()) {
			throw new CommandException(problem);
		}
		return replacements;
	}

	private static void list(PseudonymPlan plan, PrintStream out) {
		for (var hit : plan.hits()) {
			var place = hit.line() > 0 ? hit.path() + ":" + hit.line() : hit.path();
			out.println(Messages.get("pseudonymise.hit", place, hit.place().text(), hit.before(), hit.found(),
					hit.replacement(), hit.after()));
		}
		plan.originals().forEach(original -> out.println(Messages.get("pseudonymise.original", original.path(),
				original.why().text(), StudyLayout.PRIVATE + "/" + original.path())));
	}
}
