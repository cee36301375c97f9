/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that people see. */
public final class Messages extends NLS {

	public static String Action_coders;
	public static String View_allFiltered;
	public static String View_codersNotShown;
	public static String Subject_code;
	public static String Subject_transcript;
	public static String Subject_turn;
	public static String Subject_study;
	public static String Subject_gone;
	public static String Column_quote;
	public static String Column_code;
	public static String Column_transcript;
	public static String Column_speaker;
	public static String Column_coder;
	public static String Column_comment;
	public static String Column_turn;
	public static String Column_note;
	public static String Column_origin;
	public static String Origin_all;
	public static String Origin_onlyAutomatic;
	public static String Origin_toReview;
	public static String Origin_byPeople;
	public static String Origin_manual;
	public static String Origin_inVivo;
	public static String Origin_automatic;
	public static String Origin_kept;
	public static String Export_blindMany;
	public static String Export_blindOne;
	public static String Export_title;
	public static String Export_name;
	public static String Export_filter;
	public static String Export_job;
	public static String Export_failed;
	public static String Action_origins;
	public static String Subject_toReview;
	public static String View_descriptionOf;
	public static String View_allReviewed;
	public static String Group_none;
	public static String Group_code;
	public static String Group_transcript;
	public static String Group_speaker;
	public static String Group_coder;
	public static String Group_nameless;
	public static String Cell_lost;
	public static String Cell_uncertain;
	public static String View_filter;
	public static String View_description;
	public static String View_nothingSelected;
	public static String View_noCodings;
	public static String Action_link;
	public static String Action_groupBy;
	public static String Action_subcodes;
	public static String Remove_one;
	public static String Remove_several;
	public static String Change_one;
	public static String Change_several;
	public static String Withdraw_label;
	public static String Origin_decided;
	public static String Subject_removed;
	public static String View_noneRemoved;
	public static String Action_removed;
	public static String Action_uncertain;
	public static String Subject_uncertain;
	public static String View_noneUncertain;
	public static String View_andConsensus;
	public static String View_andUncertain;
	public static String View_pinned;
	public static String View_stays;

	static {
		NLS.initializeMessages("org.emic.ui.analysis.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
