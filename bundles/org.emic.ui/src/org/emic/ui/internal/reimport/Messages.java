/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.reimport;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String Added;
	public static String After;
	public static String Before;
	public static String Browse;
	public static String CannotRead;
	public static String CannotWrite;
	public static String Changed;
	public static String ChooseFile;
	public static String Code;
	public static String CodedBlind;
	public static String CodingChanged;
	public static String CodingLost;
	public static String CodingMoved;
	public static String CodingStays;
	public static String CodingUncertain;
	public static String Codings;
	public static String Coder;
	public static String Description;
	public static String File;
	public static String Files;
	public static String HeaderChanged;
	public static String Looking;
	public static String NoFile;
	public static String NoTranscript;
	public static String Note;
	public static String Nothing;
	public static String Pseudonymised;
	public static String Removed;
	public static String Repair;
	public static String Speaker;
	public static String Summary;
	public static String Title;
	public static String Turn;
	public static String Turns;
	public static String What;
	public static String Writing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
