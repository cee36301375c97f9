/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.cli.Main;
import org.emic.core.agreement.Agreement;
import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementData;
import org.emic.core.agreement.AgreementProgress;
import org.emic.core.agreement.AgreementResult;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.AgreementUnit;
import org.emic.core.agreement.DecidedCodings;
import org.emic.core.agreement.OverallValue;
import org.emic.core.agreement.SettledPassages;
import org.emic.core.agreement.UncodedText;
import org.emic.core.study.Study;
import org.emic.exchange.Assignments;
import org.emic.exchange.git.Revision;
import org.emic.exchange.git.RevisionException;

/** {@code emic agreement DIR [--json] [--unit …] …}: how far coders agree. */
public final class AgreementCommand implements Command {

	private static final String CODES = "--codes";
	private static final String CODERS = "--coders";
	private static final String UNIT = "--unit";
	private static final String UNCODED = "--uncoded";
	private static final String OVERALL = "--overall";
	private static final String CONSENSUS = "--consensus";
	private static final String DECISIONS = "--decisions";
	private static final String AT = "--at";
	private static final String WITHOUT_INTERVIEWER = "--without-interviewer";

	@Override
	public String name() {
		return "agreement";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--json", WITHOUT_INTERVIEWER);
	}

	@Override
	public Set<String> options() {
		return Set.of(CODES, CODERS, UNIT, UNCODED, OVERALL, CONSENSUS, DECISIONS, AT, Automatic.OPTION, StudyFolder.VIEWER);
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var choices = choices(arguments);
		if (arguments.value(AT).isEmpty()) {
			var study = StudyFolder.open(arguments);
			return print(study, measure(study, choices, arguments), Optional.empty(), arguments, out, err);
		}
		try (var revision = Revision.open(Path.of(arguments.onlyOperand()), arguments.value(AT).get())) {
			var study = revision.study(StudyFolder.viewer(arguments));
			revision.codebooksOfNow().forEach(name -> err.println(Messages.get("agreement.codebookOfNow", name)));
			return print(study, measure(study, choices, arguments), Optional.of(revision), arguments, out, err);
		} catch (RevisionException e) {
			throw new CommandException(e.getMessage());
		}
	}

	private static AgreementResult measure(Study study, AgreementSettings choices, Arguments arguments)
			throws CommandException {
		var participation = Assignments.participation(study.files());
		var known = List.copyOf(participation.coders(study).keySet());
		var settings = choices.withCodes(codes(study, arguments)).withCoders(coders(known, arguments));
		return Agreement.of(AgreementData.of(study, settings, participation), AgreementProgress.NONE);
	}

	private static int print(Study study, AgreementResult result, Optional<Revision> revision, Arguments arguments,
			PrintStream out, PrintStream err) {
		if (arguments.has("--json")) {
			Json.print(AgreementJson.of(result, revision), out);
		} else {
			revision.ifPresent(at -> out.println(Messages.get("agreement.at", at.shortId(), at.time(), at.message())));
			new AgreementText(result).print(out);
		}
		return StudyFolder.tellProblems(study, result.leftOut().uncertain(), err) ? Main.PROBLEMS : Main.OK;
	}

	/** What can be said without the study. */
	private static AgreementSettings choices(Arguments arguments) throws CommandException {
		return AgreementSettings.DEFAULT.withUnit(one(arguments, UNIT, AgreementUnit.TURN))
				.withUncoded(one(arguments, UNCODED, UncodedText.COUNTS))
				.withOverall(one(arguments, OVERALL, OverallValue.SETS))
				.withConsensus(one(arguments, CONSENSUS, SettledPassages.AS_CODED))
				.withDecisions(one(arguments, DECISIONS, DecidedCodings.AS_CODED))
				.withInterviewer(!arguments.has(WITHOUT_INTERVIEWER)).withAutomatic(Automatic.of(arguments));
	}

	/** The value that an option names. */
	private static <E extends Enum<E>> E one(Arguments arguments, String option, E otherwise) throws CommandException {
		if (arguments.value(option).isEmpty()) {
			return otherwise;
		}
		E[] values = otherwise.getDeclaringClass().getEnumConstants();
		var given = arguments.value(option).get();
		return Arrays.stream(values).filter(value -> word(value).equals(given)).findFirst()
				.orElseThrow(() -> new CommandException(Messages.get("agreement.which", option,
						Arrays.stream(values).map(AgreementCommand::word).collect(Collectors.joining(", ")), given)));
	}

	/** The word that stands for a choice on the command line and in JSON. */
	static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static List<String> codes(Study study, Arguments arguments) throws CommandException {
		var ids = new LinkedHashSet<String>();
		for (var given : arguments.values(CODES)) {
			for (var name : NamedCodes.find(study, given).isEmpty() ? listed(given) : List.of(given)) {
				var found = NamedCodes.find(study, name);
				if (found.isEmpty()) {
					throw new CommandException(Messages.get("noCode", name));
				}
				found.forEach(code -> ids.add(code.getId()));
			}
		}
		return List.copyOf(ids);
	}

	private static List<String> coders(List<String> known, Arguments arguments) throws CommandException {
		var ids = new LinkedHashSet<String>();
		for (var given : arguments.values(CODERS)) {
			ids.addAll(listed(given));
		}
		for (var id : ids) {
			if (!known.contains(id) && !id.equals(AgreementCoder.CONSENSUS)) {
				throw new CommandException(Messages.get("agreement.noCoder", id, String.join(", ", known)));
			}
		}
		if (ids.size() == 1) {
			throw new CommandException(Messages.get("agreement.oneCoder"));
		}
		return List.copyOf(ids);
	}

	private static List<String> listed(String names) {
		return Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}
}
