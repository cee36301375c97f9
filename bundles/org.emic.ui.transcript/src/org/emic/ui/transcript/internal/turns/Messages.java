/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.turns;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String Join;
	public static String NameLabel;
	public static String NewSpeaker;
	public static String NewSpeakerTitle;
	public static String NoTurn;
	public static String NoSpeaker;
	public static String Rename;
	public static String RenameElsewhere;
	public static String RenameLabel;
	public static String RenameTitle;
	public static String SetSpeaker;
	public static String Split;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
