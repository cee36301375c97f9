/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
final class Messages extends NLS {

	public static String Done;
	public static String Guard_keep;
	public static String Guard_keepUndone;
	public static String Guard_redo;
	public static String Guard_redoTitle;
	public static String Guard_title;
	public static String Guard_undo;
	public static String In;
	public static String Redone;
	public static String Undone;

	static {
		NLS.initializeMessages("org.emic.ui.internal.undo.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
