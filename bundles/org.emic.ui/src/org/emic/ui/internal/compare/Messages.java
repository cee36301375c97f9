/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String Branch;
	public static String BranchNamed;
	public static String CannotRead;
	public static String ChangedMeanwhile;
	public static String CompareCodebooks;
	public static String Differences;
	public static String Mine;
	public static String MineAbove;
	public static String MineAboveNamed;
	public static String MineNamed;
	public static String NoConflict;
	public static String NoDifferences;
	public static String NoFile;
	public static String OneDifference;
	public static String Origin;
	public static String PartlySettled;
	public static String PartlySettledOne;
	public static String PutOn;
	public static String PutOnNamed;
	public static String Readable;
	public static String Settle;
	public static String SettleDescription;
	public static String SettleTitle;
	public static String Structure;
	public static String TakeToLeft;
	public static String TakeToLeftTip;
	public static String TakeToRight;
	public static String TakeToRightTip;
	public static String Theirs;
	public static String TheirsBelow;
	public static String TheirsBelowNamed;
	public static String TheirsNamed;
	public static String TwoCodebooks;
	public static String WithConflicts;
	public static String WithOneConflict;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
