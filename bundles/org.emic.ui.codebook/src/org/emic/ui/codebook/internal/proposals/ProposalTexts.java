/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import org.emic.core.study.ProposalEdits;
import org.emic.core.study.Wording;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalStatus;
import org.emic.workspace.StudyProject;

/** Proposals in words. */
public final class ProposalTexts {

	private static final String BETWEEN = ", "; //$NON-NLS-1$

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withZone(ZoneId.systemDefault());

	private ProposalTexts() {
	}

	/** What is proposed, in a line. */
	public static String title(StudyProject study, Proposal proposal) {
		var code = name(study, proposal.getCode(), proposal.getContent());
		return switch (proposal.getKind()) {
			case NEW -> NLS.bind(Messages.TitleNew, code);
			case CHANGE -> NLS.bind(Messages.TitleChange, code);
			case MERGE -> NLS.bind(Messages.TitleMerge, names(study, proposal.getOthers()), code);
			case SPLIT -> NLS.bind(Messages.TitleSplit, code, String.join(BETWEEN, proposal.getParts()));
		};
	}

	private static String names(StudyProject study, List<String> ids) {
		return ids.stream().map(id -> name(study, id, null)).collect(Collectors.joining(BETWEEN));
	}

	private static String name(StudyProject study, String id, Code content) {
		return study.study().codes().own(id).map(Code::getName).orElseGet(() -> content == null ? id : content.getName());
	}

	/** Who proposes it and why. */
	public static String by(Proposal proposal) {
		var reason = proposal.getReason() == null ? "" : proposal.getReason().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return reason.isEmpty() ? String.valueOf(proposal.getProposerName())
				: NLS.bind(Messages.ByWithReason, proposal.getProposerName(), reason);
	}

	/**
	 * Everything about it, as Markdown to read.
	 *
	 * @param titled whether what is proposed stands above
	 */
	public static String describe(StudyProject study, Proposal proposal, boolean titled) {
		var text = new StringBuilder(titled ? "## " + title(study, proposal) + "\n\n" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var day = proposal.getCreated() == null ? "" : DAY.format(proposal.getCreated()); //$NON-NLS-1$
		text.append(NLS.bind(Messages.ProposedBy, proposal.getProposerName(), day)).append("\n\n"); //$NON-NLS-1$
		section(text, Messages.Reason, proposal.getReason());
		switch (proposal.getKind()) {
			case NEW -> study.study().proposals().code(proposal).map(Wording::of).ifPresent(wording -> wording(text, wording));
			case CHANGE -> renamed(study, proposal).ifPresent(name -> section(text, Messages.NewName, name));
			case MERGE, SPLIT -> {
				// the title says it
			}
		}
		if (proposal.getStatus() != ProposalStatus.OPEN) {
			text.append(NLS.bind(proposal.getStatus() == ProposalStatus.ACCEPTED ? Messages.AcceptedBy : Messages.DeclinedBy,
					proposal.getRepliedByName())).append("\n\n"); //$NON-NLS-1$
			section(text, Messages.Reply, proposal.getReply());
		}
		return text.toString();
	}

	private static void wording(StringBuilder text, Wording wording) {
		section(text, Messages.SectionDefinition, wording.definition());
		section(text, Messages.SectionInclude, wording.inclusion());
		section(text, Messages.SectionExclude, wording.exclusion());
	}

	/** The name that is proposed, where it is another one. */
	private static Optional<String> renamed(StudyProject study, Proposal proposal) {
		return study.study().proposals().code(proposal).filter(code -> proposal.getContent() != null)
				.filter(code -> ProposalEdits.changes(proposal).contains(CodebookPackage.Literals.CODE__NAME))
				.map(code -> proposal.getContent().getName());
	}

	private static void section(StringBuilder text, String heading, String prose) {
		if (prose != null && !prose.isBlank()) {
			text.append("**").append(heading).append("**\n\n").append(prose.strip()).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
