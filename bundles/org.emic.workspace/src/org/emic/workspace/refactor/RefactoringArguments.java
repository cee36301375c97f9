/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.osgi.util.NLS;
import org.emic.core.auto.PatternException;
import org.emic.core.auto.TextPattern;
import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.MoveCodes;
import org.emic.core.refactor.RecodeCodings;
import org.emic.core.refactor.RenameCode;
import org.emic.core.refactor.SplitCode;
import org.emic.core.refactor.SplitPart;
import org.emic.core.refactor.SplitRule;
import org.emic.workspace.StudyProject;

import com.google.gson.Gson;

/** Refactorings as the platform's history keeps them: texts by name. */
final class RefactoringArguments {

	private static final Gson GSON = new Gson();
	private static final String CODES = "codes"; //$NON-NLS-1$
	private static final String CODE = "code"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String REASON = "reason"; //$NON-NLS-1$
	private static final String CODINGS = "codings"; //$NON-NLS-1$
	private static final String DETAILS = "details"; //$NON-NLS-1$

	private static final String PROPOSAL = "proposal"; //$NON-NLS-1$
	private static final String REPLY = "reply"; //$NON-NLS-1$
	private static final String WORK = "work"; //$NON-NLS-1$

	/** What is split off and where to, as it is written. */
	private record Split(boolean below, List<SplitPart> parts, List<Rule> rules, Map<String, String> assigned) {
	}

	/** A rule as it is written; of the last four one is set. */
	private record Rule(String part, String speaker, String code, String text, TextPattern.Options options) {
	}

	/** What is done when a proposal is accepted, as it is written. */
	private record Work(RefactoringKind kind, Map<String, String> arguments) {
	}

	private RefactoringArguments() {
	}

	static RefactoringDescriptor descriptor(StudyProject study, CodeRefactoring work, String label) {
		return new CodeRefactoringDescriptor(RefactoringKind.of(work).id(), study.project().getName(), label, label, write(work));
	}

	static Map<String, String> write(CodeRefactoring work) {
		var to = new LinkedHashMap<String, String>();
		switch (work) {
			case RenameCode(var code, var name, var keep) -> {
				to.put(CODE, code);
				to.put(NAME, name);
				to.put(DETAILS, String.valueOf(keep));
			}
			case MoveCodes(var codes, var parent) -> {
				to.put(CODES, String.join(",", codes)); //$NON-NLS-1$
				to.put(CODE, text(parent));
			}
			case MergeCodes(var codes, var into, var taken) -> {
				to.put(CODES, String.join(",", codes)); //$NON-NLS-1$
				to.put(CODE, into);
				to.put(DETAILS, taken.stream().map(Enum::name).sorted().collect(Collectors.joining(","))); //$NON-NLS-1$
			}
			case SplitCode split -> {
				to.put(CODE, split.codeId());
				to.put(DETAILS, GSON.toJson(new Split(split.below(), split.parts(),
						split.rules().stream().map(RefactoringArguments::write).toList(), split.assigned())));
				to.put(REASON, text(split.reason()));
			}
			case DeleteCodes(var codes, var codings, var reason) -> {
				to.put(CODES, String.join(",", codes)); //$NON-NLS-1$
				to.put(CODINGS, codings.name());
				to.put(REASON, text(reason));
			}
			case RecodeCodings(var codings, var code, var reason) -> {
				to.put(CODINGS, codings.stream().sorted().collect(Collectors.joining(","))); //$NON-NLS-1$
				to.put(CODE, code);
				to.put(REASON, text(reason));
			}
			case AcceptProposal accept -> {
				to.put(PROPOSAL, accept.proposalId());
				to.put(CODE, accept.codeId());
				to.put(REPLY, text(accept.reply()));
				accept.work().ifPresent(part -> to.put(WORK, GSON.toJson(new Work(RefactoringKind.of(part), write(part)))));
			}
		}
		to.values().removeIf(String::isEmpty);
		return to;
	}

	private static Rule write(SplitCode.Rule rule) {
		return switch (rule.rule()) {
			case SplitRule.OfSpeaker(var name) -> new Rule(rule.partId(), name, null, null, null);
			case SplitRule.WithCode(var code) -> new Rule(rule.partId(), null, code, null, null);
			case SplitRule.WithText words -> new Rule(rule.partId(), null, null, words.text(), words.options());
		};
	}

	/** @throws CoreException when something is missing or wrong */
	static CodeRefactoring read(RefactoringKind kind, Map<String, String> from) throws CoreException {
		try {
			return switch (kind) {
				case RENAME -> new RenameCode(needed(from, CODE), needed(from, NAME), Boolean.parseBoolean(from.get(DETAILS)));
				case MOVE -> new MoveCodes(list(from, CODES), from.get(CODE));
				case MERGE -> new MergeCodes(list(from, CODES), needed(from, CODE), list(from, DETAILS).stream()
						.map(MergeCodes.Part::valueOf).collect(Collectors.toSet()));
				case SPLIT -> split(from);
				case DELETE -> new DeleteCodes(list(from, CODES), DeleteCodes.Codings.valueOf(needed(from, CODINGS)),
						from.get(REASON));
				case RECODE -> new RecodeCodings(Set.copyOf(new LinkedHashSet<>(list(from, CODINGS))), needed(from, CODE),
						from.get(REASON));
				case ACCEPT -> {
					var part = GSON.fromJson(from.get(WORK), Work.class);
					yield new AcceptProposal(needed(from, PROPOSAL), needed(from, CODE), part == null ? Optional.empty()
							: Optional.of(read(part.kind(), part.arguments())), text(from.get(REPLY)));
				}
			};
		} catch (IllegalArgumentException | PatternException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.WrongArguments, e.getMessage()), e));
		}
	}

	private static SplitCode split(Map<String, String> from) throws PatternException {
		var split = GSON.fromJson(needed(from, DETAILS), Split.class);
		var rules = new ArrayList<SplitCode.Rule>();
		for (var rule : split.rules()) {
			rules.add(new SplitCode.Rule(rule.speaker() != null ? new SplitRule.OfSpeaker(rule.speaker())
					: rule.code() != null ? new SplitRule.WithCode(rule.code())
							: SplitRule.WithText.of(rule.text(), rule.options()), rule.part()));
		}
		return new SplitCode(needed(from, CODE), split.below(), split.parts(), rules, split.assigned(), from.get(REASON));
	}

	private static String needed(Map<String, String> from, String key) {
		var value = from.get(key);
		if (value == null) {
			throw new IllegalArgumentException(key);
		}
		return value;
	}

	private static List<String> list(Map<String, String> from, String key) {
		return Arrays.stream(from.getOrDefault(key, "").split(",")).filter(id -> !id.isEmpty()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
