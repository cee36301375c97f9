/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.core.study.Problem;
import org.emic.core.study.Problem.Severity;
import org.emic.exchange.StudyProblems;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code emic check DIR [--json]}: what should be put right in a study. */
public final class CheckCommand implements Command {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--json");
	}

	@Override
	public Set<String> options() {
		return Set.of(StudyFolder.VIEWER);
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var study = StudyFolder.open(arguments);
		var problems = StudyProblems.of(study);
		long hints = problems.stream().filter(problem -> problem.severity() == Severity.HINT).count();
		if (arguments.has("--json")) {
			var array = new JsonArray();
			problems.forEach(problem -> array.add(json(problem)));
			Json.print(array, out);
		} else {
			problems.forEach(problem -> out.println(StudyFolder.format(problem)));
		}
		StudyFolder.tellHidden(study, err);
		err.println(Messages.get("check.summary", Messages.count("problems", problems.size() - hints),
				Messages.count("hints", hints)));
		return problems.size() > hints ? Main.PROBLEMS : Main.OK;
	}

	private static JsonObject json(Problem problem) {
		var result = new JsonObject();
		result.addProperty("file", problem.file());
		result.addProperty("line", problem.line());
		result.addProperty("kind", StudyFolder.kind(problem));
		result.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
		result.addProperty("text", problem.text());
		return result;
	}
}
