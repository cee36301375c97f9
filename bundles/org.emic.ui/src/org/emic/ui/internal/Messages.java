/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The strings that the person sees. */
public final class Messages extends NLS {

	public static String Picker_Aliases;
	public static String Picker_AtTop;
	public static String Picker_Below;
	public static String Picker_Create;
	public static String Picker_CreateAndApplyLabel;
	public static String Picker_CreateExplained;
	public static String Picker_CreateLabel;
	public static String Picker_DefinitionName;
	public static String Picker_Exclude;
	public static String Picker_FieldName;
	public static String Picker_Hint;
	public static String Picker_Include;
	public static String Picker_ListName;
	public static String Picker_NoDefinition;
	public static String Picker_NoMatch;
	public static String Picker_Recent;
	public static String Picker_Type;
	public static String StudyParts_CannotOpen;
	public static String StudyParts_NoCodebook;

	static {
		NLS.initializeMessages("org.emic.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
