/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
import org.emic.ui.CodingTarget;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyFollower;
import org.emic.ui.TurnElement;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.emic.workspace.StudyProject;

/**
 * The Outline view of a transcript: its turns with their codes, and the sections that the coder makes of
 * them. It follows the caret and never takes the focus. Another coder's outline can be looked at.
 */
public final class TranscriptOutlinePage extends Page implements IContentOutlinePage {

	/** The rows follow the caret when it rests so many milliseconds. */
	private static final int PAUSE = 150;

	private final StudyProject project;
	private final StudyTranscript transcript;
	private final CodingTarget target;
	private final SectionEditing editing;
	private StudyFollower listener;
	private final StudyListener turnsFollower = this::turnsChanged;
	private final IPreferenceChangeListener numbering = this::preferenceChanged;
	private Composite control;
	private OutlineTree tree;
	private String shownCoder;
	private int caretTurn = -1;
	private int turnAtCaret = -1;
	private final Runnable followCaret = this::followCaret;

	/**
	 * The outline page of an editor.
	 *
	 * @param target the editor's adapter, in which a selected row is shown
	 */
	public TranscriptOutlinePage(StudyProject project, StudyTranscript transcript, CodingTarget target) {
		this.project = project;
		this.transcript = transcript;
		this.target = target;
		this.editing = new SectionEditing(project, transcript, this::refused);
	}

	@Override
	public void createControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		HelpContext.OUTLINE.setOn(control);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		var field = new Text(control, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Page_filter);
		field.addModifyListener(event -> setFilter(tree.filter().withText(field.getText())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		tree = new OutlineTree(control, SWT.MULTI, transcript, this::outline);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree());
		tree.viewer().addSelectionChangedListener(event -> statusLine().setErrorMessage(null));
		// what a person selects is shown in the editor, not what follows the caret
		tree.viewer().getTree().addListener(SWT.Selection, event -> selected());
		tree.viewer().addOpenListener(event -> getSite().getPage().activate(getSite().getPage().getActiveEditor()));
		new OutlineControls(this, getSite()).install();
		OutlineDrag.install(this);
		getSite().setSelectionProvider(tree.viewer());
		listener = new StudyFollower(control, this::studyChanged);
		project.addListener(listener);
		project.addListener(turnsFollower);
		DisplayPreferences.addListener(numbering);
		tree.showWhenDrawn(() -> follow(transcript.turnAt(target.passage().start())));
	}

	private Outline outline() {
		var shown = shownCoder == null ? null : transcript.outlines().get(shownCoder);
		return shown == null ? transcript.outline(project.coder()) : shown;
	}

	/** Whether the outline shown is the coder's own, and so can be changed. */
	boolean isOwn() {
		return outline() == transcript.outline(project.coder());
	}

	/** Shows a coder's outline; null for the own one. */
	void showOutlineOf(String coderId) {
		shownCoder = coderId;
		tree.rebuild();
	}

	void setFilter(OutlineFilter filter) {
		tree.setFilter(filter);
	}

	/** Called by the editor when the caret is in another turn; the row is shown, and the focus stays. */
	public void caretMoved(int turn) {
		if (tree != null && !control.isDisposed()) {
			turnAtCaret = turn;
			control.getDisplay().timerExec(PAUSE, followCaret);
		}
	}

	/** Whoever turns pages does not wait for the rows to be drawn at each. */
	private void followCaret() {
		if (turnAtCaret != caretTurn && !control.isDisposed()) {
			follow(turnAtCaret);
		}
	}

	private void follow(int turn) {
		caretTurn = turn;
		if (turn >= 0) {
			show(new TurnElement(transcript, turn));
		}
	}

	/** Selects a row without moving the caret. */
	void show(Object row) {
		tree.select(row);
	}

	private void selected() {
		var rows = tree.selected();
		var turns = SelectedTurns.of(rows);
		if (rows.size() == 1 && turns.last() < transcript.snapshot().turnCount()) {
			caretTurn = turns.first();
			var words = transcript.snapshot().turn(turns.first());
			target.reveal(rows.getFirst() instanceof Section ? new TextRange(words.start(), words.start()) : words);
		}
	}

	private IStatusLineManager statusLine() {
		return getSite().getActionBars().getStatusLineManager();
	}

	/** Turns that came or went are not waited with: rows of turns that are not there any more would name others. */
	private void turnsChanged(StudyEvent event) {
		if (event.texts().contains(transcript) && transcript.model().getTurns().size() != tree.rows().turnCount()) {
			listener.tell();
		}
	}

	private void studyChanged(StudyEvent event) {
		if (!control.isDisposed() && event.concerns(transcript)) {
			tree.refresh(event);
		}
	}

	private void preferenceChanged(PreferenceChangeEvent event) {
		if (event.getKey().equals(DisplayPreferences.SECTION_NUMBERS)) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					tree.rebuild();
				}
			});
		}
	}

	void refused(String reason) {
		control.getDisplay().beep();
		statusLine().setErrorMessage(reason);
	}

	/** Makes a section of the selected rows. */
	void group(Shell shell) {
		var turns = SelectedTurns.of(tree.selected());
		editing.group(shell, turns.first(), turns.last()).ifPresent(this::show);
	}

	/** Lets the title of a section be changed in its row. */
	void rename(Section section) {
		tree.viewer().reveal(section);
		if (tree.viewer().testFindItem(section) instanceof TreeItem item) {
			TitleEditor.open(tree.viewer().getTree(), item, section.getTitle(),
					title -> editing.rename(section, title));
		}
	}

	/** Does what dropping rows on a row does; null for the space below all rows. */
	public void drop(List<Object> dragged, Object target) {
		OutlineDrag.drop(this, dragged, target);
	}

	Outline ownOutline() {
		return transcript.outline(project.coder());
	}

	SectionEditing editing() {
		return editing;
	}

	OutlineTree tree() {
		return tree;
	}

	StudyTranscript transcript() {
		return transcript;
	}

	StudyProject project() {
		return project;
	}

	String shownCoder() {
		return shownCoder;
	}

	/** The one section that is selected, if it can be changed. */
	Optional<Section> selectedSection() {
		var rows = selectedRows();
		return rows.size() == 1 && rows.getFirst() instanceof Section section && isOwn() ? Optional.of(section)
				: Optional.empty();
	}

	List<Object> selectedRows() {
		return tree == null || control.isDisposed() ? List.of() : tree.selected();
	}

	@Override
	public Control getControl() {
		return control;
	}

	@Override
	public void setFocus() {
		tree.viewer().getTree().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener changed) {
		tree.viewer().addSelectionChangedListener(changed);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.viewer().getSelection();
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener changed) {
		tree.viewer().removeSelectionChangedListener(changed);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof StructuredSelection rows && rows.size() == 1) {
			show(rows.getFirstElement());
		}
	}

	@Override
	public void dispose() {
		if (listener != null) {
			project.removeListener(listener);
			project.removeListener(turnsFollower);
			DisplayPreferences.removeListener(numbering);
		}
		super.dispose();
	}
}
