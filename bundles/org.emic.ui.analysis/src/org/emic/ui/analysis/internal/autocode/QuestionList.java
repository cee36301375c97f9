/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;

import org.emic.core.questions.AskedQuestion;
import org.emic.core.questions.Interview;
import org.emic.core.questions.Question;
import org.emic.core.questions.QuestionRules;
import org.emic.core.questions.StudyQuestions;

/** The questions whose answers can be coded. */
final class QuestionList {

	private QuestionList() {
	}

	/**
	 * Finds the questions of all interviews, with progress and a way to cancel: those that recur, or all where
	 * none does.
	 *
	 * @throws InterruptedException when the person cancels
	 */
	static List<Question> find(IRunnableContext context, AutoCodeStart start) throws InterruptedException {
		var interviews = Interview.of(start.study().study().transcripts());
		var found = new ArrayList<Question>();
		try {
			context.run(true, true, monitor -> found.addAll(find(interviews, monitor)));
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		}
		return found;
	}

	private static List<Question> find(List<Interview> interviews, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(Messages.Query_findQuestions, IProgressMonitor.UNKNOWN);
		try {
			var all = StudyQuestions.find(interviews, QuestionRules.DEFAULT, monitor::isCanceled);
			return all.recurring().isEmpty() ? all.questions() : all.recurring();
		} catch (CancellationException e) {
			throw new InterruptedException();
		} finally {
			monitor.done();
		}
	}

	/** The index of the question that is asked or answered where the caret is; -1 for none. */
	static int at(List<Question> questions, AutoCodeStart start) {
		for (int i = 0; start.transcript() != null && i < questions.size(); i++) {
			if (questions.get(i).in(start.transcript().id()).stream().map(AskedQuestion::questionAndAnswer)
					.anyMatch(run -> run.contains(start.turn()))) {
				return i;
			}
		}
		return -1;
	}
}
