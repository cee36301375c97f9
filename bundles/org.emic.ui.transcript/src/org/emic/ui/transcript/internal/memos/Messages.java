/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.memos;

import org.eclipse.osgi.util.NLS;

/** The texts of notes that a person sees. */
public final class Messages extends NLS {

	public static String Hover_memo;
	public static String Note_label;
	public static String Note_message;
	public static String Note_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
