/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
public final class Messages extends NLS {

	public static String All;
	public static String BlindCoding;
	public static String BothFaded;
	public static String BothHidden;
	public static String CodedBlind;
	public static String CodersFaded;
	public static String CodersHidden;
	public static String CodesFaded;
	public static String CodesHidden;
	public static String Coders;
	public static String Codes;
	public static String Fade;
	public static String FadeOthers;
	public static String Hide;
	public static String HideCode;
	public static String HideCoder;
	public static String LookingOn;
	public static String Message;
	public static String None;
	public static String Notes;
	public static String OnlyCode;
	public static String OnlyCoder;
	public static String Title;
	public static String ShowAll;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.filter.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
