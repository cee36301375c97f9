/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;

/** Puts right what a merge of two people's work can break, as far as a program can; which way is for a person. */
public final class MergeRepairs {

	private MergeRepairs() {
	}

	/** Moves a code, with all below it, out of a deleted one to the {@link #liveParent nearest} that is there. */
	public static void moveUp(StudyEdit edit, Code code) {
		var to = liveParent(edit.study(), code);
		CodebookEdits.move(edit, code, to, CodebookEdits.children(to).size());
	}

	/**
	 * Where a code below a deleted one belongs: below that into which the deleted one was merged, else below what is
	 * above it.
	 *
	 * @return a code, or the codebook for the top
	 */
	public static EObject liveParent(Study study, Code code) {
		var to = code.eContainer();
		while (to instanceof Code above && above.getStatus() == Status.DELETED) {
			var merged = study.codes().code(above.getId())
					.filter(into -> into.getStatus() != Status.DELETED && !EcoreUtil.isAncestor(code, into));
			to = merged.isPresent() ? merged.get() : above.eContainer();
		}
		return to;
	}

	/** Makes a code that stands at the top, because the one above it is missing or below it, a top code in its file, too. */
	public static void moveToTop(StudyEdit edit, Code code) {
		EObject codebook = CodeTree.codebookOf(code).orElseThrow();
		CodebookEdits.move(edit, code, codebook, CodebookEdits.children(codebook).indexOf(code));
	}

	/** Makes a deleted or merged code one that is used again. */
	public static void restore(StudyEdit edit, Code code) {
		edit.set(code, CodebookPackage.Literals.CODE__MERGED_INTO, null);
		if (code.getStatus() == Status.DELETED) {
			edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE);
		}
	}

	/** Accepts the proposal of a code that is in use already, because somebody accepted it elsewhere. */
	public static void acceptProposal(StudyEdit edit, Code code, Coder coder) {
		edit.study().proposals().contradicting(code).ifPresent(proposal -> {
			if (code.getStatus() == Status.PROPOSED) {
				edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE);
			}
			ProposalEdits.close(edit, proposal, ProposalStatus.ACCEPTED, coder, proposal.getReply());
		});
	}

	/** Deletes a code whose proposal was declined, or is declined by that, though somebody accepted it elsewhere. */
	public static void declineProposal(StudyEdit edit, Code code, Coder coder) {
		edit.study().proposals().contradicting(code).ifPresent(proposal -> {
			ProposalEdits.takeOut(edit, code, proposal.getInstead());
			if (proposal.getStatus() == ProposalStatus.OPEN) {
				ProposalEdits.close(edit, proposal, ProposalStatus.DECLINED, coder, proposal.getReply());
			}
		});
	}

	/** The other codings of a coder on the passage of one, with its code; in the order of the text. */
	public static List<PlacedCoding> twins(PlacedCoding placed) {
		return placed.transcript().codings().stream()
				.filter(other -> other != placed && other.coder().getId().equals(placed.coder().getId())
						&& other.range().equals(placed.range()) && placed.codeId() != null
						&& codeOf(other).equals(codeOf(placed)))
				.toList();
	}

	private static Optional<String> codeOf(PlacedCoding placed) {
		return placed.code().map(Code::getId).or(() -> Optional.ofNullable(placed.codeId()));
	}

	/**
	 * Makes one of all codings that say the same as one: the oldest, with the comments of all.
	 *
	 * @throws IllegalArgumentException when they are another coder's
	 */
	public static void joinTwins(StudyEdit edit, PlacedCoding placed, Coder coder) {
		var all = Stream.concat(Stream.of(placed), twins(placed).stream()).sorted((one, other) -> age(one).compareTo(age(other)))
				.toList();
		var comments = all.stream().map(each -> each.coding().getComment()).filter(comment -> comment != null && !comment.isEmpty())
				.distinct().collect(Collectors.joining("\n"));
		CodingEdits.comment(edit, all.getFirst(), comments, coder);
		var others = all.subList(1, all.size());
		others.forEach(each -> CodingEdits.checkOwner(each, coder));
		edit.standFor(all.getFirst(), others.stream().map(PlacedCoding::coding).toList());
		others.forEach(each -> {
			MemoEdits.relink(edit, each, all.getFirst());
			CodingEdits.remove(edit, each, coder);
		});
	}

	private static String age(PlacedCoding placed) {
		var created = placed.coding().getCreated();
		return (created == null ? "~" : created.toString()) + placed.coding().getId();
	}

	/** The decision of an id that is about a coding that is not there. */
	public static Optional<Decision> idleDecision(StudyTranscript transcript, String id) {
		return transcript.coders().stream().flatMap(coder -> transcript.codingSet(coder.getId()).stream())
				.flatMap(set -> set.getDecisions().stream()).filter(decision -> id.equals(decision.getId())).findFirst();
	}

	/** Whether a decision is a coder's own. */
	public static boolean isOwn(Decision decision, Coder coder) {
		return decision.eContainer() instanceof CodingSet set && set.getCoder().getId().equals(coder.getId());
	}
}
