/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/**
 * Does what somebody proposes, with the codings following, and notes in the proposal that it was accepted.
 *
 * @param codeId the code that it is about
 * @param work   the merge or split that is made; nothing where a new code or another wording is accepted
 * @param reply  what the owner says to it
 */
public record AcceptProposal(String proposalId, String codeId, Optional<CodeRefactoring> work, String reply)
		implements CodeRefactoring {

	/** The codes of a proposed split are made, and all codings stay until they are sent there; see {@link #with}. */
	public static AcceptProposal of(Study study, Proposal proposal, String reply) {
		Optional<CodeRefactoring> work = switch (proposal.getKind()) {
			case NEW, CHANGE -> Optional.empty();
			case MERGE -> Optional.of(new MergeCodes(others(study, proposal), proposal.getCode(), Set.of(MergeCodes.Part.values())));
			case SPLIT -> Optional.of(new SplitCode(proposal.getCode(), true, parts(study, proposal), List.of(), Map.of(),
					proposal.getReason()));
		};
		return new AcceptProposal(proposal.getId(), proposal.getCode(), work, reply);
	}

	/** Those of the codes to be merged that have not been merged into the one that stays meanwhile. */
	private static List<String> others(Study study, Proposal proposal) {
		var into = study.codes().code(proposal.getCode());
		return proposal.getOthers().stream().filter(id -> study.codes().code(id).filter(code -> into.filter(code::equals).isEmpty())
				.isPresent()).toList();
	}

	private static List<SplitPart> parts(Study study, Proposal proposal) {
		var parts = new ArrayList<SplitPart>();
		proposal.getParts().forEach(name -> parts.add(SplitPart.create(study, name, parts)));
		return parts;
	}

	/** The same, done as a person wants it. */
	public AcceptProposal with(CodeRefactoring newWork) {
		return new AcceptProposal(proposalId, codeId, Optional.of(newWork), reply);
	}

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		var found = proposal(study);
		if (found.isEmpty() || found.get().getStatus() != ProposalStatus.OPEN) {
			builder.find(Finding.error("proposalDecided"));
		} else {
			study.proposals().codebook(found.get()).filter(codebook -> !CodebookRights.mayChange(codebook, coder))
					.ifPresent(codebook -> builder.find(Finding.error("proposalNotYours", codebook.getName(),
							String.join(", ", codebook.getOwners()))));
			findMerged(builder, study, found.get());
		}
		if (builder.isImpossible()) {
			return builder.build();
		}
		var code = study.codes().code(codeId).orElseThrow();
		var accepted = new CodeChange.Acceptance(code, found.get(), coder, reply);
		if (work.isPresent()) {
			return work.get().plan(study, coder, progress).and(accepted, label(study));
		}
		change(builder, code, found.get());
		builder.change(accepted);
		return builder.build();
	}

	/** What was said of a code is not meant of the one that it was merged into since. */
	private void findMerged(PlanBuilder builder, Study study, Proposal proposal) {
		var codes = study.codes();
		var into = codes.code(codeId);
		Stream.concat(Stream.of(codeId), proposal.getOthers().stream().filter(id -> !codes.code(id).equals(into)))
				.flatMap(id -> codes.own(id).stream()).filter(code -> code.getMergedInto() != null)
				.forEach(code -> builder.find(Finding.error("proposalCodeMerged", code.getName(),
						codes.code(code.getId()).map(Code::getName).orElse(code.getMergedInto()))));
	}

	private Optional<Proposal> proposal(Study study) {
		return study.proposals().all().stream().filter(each -> each.getId().equals(proposalId)).findFirst();
	}

	private static void change(PlanBuilder builder, Code code, Proposal proposal) {
		if (proposal.getKind() == ProposalKind.NEW) {
			builder.set(code, CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE);
			return;
		}
		// all else of the code may be newer than the proposal
		for (var attribute : ProposalEdits.changes(proposal)) {
			var said = ProposalEdits.said(proposal.getContent(), attribute);
			if (attribute == CodebookPackage.Literals.CODE__NAME) {
				said = CodebookEdits.checkedName((String) said);
			}
			builder.set(code, attribute, said);
		}
	}

	@Override
	public String label(Study study) {
		var names = CodeRefactoring.names(study, List.of(codeId));
		return Messages.get("accept", work.map(each -> each.label(study)).orElseGet(() -> proposal(study)
				.filter(proposal -> proposal.getKind() == ProposalKind.NEW).isPresent() ? Messages.get("acceptNew", names)
						: Messages.get("acceptWording", names)));
	}

	@Override
	public Collection<String> codes() {
		var all = new LinkedHashSet<>(work.map(CodeRefactoring::codes).orElse(List.of()));
		all.add(codeId);
		return all;
	}
}
