/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
final class Messages extends NLS {

	public static String Review_noStudy;
	public static String Review_noView;
	public static String Review_noneHere;
	public static String Review_allDone;
	public static String Review_this;
	public static String Keep_one;
	public static String Keep_several;
	public static String Drop_one;
	public static String Drop_several;
	public static String Adjust_step;
	public static String Adjust_hint;
	public static String Adjust_noWords;

	static {
		NLS.initializeMessages("org.emic.ui.analysis.internal.review.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
