/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.assignments;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Blind;
	public static String Done;
	public static String DoneBlind;
	public static String DoneOf;
	public static String InProgress;
	public static String NoStudy;
	public static String Nobody;
	public static String Open;
	public static String Title;
	public static String ToDo;
	public static String Transcript;
	public static String Unassigned;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
