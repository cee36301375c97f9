/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
public final class Messages extends NLS {

	public static String Background;
	public static String Description;
	public static String DimInterviewer;
	public static String None;
	public static String Patterns;
	public static String RulerRight;
	public static String Sticky;
	public static String Tint;
	public static String Underline;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
