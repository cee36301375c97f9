/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;

import org.emic.core.auto.AnswersToQuestion;
import org.emic.core.auto.PassageFinder;
import org.emic.core.questions.Question;

/** Which question the passages answer. */
final class AnswersGroup {

	private static final int ROWS = 7;
	private static final int WIDTH = 500;

	private final List list;
	private java.util.List<Question> questions;

	AnswersGroup(Composite parent, Runnable changed) {
		list = new List(Widgets.indented(parent, 1), SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getItemHeight() * ROWS).applyTo(list);
	}

	/** Whether the questions are known by now. */
	boolean isFilled() {
		return questions != null;
	}

	/**
	 * Lists questions.
	 *
	 * @param selected the index of the one meant; -1 for none
	 */
	void fill(java.util.List<Question> found, int selected) {
		questions = found;
		list.setItems(found.stream().map(AnswersGroup::label).toArray(String[]::new));
		list.select(selected);
		list.showSelection();
	}

	private static String label(Question question) {
		return question.interviews() == 1 ? question.title()
				: NLS.bind(Messages.Query_question, question.title(), question.interviews());
	}

	boolean isChosen() {
		return list.getSelectionIndex() >= 0;
	}

	PassageFinder finder() {
		return new AnswersToQuestion(questions.get(list.getSelectionIndex()));
	}

	void setEnabled(boolean enabled) {
		list.setEnabled(enabled);
	}

	/** For tests: as a click on it does. */
	void choose(int index) {
		list.select(index);
		list.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
	}

	java.util.List<Question> questions() {
		return questions;
	}
}
