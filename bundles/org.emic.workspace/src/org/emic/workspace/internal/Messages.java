/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that a person sees. */
public final class Messages extends NLS {

	public static String BuildStudy;
	public static String CannotOpen;
	public static String CannotSave;
	public static String CannotWriteCodebook;
	public static String CannotFinish;
	public static String CannotWriteFiles;
	public static String CannotWriteMemos;
	public static String CannotWriteTranscript;
	public static String FileChanged;
	public static String CannotUndoAll;
	public static String CannotUndoAfter;
	public static String CannotRedoAll;
	public static String CreateCodebook;
	public static String CreateStudy;
	public static String FollowCodebooks;
	public static String LiftMany;
	public static String LiftOne;
	public static String LookOnMany;
	public static String LookOnOne;
	public static String NoCodebookThere;
	public static String ProjectExists;
	public static String ReadOnly;
	public static String ReadStudy;
	public static String TableChanged;
	public static String TextChanges;
	public static String Typing;
	public static String TypingInMemo;
	public static String SameCoder;
	public static String SaveBefore;
	public static String SaveIndex;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
