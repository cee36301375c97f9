/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String Change_code;
	public static String Change_codebook;
	public static String Change_created;
	public static String Change_property;
	public static String Change_to;
	public static String Change_toNothing;
	public static String Change_moved;
	public static String Change_top;
	public static String Change_transcript;
	public static String Change_study;
	public static String Deletion_codedBlind;
	public static String Deletion_hangsOnIt;
	public static String Deletion_name;
	public static String Fate_follows;
	public static String Fate_joined;
	public static String Fate_merged;
	public static String Fate_recoded;
	public static String Fate_recodedByDecision;
	public static String Fate_removed;
	public static String Fate_removedByDecision;
	public static String Fate_unresolved;
	public static String Change_accepted;
	public static String Name_accept;
	public static String Name_delete;
	public static String Name_merge;
	public static String Name_move;
	public static String Name_recode;
	public static String Name_rename;
	public static String Name_split;
	public static String Nothing;
	public static String NotComplete;
	public static String NoteName;
	public static String Planning;
	public static String Making;
	public static String Made_in;
	public static String Outcome_becomes;
	public static String Outcome_byDecision;
	public static String Outcome_follows;
	public static String Outcome_joined;
	public static String Outcome_removed;
	public static String Outcome_removedByDecision;
	public static String Outcome_unresolved;
	public static String Place_below;
	public static String Place_top;
	public static String Property_aliases;
	public static String Property_colour;
	public static String Property_definition;
	public static String Property_examples;
	public static String Property_exclusion;
	public static String Property_inclusion;
	public static String Property_mergedInto;
	public static String Property_name;
	public static String Property_new;
	public static String Property_place;
	public static String Property_proposal;
	public static String Property_status;
	public static String Proposal_accepted;
	public static String Proposal_acceptedWith;
	public static String Proposal_open;
	public static String Renaming_name;
	public static String Renaming_unsaved;
	public static String Renaming_unwritten;
	public static String Status_active;
	public static String Status_deleted;
	public static String Status_deprecated;
	public static String Status_proposed;
	public static String StudyChanged;
	public static String StudyGone;
	public static String WrongArguments;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
