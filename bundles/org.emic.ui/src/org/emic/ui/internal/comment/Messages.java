/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.comment;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
public final class Messages extends NLS {

	public static String Comment_label;
	public static String Comment_ofCoding;
	public static String Comment_ofNote;
	public static String Comment_keys;
	public static String Comment_readOnly;

	static {
		NLS.initializeMessages("org.emic.ui.internal.comment.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
