/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.report;

import org.eclipse.osgi.util.NLS;

/** The texts of outline documents. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.outline.report.messages", Messages.class); //$NON-NLS-1$
	}

	public static String Page_all;
	public static String Page_codes;
	public static String Page_description;
	public static String Page_everybody;
	public static String Page_needsTranscript;
	public static String Page_noStudy;
	public static String Page_none;
	public static String Page_numbers;
	public static String Page_summaries;
	public static String Page_transcripts;
	public static String Page_turns;
	public static String Wizard_title;

	private Messages() {
	}
}
