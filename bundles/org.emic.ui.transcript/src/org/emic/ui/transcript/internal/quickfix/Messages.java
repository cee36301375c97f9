/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.quickfix;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
final class Messages extends NLS {

	public static String Apply;
	public static String Change;
	public static String Comment;
	public static String Confirm;
	public static String Example;
	public static String InVivo;
	public static String Join;
	public static String Nothing;
	public static String PutHere;
	public static String QuickFix;
	public static String Remove;
	public static String RemoveLost;
	public static String Restore;
	public static String Show;
	public static String Split;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.quickfix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
