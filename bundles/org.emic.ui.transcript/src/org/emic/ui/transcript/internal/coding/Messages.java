/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import org.eclipse.osgi.util.NLS;

/** The strings that people see. */
final class Messages extends NLS {

	public static String AdjustLabel;
	public static String Adjusted;
	public static String CannotSplit;
	public static String ConfirmFirst;
	public static String ConfirmLabel;
	public static String Confirmed;
	public static String ExampleDone;
	public static String ExampleLabel;
	public static String ExampleThere;
	public static String InVivoAgain;
	public static String InVivoDone;
	public static String InVivoLabel;
	public static String JoinDone;
	public static String JoinLabel;
	public static String NoCodeOnDigit;
	public static String NoCodeToCopy;
	public static String NoCodebook;
	public static String NoExample;
	public static String NoFurther;
	public static String NoLastCode;
	public static String NoQuestion;
	public static String NothingTouches;
	public static String NothingUncertain;
	public static String PickForDigit;
	public static String SelectPlace;
	public static String SelectWords;
	public static String SplitDone;
	public static String SplitLabel;

	static {
		NLS.initializeMessages("org.emic.ui.transcript.internal.coding.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
