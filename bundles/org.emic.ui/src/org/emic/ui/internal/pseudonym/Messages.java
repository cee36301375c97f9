/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String AddRow;
	public static String Applying;
	public static String CannotPseudonymise;
	public static String CannotSearch;
	public static String Context;
	public static String Done;
	public static String DoneTitle;
	public static String File;
	public static String Follows;
	public static String Hint;
	public static String KeepingOriginals;
	public static String MatchCase;
	public static String Name;
	public static String NamesDescription;
	public static String NamesTitle;
	public static String NoStudy;
	public static String Notes;
	public static String Nothing;
	public static String OriginalMoves;
	public static String Place;
	public static String PlacesOf;
	public static String PreviewDescription;
	public static String PreviewMessage;
	public static String PreviewTitle;
	public static String Pseudonym;
	public static String Searching;
	public static String SelectAll;
	public static String SelectNone;
	public static String Title;
	public static String UndoQuestion;
	public static String WholeStudy;
	public static String OnlyTranscript;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
