/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.List;
import java.util.regex.Pattern;

import org.emic.core.text.Sentences;
import org.emic.core.text.TextRange;

/** Takes from an interviewer's turn the sentences that ask. */
final class AskingSentences {

	private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n"); //$NON-NLS-1$
	private static final Pattern BLANKS = Pattern.compile("\\s+"); //$NON-NLS-1$
	/** Latin, full-width, Arabic, Greek, Ethiopic and reversed question marks, with what may close a sentence behind them. */
	private static final Pattern QUESTION = Pattern
			.compile(".*[?\uFF1F\u061F\u037E\u1367\u2E2E][\\p{Pe}\\p{Pf}\\p{Po}\"'\\s]*$"); //$NON-NLS-1$
	/** Greek asks with a semicolon. */
	private static final Pattern GREEK_QUESTION = Pattern.compile(".*\\p{IsGreek}.*;$"); //$NON-NLS-1$

	private AskingSentences() {
	}

	/**
	 * The sentences that ask, each in one line: the questions in the last paragraph that has any, because
	 * interviewers take up the answer before they ask; or else the last sentence, which may request ("Tell me
	 * more about that").
	 */
	static List<String> of(String words) {
		var paragraphs = PARAGRAPHS.split(words.strip());
		for (int i = paragraphs.length - 1; i >= 0; i--) {
			var questions = split(paragraphs[i]).stream().filter(AskingSentences::isQuestion).toList();
			if (!questions.isEmpty()) {
				return questions;
			}
		}
		var last = split(paragraphs[paragraphs.length - 1]);
		return last.isEmpty() ? List.of("") : List.of(last.getLast()); //$NON-NLS-1$
	}

	private static boolean isQuestion(String sentence) {
		return QUESTION.matcher(sentence).matches() || GREEK_QUESTION.matcher(sentence).matches();
	}

	/** All sentences of a text, each in one line. */
	static List<String> split(String text) {
		var line = BLANKS.matcher(text.strip()).replaceAll(" "); //$NON-NLS-1$
		return Sentences.in(line, new TextRange(0, line.length())).stream().map(range -> range.of(line)).toList();
	}
}
