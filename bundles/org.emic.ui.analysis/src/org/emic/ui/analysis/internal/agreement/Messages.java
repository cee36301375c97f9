/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AllCoders;
	public static String AllCodes;
	public static String Apart;
	public static String Blind;
	public static String Cancelled;
	public static String Choice_all;
	public static String Choice_coders;
	public static String Choice_codes;
	public static String Choice_consensus;
	public static String Choice_overall;
	public static String Choice_decided;
	public static String Choice_settled;
	public static String Choice_transcripts;
	public static String Choice_turns;
	public static String Choice_uncoded;
	public static String Choice_unit;
	public static String CodebookOfNow;
	public static String Coded_by;
	public static String Coders_message;
	public static String Coders_title;
	public static String Codes_message;
	public static String Codes_title;
	public static String Column_code;
	public static String Column_coded;
	public static String Column_coders;
	public static String Column_part;
	public static String Column_units;
	public static String Compared;
	public static String Compared_one;
	public static String Export_csv;
	public static String Export_failed;
	public static String Export_heading;
	public static String Export_markdown;
	public static String Export_name;
	public static String Export_none;
	public static String Export_title;
	public static String Failed;
	public static String Fallen;
	public static String Job;
	public static String Job_transcript;
	public static String Measuring;
	public static String Menu_alone;
	public static String Menu_columns;
	public static String Menu_consensus;
	public static String Menu_pairs;
	public static String Menu_revision;
	public static String NoPassages;
	public static String NoRepository;
	public static String NoRevisions;
	public static String NoStudy;
	public static String Nobody;
	public static String Overall_decisions;
	public static String Overall_sets;
	public static String Pair;
	public static String Part_after;
	public static String Part_at;
	public static String Part_before;
	public static String Part_now;
	public static String Rests;
	public static String Revision_label;
	public static String Revision_message;
	public static String Revision_title;
	public static String Decided_asCoded;
	public static String Decided_asDecided;
	public static String Settled_asCoded;
	public static String Settled_asSettled;
	public static String TooFew;
	public static String Transcripts_message;
	public static String Transcripts_title;
	public static String Turns_everybody;
	public static String Turns_participants;
	public static String Uncoded_counts;
	public static String Uncoded_leftOut;
	public static String Undefined;
	public static String Undefined_one;
	public static String Unit_character;
	public static String Unit_free;
	public static String Unit_paragraph;
	public static String Unit_sentence;
	public static String Unit_turn;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
