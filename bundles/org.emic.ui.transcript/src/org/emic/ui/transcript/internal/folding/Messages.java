/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
public final class Messages extends NLS {

	public static String AllTurns;
	public static String ContainingMessage;
	public static String ContainingTitle;
	public static String NoFold;
	public static String NoSection;
	public static String NoSuchTurns;
	public static String OnlyCoded;
	public static String OnlyContaining;
	public static String OnlyParticipants;
	public static String OnlySpeaker;
	public static String OnlyUncoded;
	public static String ShowAll;
	public static String SpeakerMessage;
	public static String SpeakerTitle;
	public static String TooShort;
	public static String TurnsOf;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.folding.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
