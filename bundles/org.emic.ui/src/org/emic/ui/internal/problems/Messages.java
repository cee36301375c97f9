/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
final class Messages extends NLS {

	public static String DeleteFile;
	public static String JoinTwins;
	public static String Keep;
	public static String MakeTop;
	public static String MoveBelow;
	public static String NewName;
	public static String OtherName;
	public static String OwnCodings;
	public static String OwnId;
	public static String RemoveCoding;
	public static String Rename;
	public static String AcceptProposal;
	public static String DeclineProposal;
	public static String Restore;
	public static String ShowCode;
	public static String ShowPassage;
	public static String Stay;
	public static String Withdraw;
	public static String WithdrawSettled;

	static {
		NLS.initializeMessages("org.emic.ui.internal.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
