/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.Arrays;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.ui.transcript.internal.display.SelectionColours;
import org.emic.ui.transcript.internal.document.TranscriptDocuments;
import org.emic.ui.transcript.internal.folding.TranscriptViewer;
import org.emic.workspace.StudyProject;

/**
 * A text editor as prose wants it: wrapped, without line numbers, margins and a shaded line; undo over the
 * history of a study; room for a notice above the text.
 */
public abstract class ReadingEditor extends AbstractDecoratedTextEditor {

	/** The preference key of something that this editor never shows. */
	private static final String NEVER = "org.emic.ui.transcript.never"; //$NON-NLS-1$

	private EditorUndo undo;
	private Notice notice;
	private boolean complaining;

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { EmicIds.TRANSCRIPT_CONTEXT });
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		notice = new Notice(parent);
		// selected rows are not filled up to the margin: on GTK that fills rows behind the selection as well
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = createOverviewRuler(getSharedColors());
		var viewer = new TranscriptViewer(notice.below(), ruler, getOverviewRuler(), isOverviewRulerVisible(),
				styles & ~SWT.FULL_SELECTION);
		// before there is a text: each of its settings has all of it measured anew
		ReadingWidth.install(viewer.getTextWidget());
		getSourceViewerDecorationSupport(viewer);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		return viewer;
	}

	/** What holds the text, with a grid of two columns. */
	protected final Composite page() {
		return notice.below();
	}

	/** Says something about the text above it; nothing when it is empty. */
	public final void setNotice(Notice.Kind kind, String message) {
		notice.show(kind, message);
	}

	/** What is said about the text above it; empty for nothing. */
	public final String noticeText(Notice.Kind kind) {
		return notice.text(kind);
	}

	/** Nothing once it is closed: a click on a column asks for its action after a double click's time. */
	@Override
	public IAction getAction(String id) {
		return getSourceViewer() == null ? null : super.getAction(id);
	}

	/** Says something about the text, and what can be done about it. */
	public final void setNotice(Notice.Kind kind, String message, String linkText, Runnable action) {
		notice.show(kind, message, linkText, action);
	}

	// the status line

	protected final EditorCodings.StatusLine status() {
		return new EditorCodings.StatusLine() {
			@Override
			public void say(String message) {
				setStatusLineErrorMessage(null);
				setStatusLineMessage(message);
			}

			@Override
			public void complain(String message) {
				ReadingEditor.this.complain(message);
			}
		};
	}

	/** Says in the status line why something cannot be done, until the caret moves. */
	public void complain(String message) {
		setStatusLineErrorMessage(message);
		complaining = true;
	}

	protected final void endComplaint() {
		if (complaining) {
			complaining = false;
			setStatusLineErrorMessage(null);
		}
	}

	// undo

	@Override
	protected void createUndoRedoActions() {
		undo = new EditorUndo(getEditorSite());
		setAction(ITextEditorActionConstants.UNDO, undo.undo());
		setAction(ITextEditorActionConstants.REDO, undo.redo());
		var bars = getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ITextEditorActionConstants.UNDO, undo.undo());
		bars.setGlobalActionHandler(ITextEditorActionConstants.REDO, undo.redo());
	}

	/** Lets undo and redo work on a study's steps; on none when it is null. */
	protected final void setUndoStudy(StudyProject study) {
		undo.setStudy(study);
	}

	@Override
	public void dispose() {
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}

	// saving

	@Override
	public Saveable[] getSaveables() {
		return Arrays.stream(super.getSaveables()).map(saveable -> new UnsavedWork(saveable,
				() -> TranscriptDocuments.shared().transcript(getEditorInput()))).toArray(Saveable[]::new);
	}

	/** Names the study as well where another one has a transcript of this name. */
	protected final void nameTab() {
		setPartName(TabName.of(getEditorInput()));
	}

	// keys

	@Override
	protected void createActions() {
		super.createActions();
		// prose has no columns, and a transcript is in UTF-8 always
		setAction(ITextEditorActionConstants.BLOCK_SELECTION_MODE, null);
		setAction(ITextEditorActionConstants.CHANGE_ENCODING, null);
	}

	@Override
	protected void createNavigationActions() {
		super.createNavigationActions();
		goByRow(ITextEditorActionDefinitionIds.LINE_START, ST.LINE_START);
		goByRow(ITextEditorActionDefinitionIds.LINE_END, ST.LINE_END);
		goByRow(ITextEditorActionDefinitionIds.SELECT_LINE_START, ST.SELECT_LINE_START);
		goByRow(ITextEditorActionDefinitionIds.SELECT_LINE_END, ST.SELECT_LINE_END);
	}

	private void goByRow(String id, int row) {
		setAction(id, new RowEndAction(getSourceViewer().getTextWidget(), row, getAction(id)));
	}

	// what a text editor shows

	@Override
	protected boolean getInitialWordWrapStatus() {
		return true;
	}

	/** The caret comes back to where it was; the text is to be there too, once it has a size. */
	@Override
	protected void doRestoreState(IMemento memento) {
		super.doRestoreState(memento);
		var text = getSourceViewer().getTextWidget();
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				text.showSelection();
			}
		});
	}

	@Override
	protected void initializeViewerColors(ISourceViewer viewer) {
		super.initializeViewerColors(viewer);
		SelectionColours.makeReadable(viewer.getTextWidget());
	}

	@Override
	protected boolean isLineNumberRulerVisible() {
		return false; // turns are numbered instead
	}

	@Override
	protected boolean isPrefQuickDiffAlwaysOn() {
		return false;
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		// a line is a whole paragraph here: to shade it would look like a coding
		support.setCursorLinePainterPreferenceKeys(NEVER, NEVER);
		support.setMarginPainterPreferenceKeys(NEVER, NEVER, NEVER);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false; // a copy of a transcript would lack its codings
	}
}
