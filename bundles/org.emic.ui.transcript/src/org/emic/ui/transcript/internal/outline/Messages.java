/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of the outline. */
final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.outline.messages", Messages.class); //$NON-NLS-1$
	}

	public static String Group_message_turn;
	public static String Group_message_turns;
	public static String Group_needsTitle;
	public static String Group_title;
	public static String Label_boundary;
	public static String Label_demote;
	public static String Label_group;
	public static String Label_join;
	public static String Label_move;
	public static String Label_promote;
	public static String Label_remove;
	public static String Label_rename;
	public static String Label_renumber;
	public static String Label_split;
	public static String Label_summary;
	public static String Labels_turns;
	public static String Menu_allSpeakers;
	public static String Menu_coders;
	public static String Menu_collapse;
	public static String Menu_expand;
	public static String Menu_ownOutline;
	public static String Menu_speakers;
	public static String Menu_speakers_toolTip;
	public static String Page_filter;
	public static String Quick_hint;
	public static String Quick_type;
	public static String Rename_message;
	public static String Renumber_nothing;
	public static String Section_noneHere;
	public static String Split_noTurn;
	public static String Summary_message;
	public static String Summary_title;

	private Messages() {
	}
}
