/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String AlsoWithout;
	public static String Before;
	public static String ChooseCoding;
	public static String Exclude;
	public static String Include;
	public static String LookingUp;
	public static String ManyStale;
	public static String NoDefinition;
	public static String NoStudy;
	public static String NotFound;
	public static String Nothing;
	public static String Now;
	public static String OneStale;
	public static String OnlyTheirCoder;
	public static String OwnOnly;
	public static String Place;
	public static String RecodeOne;
	public static String RecodeSeveral;
	public static String RecodeWithNew;
	public static String SelectFirst;
	public static String StillFitsOne;
	public static String StillFitsSeveral;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
