/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;

import org.emic.model.memo.MemoType;

/** The texts of memos that a person sees. */
public final class Messages extends NLS {

	public static String Column_about;
	public static String Column_author;
	public static String Column_created;
	public static String Column_title;
	public static String Column_type;
	public static String Delete_one;
	public static String Delete_several;
	public static String Editor_about;
	public static String Editor_aboutHint;
	public static String Editor_aboutNothing;
	public static String Editor_hint;
	public static String Editor_noMemo;
	public static String Editor_openAsText;
	public static String Editor_preview;
	public static String Editor_title;
	public static String Editor_type;
	public static String Editor_made;
	public static String Label_link;
	public static String Label_new;
	public static String Label_rename;
	public static String Label_retype;
	public static String Label_turnInto;
	public static String Label_unlink;
	public static String Link_add;
	public static String Link_chooseMemo;
	public static String Link_chooseMemoMessage;
	public static String Link_chooseTranscript;
	public static String Link_chooseTranscriptMessage;
	public static String Link_code;
	public static String Link_coding;
	public static String Link_gone;
	public static String Link_noMemos;
	public static String Link_nothingSelected;
	public static String Link_hidden;
	public static String Link_hiddenTip;
	public static String Link_note;
	public static String Link_remove;
	public static String Link_toCode;
	public static String Link_toTranscript;
	public static String Link_transcript;
	public static String Link_turn;
	public static String Link_unknown;
	public static String New_message;
	public static String New_messageSeveral;
	public static String New_onCode;
	public static String New_onPassage;
	public static String New_onTranscript;
	public static String New_onTurn;
	public static String New_title;
	public static String New_untitled;
	public static String NoStudy;
	public static String Section_new;
	public static String Section_none;
	public static String Turn_noComment;
	public static String Turn_other;
	public static String Type_analytic;
	public static String Type_case;
	public static String Type_methodological;
	public static String Type_personal;
	public static String Type_theoretical;
	public static String View_empty;
	public static String View_filter;

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
			FormatStyle.SHORT);

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** What a type is called. */
	public static String type(MemoType type) {
		return switch (type) {
			case ANALYTIC -> Type_analytic;
			case METHODOLOGICAL -> Type_methodological;
			case THEORETICAL -> Type_theoretical;
			case CASE -> Type_case;
			case PERSONAL -> Type_personal;
		};
	}

	/** A point in time in the person's zone and language; empty for null. */
	static String date(Instant instant) {
		return instant == null ? "" : DATE.format(instant.atZone(ZoneId.systemDefault())); //$NON-NLS-1$
	}
}
