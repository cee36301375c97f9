/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
final class Messages extends NLS {

	public static String References_query;
	public static String References_one;
	public static String References_several;
	public static String References_inOne;
	public static String References_noCode;
	public static String Search_query;
	public static String Search_one;
	public static String Search_several;
	public static String Search_inOne;
	public static String Search_noCases;
	public static String Search_limited;
	public static String Search_saidBy;
	public static String Search_inside;
	public static String Search_outside;
	public static String Search_case;
	public static String Page_one;
	public static String Page_several;
	public static String Page_turn;
	public static String Page_autoCode;
	public static String Page_autoCodeAll;
	public static String SearchPage_text;
	public static String SearchPage_wholeWords;
	public static String SearchPage_matchCase;
	public static String SearchPage_regularExpression;
	public static String SearchPage_limits;
	public static String SearchPage_where;
	public static String SearchPage_inStudy;
	public static String SearchPage_inTranscript;
	public static String SearchPage_inSelected;
	public static String SearchPage_inSelectedOne;
	public static String SearchPage_inAllStudies;
	public static String Page_study;
	public static String SearchPage_saidBy;
	public static String SearchPage_code;
	public static String SearchPage_anyCode;
	public static String SearchPage_inside;
	public static String SearchPage_outside;
	public static String SearchPage_chooseCode;
	public static String SearchPage_noCode;
	public static String SearchPage_case;
	public static String SearchPage_anyCase;
	public static String SearchPage_is;
	public static String OpenCode_noCoding;
	public static String OpenCode_title;
	public static String OpenCode_message;
	public static String OpenTranscript_title;
	public static String OpenTranscript_message;
	public static String Open_noStudy;

	static {
		NLS.initializeMessages("org.emic.ui.analysis.internal.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
