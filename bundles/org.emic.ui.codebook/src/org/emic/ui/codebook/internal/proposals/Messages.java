/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String AcceptButton;
	public static String AcceptMessage;
	public static String AcceptTitle;
	public static String AcceptedBy;
	public static String ByWithReason;
	public static String DeclineButton;
	public static String DeclineLabel;
	public static String DeclineMessage;
	public static String DeclineTitle;
	public static String DeclinedBy;
	public static String Definition;
	public static String DialogMessage;
	public static String DialogOne;
	public static String DialogSeveral;
	public static String DialogTitle;
	public static String Exclusion;
	public static String Group;
	public static String Inclusion;
	public static String Instead;
	public static String InsteadNone;
	public static String KindChange;
	public static String KindSplit;
	public static String MergeInto;
	public static String Name;
	public static String NewName;
	public static String NoProposal;
	public static String NowWording;
	public static String Parts;
	public static String PartsNeeded;
	public static String ProposeButton;
	public static String ProposeLabel;
	public static String ProposeOpen;
	public static String ProposedBy;
	public static String ProposedWording;
	public static String Reason;
	public static String ReasonField;
	public static String RefusedTitle;
	public static String Reply;
	public static String ReplyField;
	public static String SectionDefinition;
	public static String SectionExclude;
	public static String SectionInclude;
	public static String SelectCode;
	public static String TitleChange;
	public static String TitleMerge;
	public static String TitleNew;
	public static String TitleSplit;
	public static String OwnersAgreement;
	public static String OwnersExplained;
	public static String OwnersInvalid;
	public static String OwnersLabel;
	public static String OwnersNone;
	public static String OwnersNotYou;
	public static String OwnersCoder;
	public static String OwnersOther;
	public static String OwnersOtherName;
	public static String OwnersOtherTitle;
	public static String OwnersWithoutYou;
	public static String OwnersYou;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
