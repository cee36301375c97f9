/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.navigation;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
public final class Messages extends NLS {

	public static String AllCoded;
	public static String At;
	public static String Coding;
	public static String FromBeginning;
	public static String FromEnd;
	public static String NoCodings;
	public static String NoCodingOfCode;
	public static String NoTurn;
	public static String OnlyCoding;
	public static String OnlyTurn;
	public static String TurnOf;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.navigation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
