/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.emf.ecore.EAttribute;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Provenance;
import org.emic.model.transcript.Role;

/** The texts that people see. */
public final class Messages extends NLS {

	public static String Cancel_button;
	public static String Tree_filter;
	public static String Tree_stale;
	public static String Tree_noStudy;
	public static String Tree_noCodes;
	public static String Tree_noCodesInCodebook;
	public static String Tree_codebookClosed;
	public static String Tree_codebookMissing;
	public static String Editor_noCodes;
	public static String View_cannotShowCodings;
	public static String New_codeTitle;
	public static String New_codeName;
	public static String New_subcodeTitle;
	public static String New_subcodeName;
	public static String New_taken;
	public static String New_label;
	public static String Rename_label;
	public static String Move_one;
	public static String Move_several;
	public static String Colour_title;
	public static String Colour_custom;
	public static String Colour_labelOne;
	public static String Colour_labelSeveral;
	public static String Apply_label;
	public static String Apply_title;
	public static String Apply_noTarget;
	public static String Delete_titleOne;
	public static String Delete_titleSeveral;
	public static String Delete_button;
	public static String Delete_questionOne;
	public static String Delete_questionSeveral;
	public static String Delete_subcode;
	public static String Delete_subcodes;
	public static String Delete_noCodings;
	public static String Delete_noneShown;
	public static String Delete_blind;
	public static String Delete_ownOne;
	public static String Delete_own;
	public static String Delete_otherOne;
	public static String Delete_others;
	public static String Delete_undo;
	public static String Delete_labelOne;
	public static String Delete_labelSeveral;
	public static String Field_label;
	public static String Field_name;
	public static String Field_colour;
	public static String Field_noColour;
	public static String Field_status;
	public static String Field_codable;
	public static String Field_codableHint;
	public static String Field_definition;
	public static String Field_definitionHint;
	public static String Field_inclusion;
	public static String Field_inclusionHint;
	public static String Field_exclusion;
	public static String Field_exclusionHint;
	public static String Field_examples;
	public static String Field_examplesHint;
	public static String Field_aliases;
	public static String Field_aliasesHint;
	public static String Field_description;
	public static String Field_codings;
	public static String Field_oneCoding;
	public static String Field_manyCodings;
	public static String Status_active;
	public static String Status_proposed;
	public static String Status_deprecated;
	public static String Status_deleted;
	public static String Editor_noFile;
	public static String Editor_noStudy;
	public static String Editor_problems;
	public static String Editor_problemLine;
	public static String Editor_cannotOpen;
	public static String Properties_codes;
	public static String Properties_coding;
	public static String Coding_code;
	public static String Coding_codeGone;
	public static String Coding_none;
	public static String Coding_note;
	public static String Coding_place;
	public static String Coding_placeText;
	public static String Coding_placeWithoutSpeaker;
	public static String Coding_uncertain;
	public static String Coding_lost;
	public static String Coding_quote;
	public static String Coding_made;
	public static String Coding_madeText;
	public static String Coding_comment;
	public static String Coding_commentOfOther;
	public static String Coding_commentLabel;
	public static String Provenance_manual;
	public static String Provenance_inVivo;
	public static String Provenance_auto;
	public static String Transcript_title;
	public static String Transcript_titleText;
	public static String Transcript_size;
	public static String Transcript_sizeText;
	public static String Transcript_speakers;
	public static String Transcript_speakerSize;
	public static String Role_interviewer;
	public static String Role_participant;
	public static String Role_other;
	public static String Role_label;
	public static String Role_failed;
	public static String Case_attribute;
	public static String Case_value;
	public static String Case_add;
	public static String Case_remove;
	public static String Case_addTitle;
	public static String Case_addMessage;
	public static String Case_taken;
	public static String Case_removeTitle;
	public static String Case_removeQuestion;
	public static String Case_removeButton;
	public static String Case_setLabel;
	public static String Case_addLabel;
	public static String Case_removeLabel;
	public static String Case_failed;

	public static String Column_name;
	public static String Column_nameHint;
	public static String Column_definition;
	public static String Column_definitionHint;
	public static String Column_uses;
	public static String Column_usesHint;
	public static String Column_coders;
	public static String Column_codersHint;
	public static String Column_status;
	public static String Column_statusHint;
	public static String Column_changed;
	public static String Column_changedHint;
	public static String Field_labelSeveral;
	public static String Field_parent;
	public static String Several_names;
	public static String Several_differ;
	public static String Several_top;
	public static String Move_title;
	public static String Move_message;
	public static String Move_intoItself;
	public static String Restore_labelOne;
	public static String Restore_labelSeveral;
	public static String Status_mergedInto;
	public static String Deleted_show;
	public static String Deleted_showHint;
	public static String Editor_beside;
	public static String Editor_besideHint;
	public static String Examples_pick;
	public static String Examples_none;
	public static String Examples_title;
	public static String Examples_message;
	public static String Examples_candidate;
	public static String Print_label;
	public static String Document_title;
	public static String Document_description;
	public static String Document_noStudy;
	public static String Document_examples;
	public static String Document_counts;
	public static String Document_deprecated;

	public static String Counting_menu;
	public static String Counting_all;
	public static String Counting_reviewed;
	public static String Counting_none;
	public static String Coding_decision;
	public static String Coding_noDecision;
	public static String Coding_reason;
	public static String Coding_reasonHint;
	public static String Coding_reasonLabel;

	static {
		NLS.initializeMessages("org.emic.ui.codebook.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** What the attribute of a code is called. */
	public static String attribute(EAttribute attribute) {
		var label = switch (attribute.getFeatureID()) {
			case CodebookPackage.CODE__DEFINITION -> Field_definition;
			case CodebookPackage.CODE__INCLUSION -> Field_inclusion;
			case CodebookPackage.CODE__EXCLUSION -> Field_exclusion;
			case CodebookPackage.CODE__EXAMPLES -> Field_examples;
			case CodebookPackage.CODE__ALIASES -> Field_aliases;
			default -> Field_name;
		};
		return plain(label);
	}

	/** A field's label as a part of a sentence. */
	public static String plain(String label) {
		return label.endsWith(":") ? label.substring(0, label.length() - 1) : label; //$NON-NLS-1$
	}

	/** What a status is called. */
	public static String status(Status status) {
		return switch (status) {
			case ACTIVE -> Status_active;
			case PROPOSED -> Status_proposed;
			case DEPRECATED -> Status_deprecated;
			case DELETED -> Status_deleted;
		};
	}

	/** How a coding came about. */
	public static String provenance(Provenance provenance) {
		return switch (provenance) {
			case MANUAL -> Provenance_manual;
			case IN_VIVO -> Provenance_inVivo;
			case AUTO -> Provenance_auto;
		};
	}

	/** What a speaker's role is called. */
	public static String role(Role role) {
		return switch (role) {
			case INTERVIEWER -> Role_interviewer;
			case PARTICIPANT -> Role_participant;
			case OTHER -> Role_other;
		};
	}
}
