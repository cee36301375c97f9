/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.report;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
final class Messages extends NLS {

	public static String Source_transcript;
	public static String Report_nothing;
	public static String Report_window;
	public static String Report_title;
	public static String Report_one;
	public static String Report_several;
	public static String Report_name;
	public static String Report_grouping;
	public static String Report_context;
	public static String Report_comments;
	public static String Report_open;
	public static String Report_copy;
	public static String Report_save;
	public static String Report_notSaved;
	public static String Report_replace;
	public static String Report_replaceTitle;
	public static String Grouping_code;
	public static String Grouping_transcript;
	public static String Grouping_none;
	public static String Context_none;
	public static String Context_sentences;
	public static String Context_turn;
	public static String Context_turns;
	public static String Context_before;
	public static String Context_after;
	public static String Format_html;
	public static String Format_markdown;

	static {
		NLS.initializeMessages("org.emic.ui.analysis.internal.report.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
