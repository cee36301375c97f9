/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import org.eclipse.osgi.util.NLS;

/** The texts of proposed outlines. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.outline.proposal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String Copy_message;
	public static String Copy_nobody;
	public static String Copy_noOutline;
	public static String Copy_title;
	public static String Dialog_all;
	public static String Dialog_make;
	public static String Dialog_replaced;
	public static String Dialog_this;
	public static String Label_copy;
	public static String Label_propose;
	public static String Label_transcripts;
	public static String Node_interviews;
	public static String Node_replaces;
	public static String Node_replacesSummaries;
	public static String Node_sections;
	public static String Node_turns;
	public static String Propose_message;
	public static String Propose_nothing;
	public static String Propose_title;
	public static String Search_failed;
	public static String Search_task;

	private Messages() {
	}
}
