/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.codebooks;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String Add;
	public static String Added;
	public static String AddMessage;
	public static String AddTitle;
	public static String AnotherFolder;
	public static String Changed;
	public static String CopyDescription;
	public static String CopyFix;
	public static String Copying;
	public static String Down;
	public static String Failed;
	public static String FolderMessage;
	public static String FolderTitle;
	public static String Locate;
	public static String LocateDescription;
	public static String LocateMessage;
	public static String LocateTitle;
	public static String NothingToAdd;
	public static String OpenDescription;
	public static String OpenProject;
	public static String PageExplained;
	public static String PageOwn;
	public static String PageOwnOnly;
	public static String Remove;
	public static String StateClosed;
	public static String StateMissing;
	public static String StateOutside;
	public static String StateRenamed;
	public static String Up;
	public static String WriteName;
	public static String WriteNameDescription;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
