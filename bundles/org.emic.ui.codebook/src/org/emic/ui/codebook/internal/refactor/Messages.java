/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a person sees. */
final class Messages extends NLS {

	public static String Choose_filter;
	public static String Choose_none;
	public static String Delete_count;
	public static String Delete_keep;
	public static String Delete_remove;
	public static String Delete_title;
	public static String Delete_toParent;
	public static String Merge_aliases;
	public static String Merge_definition;
	public static String Merge_examples;
	public static String Merge_exclusion;
	public static String Merge_inclusion;
	public static String Merge_others;
	public static String Merge_take;
	public static String Merge_title;
	public static String Merge_titleSeveral;
	public static String Move_title;
	public static String Move_top;
	public static String Nothing_codes;
	public static String Nothing_codings;
	public static String Preview_after;
	public static String Preview_before;
	public static String Preview_passage;
	public static String Preview_property;
	public static String Reason;
	public static String Recode_title;
	public static String Recode_titleOne;
	public static String Rename_keep;
	public static String Rename_name;
	public static String Rename_title;
	public static String Split_addExisting;
	public static String Split_addNew;
	public static String Split_addRule;
	public static String Split_below;
	public static String Split_byRule;
	public static String Split_chooseMessage;
	public static String Split_chooseTitle;
	public static String Split_coder;
	public static String Split_codings;
	public static String Split_goesTo;
	public static String Split_newName;
	public static String Split_noCodings;
	public static String Split_noParts;
	public static String Split_number;
	public static String Split_ofSpeaker;
	public static String Split_parts;
	public static String Split_passage;
	public static String Split_remove;
	public static String Split_removeRule;
	public static String Split_ruleText;
	public static String Split_rules;
	public static String Split_speaker;
	public static String Split_stays;
	public static String Split_withCode;
	public static String Split_withText;
	public static String name;
	public static String names;
	public static String names_and;
	public static String names_comma;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
