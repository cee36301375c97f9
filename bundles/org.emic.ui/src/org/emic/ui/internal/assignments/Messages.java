/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AddCoder;
	public static String Assign;
	public static String Coders;
	public static String Done;
	public static String Each;
	public static String Evenly;
	public static String Failed;
	public static String NewCoder;
	public static String NoCoder;
	public static String NotAssigned;
	public static String NoStudy;
	public static String NoTranscript;
	public static String Nothing;
	public static String PlanAdds;
	public static String PlanCoded;
	public static String PlanMore;
	public static String PlanOfCoder;
	public static String PlanRemoves;
	public static String Remove;
	public static String SelectAll;
	public static String SelectNone;
	public static String TakeBack;
	public static String Title;
	public static String Transcripts;
	public static String Undone;
	public static String WrongId;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
