/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

/**
 * What decides whether two turns ask the same question. Likeness goes from 0 to 1. The defaults were chosen on
 * interviews with a common guide, where rewordings of a question that share half of its words reach 0.43 to 0.8,
 * other questions on the same subject at most 0.36, and questions of other guides on the same subject 0.5.
 *
 * @param alike       wordings of at least this likeness are one question in all interviews; from these the
 *                    guides are found
 * @param guideAlike  wordings of at least this likeness are one question in interviews that follow one guide,
 *                    unless one of these interviews already asks it in other words
 * @param freeAlike   the same where an interview follows no guide known from others
 * @param fewestWords questions of fewer words, such as “And why?”, depend on what was said before and are
 *                    follow-ups always
 * @param repetitions what is asked more often than this in an interview, on the average, is no question of
 *                    a guide but a way to ask on, such as “Could you give an example?”
 * @param sameGuide   interviews that share this part of their recurring questions follow one guide. Questions
 *                    of different guides are one only if they are word for word the same, so that their
 *                    titles fit the interviews
 * @param guided      where at least this part of an interview's questions recurs, what else is asked there
 *                    follows up; in a freer interview each question stands for itself
 */
public record QuestionRules(double alike, double guideAlike, double freeAlike, int fewestWords, double repetitions,
		double sameGuide, double guided) {

	public static final QuestionRules DEFAULT = new QuestionRules(0.6, 0.4, 0.5, 3, 1.5, 0.5, 0.34);
}
