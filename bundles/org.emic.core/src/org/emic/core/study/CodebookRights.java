/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/**
 * Who may change a codebook: everybody, or its owners. It is an agreement among those who work together and keeps
 * nobody from writing into files. What somebody else adds becomes a proposal; what they change is refused.
 */
public final class CodebookRights {

	/** What of a code a proposal can say. */
	private static final List<EStructuralFeature> WORDING = List.of(CodebookPackage.Literals.CODE__NAME,
			CodebookPackage.Literals.CODE__DEFINITION, CodebookPackage.Literals.CODE__INCLUSION,
			CodebookPackage.Literals.CODE__EXCLUSION, CodebookPackage.Literals.CODE__EXAMPLES,
			CodebookPackage.Literals.CODE__ALIASES);

	private final StudyEdit edit;
	private final Coder coder;

	private CodebookRights(StudyEdit edit, Coder coder) {
		this.edit = edit;
		this.coder = coder;
	}

	/** Whether a coder may change a codebook, and decide on what others propose. */
	public static boolean mayChange(Codebook codebook, Coder coder) {
		return codebook.getOwners().isEmpty() || codebook.getOwners().contains(coder.getId());
	}

	/** What is to be told to a coder who may not change a codebook; nothing for one who may. */
	public static Optional<NotOwnerException> refusal(Codebook codebook, Coder coder) {
		return mayChange(codebook, coder) ? Optional.empty() : Optional.of(new NotOwnerException(codebook, null, null));
	}

	/**
	 * Looks at what was done to codebooks by a change that is under way: codes that somebody who is no owner made
	 * become proposals, and a proposed code that was given another status is decided on.
	 *
	 * @throws NotOwnerException when the coder may not do it; the change is to be rolled back then
	 */
	public static void settle(StudyEdit edit, Coder coder) {
		new CodebookRights(edit, coder).settle();
	}

	private void settle() {
		for (var object : List.copyOf(edit.touchedParts().keySet())) {
			var codebook = codebook(object);
			if (codebook.isPresent() && !mightChange(codebook.get())) {
				check(codebook.get(), object);
			}
			if (object instanceof Code code) {
				decideByStatus(code);
			}
		}
	}

	/** Nobody makes oneself an owner: those count who were before this change. */
	private boolean mightChange(Codebook codebook) {
		var part = edit.touchedParts().get(codebook);
		var before = part == null ? null : (List<?>) part.before(CodebookPackage.Literals.CODEBOOK__OWNERS);
		return before == null ? mayChange(codebook, coder) : before.isEmpty() || before.contains(coder.getId());
	}

	private Optional<Codebook> codebook(EObject object) {
		return switch (object) {
			case Codebook codebook -> Optional.of(codebook);
			case Proposal proposal -> edit.study().proposals().codebook(proposal);
			case Code code -> CodeTree.codebookOf(code).or(() -> Optional.ofNullable(edit.study().homes().get(code)));
			default -> Optional.empty();
		};
	}

	private void check(Codebook codebook, EObject object) {
		switch (object) {
			case Proposal proposal when isOwn(proposal) -> {
				// one's own proposals can be made and taken back
			}
			case Code code when isOwnNew(code) -> {
				// and so can what they are about
			}
			case Code code when edit.touchedParts().get(code).isAdded() -> ProposalEdits.wrap(edit, codebook, code, coder, "");
			case Code code -> throw new NotOwnerException(codebook, one(code) ? code : null, one(code) ? wish(code) : null);
			default -> throw new NotOwnerException(codebook, null, null);
		}
	}

	private boolean isOwn(Proposal proposal) {
		return coder.getId().equals(proposal.getProposer()) && proposal.getStatus() != ProposalStatus.ACCEPTED;
	}

	private boolean isOwnNew(Code code) {
		return (code.getStatus() == Status.PROPOSED || code.getStatus() == Status.DELETED)
				&& edit.study().proposals().of(code).filter(this::isOwn).isPresent();
	}

	/** Whether a code is the only one that was changed. */
	private boolean one(Code code) {
		return edit.touchedParts().keySet().stream().allMatch(each -> each == code);
	}

	/** A copy as it was to be; null when more than its wording was to change. */
	private Code wish(Code code) {
		var part = edit.touchedParts().get(code);
		if (part.isMoved() || !WORDING.containsAll(part.features())) {
			return null;
		}
		var wish = EcoreUtil.copy(code);
		wish.getChildren().clear();
		return wish;
	}

	/** A proposed code that is in use is accepted, one that was deleted is declined. */
	private void decideByStatus(Code code) {
		var proposal = edit.study().proposals().of(code).filter(each -> each.getKind() == ProposalKind.NEW);
		if (proposal.isEmpty() || code.eContainer() == null) {
			return;
		}
		var status = switch (code.getStatus()) {
			case PROPOSED -> ProposalStatus.OPEN;
			case DELETED -> ProposalStatus.DECLINED;
			case ACTIVE, DEPRECATED -> ProposalStatus.ACCEPTED;
		};
		boolean wasAccepted = proposal.get().getStatus() == ProposalStatus.ACCEPTED;
		if (!Objects.equals(proposal.get().getStatus(), status) && !wasAccepted) {
			ProposalEdits.close(edit, proposal.get(), status, coder, proposal.get().getReply());
		}
		if (!wasAccepted) {
			// the code has no file of its own that could say into which it was merged
			edit.set(proposal.get(), CodebookPackage.Literals.PROPOSAL__INSTEAD,
					status == ProposalStatus.DECLINED ? code.getMergedInto() : null);
		}
	}
}
