/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String All;
	public static String Chosen;
	public static String Code;
	public static String Explained;
	public static String Filter;
	public static String Lift;
	public static String LiftButton;
	public static String LiftTitle;
	public static String LookOn;
	public static String LookOnButton;
	public static String LookOnTitle;
	public static String None;
	public static String NoStudy;
	public static String Seeing;
	public static String SelectAll;
	public static String SelectNone;
	public static String Title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
