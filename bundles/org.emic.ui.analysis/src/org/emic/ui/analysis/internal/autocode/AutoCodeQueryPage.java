/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.auto.PassageFinder;
import org.emic.core.auto.PatternException;
import org.emic.core.questions.Question;
import org.emic.core.study.StudyTranscript;

/** What to look for, and where. */
public final class AutoCodeQueryPage extends WizardPage {

	private final AutoCodeStart start;
	private final Map<AutoCodeKind, Button> kinds = new EnumMap<>(AutoCodeKind.class);
	private TurnsGroup turns;
	private MatchesGroup matches;
	private AnswersGroup answers;
	private ScopeGroup scope;

	AutoCodeQueryPage(AutoCodeStart start) {
		super("query", Messages.Query_title, null); //$NON-NLS-1$
		this.start = start;
		setDescription(Messages.Query_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		var what = Widgets.group(area, Messages.Query_what, 1);
		kinds.put(AutoCodeKind.TURNS, kind(what, Messages.Query_turns, AutoCodeKind.TURNS));
		turns = new TurnsGroup(what, start, this::changed);
		kinds.put(AutoCodeKind.MATCHES, kind(what, Messages.Query_matches, AutoCodeKind.MATCHES));
		matches = new MatchesGroup(what, start, this::changed);
		kinds.put(AutoCodeKind.ANSWERS, kind(what, Messages.Query_answers, AutoCodeKind.ANSWERS));
		answers = new AnswersGroup(what, this::changed);
		scope = new ScopeGroup(area, start, this::changed);
		setControl(area);
		changed();
	}

	private Button kind(Composite parent, String text, AutoCodeKind kind) {
		var button = Widgets.button(parent, SWT.RADIO, text, this::changed);
		button.setSelection(kind == start.kind());
		return button;
	}

	/** What the person chose to look for. */
	AutoCodeKind kind() {
		return kinds.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
				.orElse(AutoCodeKind.TURNS);
	}

	/** Looks for what the person chose. */
	PassageFinder finder() throws PatternException {
		return switch (kind()) {
			case TURNS -> turns.finder();
			case MATCHES -> matches.finder();
			case ANSWERS -> answers.finder();
		};
	}

	/** Where to look. */
	List<StudyTranscript> transcripts() {
		return scope.transcripts();
	}

	private void changed() {
		if (scope == null) {
			return;
		}
		turns.setEnabled(kind() == AutoCodeKind.TURNS);
		matches.setEnabled(kind() == AutoCodeKind.MATCHES);
		answers.setEnabled(kind() == AutoCodeKind.ANSWERS);
		if (kind() == AutoCodeKind.ANSWERS && !answers.isFilled() && isCurrentPage()) {
			findQuestions();
		}
		var problem = problem();
		setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
		setPageComplete(problem == null);
	}

	/** What stands in the way; an empty text where it need not be said, null for nothing. */
	private String problem() {
		if (kind() == AutoCodeKind.MATCHES && matches.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		if (kind() == AutoCodeKind.ANSWERS && !answers.isChosen()) {
			return answers.isFilled() && answers.questions().isEmpty() ? Messages.Query_noQuestions : ""; //$NON-NLS-1$
		}
		try {
			finder();
		} catch (PatternException e) {
			return e.getMessage();
		}
		return transcripts().isEmpty() ? Messages.Query_noTranscripts : null;
	}

	/** Who cancels is asked for something else; choosing answers again looks again. */
	private void findQuestions() {
		try {
			var found = QuestionList.find(getContainer(), start);
			answers.fill(found, QuestionList.at(found, start));
		} catch (InterruptedException e) {
			kinds.forEach((kind, button) -> button.setSelection(kind == AutoCodeKind.TURNS));
			changed();
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && kind() == AutoCodeKind.MATCHES) {
			matches.setFocus();
		} else if (visible) {
			// when the dialog has opened: until then nothing can show progress
			getControl().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed()) {
					changed();
				}
			});
		}
	}

	/** For tests. */
	public void chooseQuestion(int index) {
		answers.choose(index);
	}

	/** The questions listed; for tests. */
	public List<Question> questions() {
		return answers.isFilled() ? answers.questions() : List.of();
	}
}
