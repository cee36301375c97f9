/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.CodeRefactoring.Progress;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.MoveCodes;
import org.emic.core.refactor.RefactoringPlan;
import org.emic.core.refactor.RenameCode;
import org.emic.core.refactor.SplitCode;
import org.emic.core.refactor.SplitPart;
import org.emic.core.refactor.SplitRule;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/** What a coder does to codes: refactorings as the workbench makes them, properties, and proposals. */
final class CodebookWork {

	/** So many codes stay, that there is always something to work on. */
	private static final int FEWEST = 15;
	private static final List<String> WORDS = List.of("agency", "control", "doubt", "draft", "ease", "fear", "growth", "habit",
			"idea", "joy", "kinship", "labour", "mastery", "novelty", "order", "pace", "quality", "risk", "skill", "trust");

	private final Study study;
	private final Coder coder;
	private final Random random;
	private final BiConsumer<String, String> code;
	private final BiConsumer<String, String> coding;

	/**
	 * @param code   hears what was done to which code
	 * @param coding hears what was done to which coding
	 */
	CodebookWork(Study study, Coder coder, Random random, BiConsumer<String, String> code, BiConsumer<String, String> coding) {
		this.study = study;
		this.coder = coder;
		this.random = random;
		this.code = code;
		this.coding = coding;
	}

	List<Code> codes() {
		return study.codes().all().stream().filter(each -> each.getMergedInto() == null).toList();
	}

	/** Does one thing to a code, or to a proposal; says whether that could be done. */
	boolean anything(StudyEdit edit) {
		var about = one(codes());
		return switch (random.nextInt(20)) {
			case 0, 1 -> refactor(edit, "rename", new RenameCode(about.getId(), name(), random.nextBoolean()));
			case 2, 3 -> refactor(edit, "move", new MoveCodes(List.of(about.getId()), random.nextInt(3) == 0 ? null : one(codes()).getId()));
			case 4, 5, 6 -> set(edit, about, "define", one(List.of(CodebookPackage.Literals.CODE__DEFINITION,
					CodebookPackage.Literals.CODE__INCLUSION, CodebookPackage.Literals.CODE__EXCLUSION)), sentence() + "\n\n" + sentence());
			case 7 -> set(edit, about, "example", CodebookPackage.Literals.CODE__EXAMPLES,
					((about.getExamples() == null ? "" : about.getExamples()) + "\n\n> " + sentence()).strip());
			case 8 -> set(edit, about, "status", CodebookPackage.Literals.CODE__STATUS, random.nextBoolean() ? Status.DEPRECATED : Status.ACTIVE);
			case 9 -> alias(edit, about);
			case 10 -> set(edit, about, "colour", CodebookPackage.Literals.CODE__COLOUR, String.format("#%06x", random.nextInt(1 << 24)));
			case 11 -> create(edit, about);
			case 12 -> codes().size() > FEWEST && refactor(edit, "merge", new MergeCodes(List.of(about.getId()), one(codes()).getId(),
					random.nextBoolean() ? EnumSet.allOf(MergeCodes.Part.class) : Set.of()));
			case 13 -> split(edit, about);
			case 14 -> codes().size() > FEWEST && about.getChildren().isEmpty() && delete(edit, about);
			case 15, 16 -> propose(edit, about);
			default -> decide(edit);
		};
	}

	private boolean create(StudyEdit edit, Code about) {
		var made = CodebookEdits.create(edit, random.nextBoolean() ? about : study.codes().main().orElseThrow(), name());
		code.accept("new", made.getId());
		return true;
	}

	private boolean set(StudyEdit edit, Code about, String what, EStructuralFeature feature, Object value) {
		edit.set(about, feature, value);
		code.accept(what, about.getId());
		return true;
	}

	private boolean alias(StudyEdit edit, Code about) {
		var aliases = new ArrayList<>(about.getAliases());
		aliases.add(name());
		return set(edit, about, "alias", CodebookPackage.Literals.CODE__ALIASES, aliases);
	}

	private boolean split(StudyEdit edit, Code about) {
		var part = SplitPart.create(study, name(), List.of());
		var rule = new SplitCode.Rule(random.nextBoolean() ? new SplitRule.OfSpeaker("User") : new SplitRule.WithCode(one(codes()).getId()),
				part.codeId());
		return refactor(edit, "split", new SplitCode(about.getId(), random.nextBoolean(), List.of(part), List.of(rule), Map.of(), sentence()));
	}

	private boolean delete(StudyEdit edit, Code about) {
		var codings = one(List.of(DeleteCodes.Codings.values()));
		return refactor(edit, "delete, codings " + codings.name().toLowerCase(), new DeleteCodes(List.of(about.getId()), codings, sentence()));
	}

	/** As the wizard does it, with its checks; what a person would be told is impossible is not done. */
	boolean refactor(StudyEdit edit, String what, CodeRefactoring work) {
		RefactoringPlan plan = work.plan(study, coder, Progress.NONE);
		if (plan.isImpossible() || plan.isEmpty()) {
			return false;
		}
		plan.apply(edit);
		work.codes().forEach(id -> code.accept(what, id));
		plan.codings().stream().filter(change -> change.fate().isWritten())
				.forEach(change -> coding.accept(what, change.placed().coding().getId()));
		return true;
	}

	void propose(StudyEdit edit) {
		propose(edit, one(codes()));
	}

	private boolean propose(StudyEdit edit, Code about) {
		switch (one(List.of(ProposalKind.values()))) {
			case NEW -> ProposalEdits.proposeNew(edit, about, name(), coder, sentence());
			case CHANGE -> {
				var wish = EcoreUtil.copy(about);
				wish.setDefinition(sentence());
				ProposalEdits.proposeChange(edit, about, wish, coder, sentence());
			}
			case MERGE -> ProposalEdits.proposeMerge(edit, about, List.of(one(codes())), coder, sentence());
			case SPLIT -> ProposalEdits.proposeSplit(edit, about, List.of(name(), name()), coder, sentence());
		}
		code.accept("propose", about.getId());
		return true;
	}

	private boolean decide(StudyEdit edit) {
		var open = study.proposals().open().stream().filter(each -> study.codes().own(each.getCode())
				.filter(about -> about.getStatus() != Status.DELETED).isPresent()).toList();
		if (open.isEmpty()) {
			return false;
		}
		var proposal = one(open);
		if (random.nextInt(3) > 0) {
			return (proposal.getKind() != ProposalKind.MERGE || codes().size() > FEWEST)
					&& refactor(edit, "accept", AcceptProposal.of(study, proposal, sentence()));
		}
		decline(edit, proposal);
		return true;
	}

	private void decline(StudyEdit edit, Proposal proposal) {
		var instead = Optional.of(one(codes())).filter(other -> random.nextBoolean() && !other.getId().equals(proposal.getCode())
				&& study.codes().own(proposal.getCode()).filter(about -> EcoreUtil.isAncestor(about, other)).isEmpty());
		ProposalEdits.decline(edit, proposal, coder, sentence(), instead.orElse(null));
		code.accept("decline", proposal.getCode());
	}

	private <T> T one(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private String name() {
		return word() + " " + random.nextInt(1000);
	}

	String word() {
		return WORDS.get(random.nextInt(WORDS.size()));
	}

	String sentence() {
		return "About " + word() + " and " + word() + ", number " + random.nextInt(10_000) + ".";
	}
}
