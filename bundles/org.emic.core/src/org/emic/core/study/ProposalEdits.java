/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/** What is done to proposals: made, accepted, declined. */
public final class ProposalEdits {

	/** What of a code can be proposed to be changed. */
	private static final List<EAttribute> WORDING = List.of(CodebookPackage.Literals.CODE__NAME,
			CodebookPackage.Literals.CODE__DEFINITION, CodebookPackage.Literals.CODE__INCLUSION,
			CodebookPackage.Literals.CODE__EXCLUSION, CodebookPackage.Literals.CODE__EXAMPLES,
			CodebookPackage.Literals.CODE__ALIASES);

	private ProposalEdits() {
	}

	/** What a proposal is to change of a code. */
	public static List<EAttribute> changes(Proposal proposal) {
		return WORDING.stream().filter(attribute -> proposal.getChanges().contains(attribute.getName())).toList();
	}

	/** What a code would be if a proposed change of it were accepted now. */
	public static Code wish(Code code, Proposal proposal) {
		var wish = EcoreUtil.copy(code);
		changes(proposal).forEach(attribute -> wish.eSet(attribute, proposal.getContent().eGet(attribute)));
		return wish;
	}

	/** A text that is not there says as little as an empty one. */
	public static Object said(Code code, EAttribute attribute) {
		var value = code.eGet(attribute);
		return value instanceof List<?> list ? List.copyOf(list) : value == null ? "" : value; //$NON-NLS-1$
	}

	/** Proposes a new code, which can be applied at once. */
	public static Code proposeNew(StudyEdit edit, EObject parent, String name, Coder coder, String reason) {
		var code = CodebookEdits.create(edit, parent, name);
		wrap(edit, CodeTree.codebookOf(code).orElseThrow(), code, coder, reason);
		return code;
	}

	/** Makes a proposal of a code that was just made. */
	static void wrap(StudyEdit edit, Codebook codebook, Code code, Coder coder, String reason) {
		edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.PROPOSED);
		add(edit, codebook, create(ProposalKind.NEW, code, coder, reason));
	}

	/**
	 * Proposes another wording of a code. Only what differs is proposed, so that accepting it later leaves everything
	 * else as it is by then.
	 *
	 * @param wish what it is to be: name, definition, inclusion, exclusion, examples and aliases count
	 */
	public static Proposal proposeChange(StudyEdit edit, Code code, Code wish, Coder coder, String reason) {
		var proposal = create(ProposalKind.CHANGE, code, coder, reason);
		var content = EcoreUtil.copy(wish);
		content.getChildren().clear();
		content.setId(code.getId());
		proposal.setContent(content);
		WORDING.stream().filter(attribute -> !said(wish, attribute).equals(said(code, attribute))).map(EAttribute::getName)
				.forEach(proposal.getChanges()::add);
		return add(edit, codebook(code), proposal);
	}

	/** Proposes that codes become one. */
	public static Proposal proposeMerge(StudyEdit edit, Code into, List<Code> others, Coder coder, String reason) {
		var proposal = create(ProposalKind.MERGE, into, coder, reason);
		others.stream().map(Code::getId).filter(id -> !id.equals(into.getId())).forEach(proposal.getOthers()::add);
		return add(edit, codebook(into), proposal);
	}

	/** Proposes that a code is split into several of these names. */
	public static Proposal proposeSplit(StudyEdit edit, Code code, List<String> parts, Coder coder, String reason) {
		var proposal = create(ProposalKind.SPLIT, code, coder, reason);
		parts.stream().map(String::strip).filter(part -> !part.isEmpty()).forEach(proposal.getParts()::add);
		return add(edit, codebook(code), proposal);
	}

	private static Codebook codebook(Code code) {
		return CodeTree.codebookOf(code).orElseThrow();
	}

	/** What somebody wrote in a dialog, which has the line ends of its platform. */
	private static String prose(String written) {
		return written == null ? "" : written.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	private static Proposal create(ProposalKind kind, Code code, Coder coder, String reason) {
		var proposal = CodebookFactory.eINSTANCE.createProposal();
		proposal.setId(UUID.randomUUID().toString());
		proposal.setKind(kind);
		proposal.setCode(code.getId());
		proposal.setProposer(coder.getId());
		proposal.setProposerName(coder.getName());
		proposal.setCreated(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		proposal.setReason(prose(reason));
		return proposal;
	}

	private static Proposal add(StudyEdit edit, Codebook codebook, Proposal proposal) {
		edit.add(codebook, CodebookPackage.Literals.CODEBOOK__PROPOSALS, -1, proposal);
		return proposal;
	}

	/**
	 * Notes that what is proposed was done. To do it is a refactoring, since codings follow.
	 *
	 * @throws IllegalArgumentException when the proposal was decided on
	 */
	public static void accepted(StudyEdit edit, Proposal proposal, Coder coder, String reply) {
		if (proposal.getStatus() != ProposalStatus.OPEN) {
			throw new IllegalArgumentException(Messages.get("proposalDecided"));
		}
		close(edit, proposal, ProposalStatus.ACCEPTED, coder, reply);
	}

	/**
	 * Says that a proposal is not to be done. Its proposer can do that, too, to take it back.
	 *
	 * @param instead the code under which codings of a new code count from then on; null for none, so that they show its
	 *                last name
	 * @throws NotOwnerException        when the coder neither owns the codebook nor proposed it
	 * @throws IllegalArgumentException when the proposal was decided on
	 */
	public static void decline(StudyEdit edit, Proposal proposal, Coder coder, String reply, Code instead) {
		var codebook = edit.study().proposals().codebook(proposal).orElseThrow();
		if (!CodebookRights.mayChange(codebook, coder) && !coder.getId().equals(proposal.getProposer())) {
			throw new NotOwnerException(codebook, null, null);
		}
		if (proposal.getStatus() != ProposalStatus.OPEN) {
			throw new IllegalArgumentException(Messages.get("proposalDecided"));
		}
		var code = edit.study().proposals().code(proposal);
		if (proposal.getKind() == ProposalKind.NEW && code.isPresent()) {
			edit.set(proposal, CodebookPackage.Literals.PROPOSAL__INSTEAD, instead == null ? null : instead.getId());
			takeOut(edit, code.get(), proposal.getInstead());
		}
		close(edit, proposal, ProposalStatus.DECLINED, coder, reply);
	}

	/**
	 * Lets a code that was proposed not be one, and what is below it be where it was.
	 *
	 * @param instead the id of the code under which its codings count; null for none
	 */
	static void takeOut(StudyEdit edit, Code code, String instead) {
		for (var child : List.copyOf(code.getChildren())) {
			CodebookEdits.move(edit, child, code.eContainer(), Integer.MAX_VALUE);
		}
		edit.set(code, CodebookPackage.Literals.CODE__MERGED_INTO, instead);
		edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
	}

	/** Notes how it was decided; of a new code that was accepted, also what it was then. */
	static void close(StudyEdit edit, Proposal proposal, ProposalStatus status, Coder coder, String reply) {
		boolean open = status == ProposalStatus.OPEN;
		var code = edit.study().proposals().code(proposal);
		if (proposal.getKind() == ProposalKind.NEW && code.isPresent()) {
			Code content = null;
			if (status == ProposalStatus.ACCEPTED) {
				content = EcoreUtil.copy(code.get());
				content.getChildren().clear();
			}
			edit.set(proposal, CodebookPackage.Literals.PROPOSAL__CONTENT, content);
		}
		edit.set(proposal, CodebookPackage.Literals.PROPOSAL__STATUS, status);
		edit.set(proposal, CodebookPackage.Literals.PROPOSAL__REPLY, prose(reply));
		edit.set(proposal, CodebookPackage.Literals.PROPOSAL__REPLIED_BY, open ? null : coder.getId());
		edit.set(proposal, CodebookPackage.Literals.PROPOSAL__REPLIED_BY_NAME, open ? null : coder.getName());
	}
}
