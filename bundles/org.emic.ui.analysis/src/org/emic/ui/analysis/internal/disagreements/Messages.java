/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Codes_message;
	public static String Codes_title;
	public static String Column_coders;
	public static String Column_kind;
	public static String Column_passage;
	public static String Column_state;
	public static String Column_transcript;
	public static String Group_count;
	public static String Group_settled;
	public static String Kind_notCoded;
	public static String Kind_otherCode;
	public static String Kind_otherRange;
	public static String Menu_byCode;
	public static String Menu_byTranscript;
	public static String Menu_coders;
	public static String Menu_codes;
	public static String Menu_kinds;
	public static String Menu_openOnly;
	public static String Menu_showAll;
	public static String Reason_message;
	public static String Reason_title;
	public static String Search_job;
	public static String Settle_changedMeanwhile;
	public static String Settle_impossible;
	public static String Settle_intersection;
	public static String Settle_noCode;
	public static String Settle_recode;
	public static String Settle_selectFirst;
	public static String Settle_several;
	public static String Settle_side;
	public static String Settle_union;
	public static String Side_choice;
	public static String Side_comment;
	public static String Side_definition;
	public static String Side_exclude;
	public static String Side_include;
	public static String Side_none;
	public static String Side_numbered;
	public static String Side_uncoded;
	public static String State_disputed;
	public static String State_open;
	public static String State_settled;
	public static String Step_recodeWithNew;
	public static String Step_settleOne;
	public static String Step_settleSeveral;
	public static String Step_withdrawOne;
	public static String Step_withdrawSeveral;
	public static String Uncoded_short;
	public static String View_blind;
	public static String View_count;
	public static String View_filtered;
	public static String View_filteredOut;
	public static String View_noStudy;
	public static String View_none;
	public static String View_oneCoder;
	public static String View_searching;
	public static String Withdraw_notOwn;
	public static String Withdrawn_one;
	public static String Withdrawn_several;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
