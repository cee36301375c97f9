/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.emic.core.refactor.CodeChange;
import org.emic.core.refactor.CodingChange;
import org.emic.core.study.CodeTree;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;

/** What a refactoring changes, in the words of who codes: which property of a code, what it was and what it will be. */
public final class ChangeWords {

	private ChangeWords() {
	}

	/** Which property of a code changes. */
	public static String property(CodeChange change) {
		return switch (change) {
			case CodeChange.Creation made -> Messages.Property_new;
			case CodeChange.Move move -> Messages.Property_place;
			case CodeChange.Acceptance accepted -> Messages.Property_proposal;
			case CodeChange.Property property -> property(property.attribute());
		};
	}

	private static String property(EAttribute attribute) {
		return switch (attribute.getFeatureID()) {
			case CodebookPackage.CODE__NAME -> Messages.Property_name;
			case CodebookPackage.CODE__DEFINITION -> Messages.Property_definition;
			case CodebookPackage.CODE__INCLUSION -> Messages.Property_inclusion;
			case CodebookPackage.CODE__EXCLUSION -> Messages.Property_exclusion;
			case CodebookPackage.CODE__EXAMPLES -> Messages.Property_examples;
			case CodebookPackage.CODE__ALIASES -> Messages.Property_aliases;
			case CodebookPackage.CODE__STATUS -> Messages.Property_status;
			case CodebookPackage.CODE__COLOUR -> Messages.Property_colour;
			case CodebookPackage.CODE__MERGED_INTO -> Messages.Property_mergedInto;
			default -> attribute.getName();
		};
	}

	/** What it is now; empty for nothing. */
	public static String before(Study study, CodeChange change) {
		return switch (change) {
			case CodeChange.Creation made -> ""; //$NON-NLS-1$
			case CodeChange.Move move -> place(move.code().eContainer());
			case CodeChange.Acceptance accepted -> Messages.Proposal_open;
			case CodeChange.Property property -> value(study, property.attribute(), property.code().eGet(property.attribute()));
		};
	}

	/** What it will be; empty for nothing. */
	public static String after(Study study, CodeChange change) {
		return switch (change) {
			case CodeChange.Creation made -> NLS.bind(Messages.Made_in, made.code().getName(), place(made.parent()));
			case CodeChange.Move move -> place(move.parent());
			case CodeChange.Acceptance accepted -> accepted.reply() == null || accepted.reply().isBlank() ? Messages.Proposal_accepted
					: NLS.bind(Messages.Proposal_acceptedWith, accepted.reply());
			case CodeChange.Property property -> value(study, property.attribute(), property.value());
		};
	}

	private static String place(EObject parent) {
		return parent instanceof Code code ? NLS.bind(Messages.Place_below, CodeTree.path(code)) : Messages.Place_top;
	}

	private static String value(Study study, EAttribute attribute, Object value) {
		return switch (value) {
			case null -> ""; //$NON-NLS-1$
			case Status status -> status(status);
			case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
			case String id when attribute == CodebookPackage.Literals.CODE__MERGED_INTO -> study.codes().own(id).map(Code::getName)
					.orElse(id);
			default -> String.valueOf(value);
		};
	}

	private static String status(Status status) {
		return switch (status) {
			case ACTIVE -> Messages.Status_active;
			case PROPOSED -> Messages.Status_proposed;
			case DEPRECATED -> Messages.Status_deprecated;
			case DELETED -> Messages.Status_deleted;
		};
	}

	/** What becomes of a coding. */
	public static String outcome(CodingChange change) {
		var text = switch (change.fate()) {
			case MERGED, RECODED -> Messages.Outcome_becomes;
			case RECODED_BY_DECISION -> Messages.Outcome_byDecision;
			case FOLLOWS -> Messages.Outcome_follows;
			case JOINED -> Messages.Outcome_joined;
			case REMOVED -> Messages.Outcome_removed;
			case REMOVED_BY_DECISION -> Messages.Outcome_removedByDecision;
			case UNRESOLVED -> Messages.Outcome_unresolved;
		};
		return NLS.bind(text, change.from() == null || change.from().isBlank() ? Messages.NoteName : change.from(),
				change.to() == null ? Messages.NoteName : change.to().getName());
	}
}
