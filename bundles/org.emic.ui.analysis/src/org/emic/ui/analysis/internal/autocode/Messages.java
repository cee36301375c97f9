/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
public final class Messages extends NLS {

	public static String Wizard_title;
	public static String Wizard_noStudy;
	public static String Query_title;
	public static String Query_description;
	public static String Query_what;
	public static String Query_turns;
	public static String Query_matches;
	public static String Query_answers;
	public static String Query_wholeWords;
	public static String Query_matchCase;
	public static String Query_regularExpression;
	public static String Query_saidBy;
	public static String Query_noTranscripts;
	public static String Query_noQuestions;
	public static String Query_findQuestions;
	public static String Query_question;
	public static String Speaker_anybody;
	public static String Speaker_participants;
	public static String Speaker_interviewers;
	public static String Speaker_others;
	public static String Speaker_named;
	public static String Scope_where;
	public static String Scope_this;
	public static String Scope_chosen;
	public static String Scope_choose;
	public static String Scope_study;
	public static String Scope_chooseTitle;
	public static String Scope_chooseMessage;
	public static String Preview_title;
	public static String Preview_description;
	public static String Preview_chooseFirst;
	public static String Preview_nothing;
	public static String Preview_coded_one;
	public static String Preview_coded_several;
	public static String Preview_gone;
	public static String Preview_cancelled;
	public static String Preview_finding;
	public static String Preview_code;
	public static String Preview_noCode;
	public static String Preview_chooseCode;
	public static String Preview_unit;
	public static String Preview_transcript;
	public static String Preview_speaker;
	public static String Preview_passage;
	public static String Preview_turn;
	public static String Preview_question;
	public static String Preview_toolTip;
	public static String Preview_newCode;
	public static String Preview_all;
	public static String Preview_none;
	public static String Preview_count;
	public static String Unit_match;
	public static String Unit_sentence;
	public static String Unit_paragraph;
	public static String Unit_turn;
	public static String Step_one;
	public static String Step_several;

	static {
		NLS.initializeMessages("org.emic.ui.analysis.internal.autocode.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
