/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.List;

/**
 * A question of the interview guide, or one that was asked in a single interview only.
 *
 * @param title how it is called in every interview: the asking sentence that their wordings share most, whole
 * @param asked where it was asked, by Transcript ID and turn; an interview may ask it twice
 */
public record Question(String title, List<AskedQuestion> asked) {

	public Question {
		asked = List.copyOf(asked);
	}

	/** The number of interviews in which it was asked. */
	public int interviews() {
		return (int) asked.stream().map(AskedQuestion::transcript).distinct().count();
	}

	/** Whether it was asked in more than one interview. */
	public boolean isRecurring() {
		return interviews() > 1;
	}

	public List<AskedQuestion> in(String transcript) {
		return asked.stream().filter(one -> one.transcript().equals(transcript)).toList();
	}
}
