/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
public final class Messages extends NLS {

	public static String AdjustMenu;
	public static String ApplyLabel;
	public static String CodedAlready;
	public static String ExtendLabel;
	public static String Extended;
	public static String Joined;
	public static String CannotRead;
	public static String ChangeLabel;
	public static String CodeOfOther;
	public static String SettleAnew;
	public static String Coded;
	public static String CodedDeprecated;
	public static String CommentMenu;
	public static String ChangeMenu;
	public static String EditingOff;
	public static String EditingOn;
	public static String Hover_Byline;
	public static String Hover_Comment;
	public static String Hover_Exclude;
	public static String Hover_Focus;
	public static String Hover_Include;
	public static String Hover_Lost;
	public static String Hover_NameAndCoder;
	public static String Hover_Overlaps;
	public static String Hover_Uncertain;
	public static String Hover_Unresolved;
	public static String NoCodingHere;
	public static String NoTurnHere;
	public static String NoWords;
	public static String Note;
	public static String NotInStudy;
	public static String ReadAgain;
	public static String ReadingStudy;
	public static String NotCodable;
	public static String ReadOnlyHint;
	public static String RecentCodes;
	public static String RemoveLabel;
	public static String RemoveMenu;
	public static String WithdrawLabel;
	public static String Withdrawn;
	public static String WithdrawMenu;
	public static String NothingDecided;
	public static String LabelOfOther;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
