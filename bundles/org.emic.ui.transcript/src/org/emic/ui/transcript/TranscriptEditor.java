/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.HelpContext;
import org.emic.ui.TurnElement;
import org.emic.ui.transcript.internal.Messages;
import org.emic.ui.transcript.internal.coding.DigitKeys;
import org.emic.ui.transcript.internal.coding.EndGrips;
import org.emic.ui.transcript.internal.commands.CodeDrop;
import org.emic.ui.transcript.internal.commands.CodingMenu;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;
import org.emic.ui.transcript.internal.document.TranscriptDocuments;
import org.emic.ui.transcript.internal.editor.EditorColumns;
import org.emic.ui.transcript.internal.editor.EditorTarget;
import org.emic.ui.transcript.internal.editor.Passages;
import org.emic.ui.transcript.internal.editor.ReadOnlyHint;
import org.emic.ui.transcript.internal.editor.ReadingEditor;
import org.emic.ui.transcript.internal.editor.RowScroller;
import org.emic.ui.transcript.internal.editor.StudyLink;
import org.emic.ui.transcript.internal.editor.TranscriptViewerConfiguration;
import org.emic.ui.transcript.internal.editor.TypingPlace;
import org.emic.ui.transcript.internal.filter.CodingNotices;
import org.emic.ui.transcript.internal.filter.EditorCoders;
import org.emic.ui.transcript.internal.filter.FilterMenu;
import org.emic.ui.transcript.internal.folding.Folding;
import org.emic.ui.transcript.internal.folding.TranscriptViewer;
import org.emic.ui.transcript.internal.folding.TurnView;
import org.emic.ui.transcript.internal.memos.MemoMarks;
import org.emic.ui.transcript.internal.outline.TranscriptOutlinePage;
import org.emic.ui.transcript.internal.quickfix.QuickAssist;
import org.emic.workspace.StudyProject;

/**
 * The editor of a transcript: its text, read-only until editing is switched on, with the codings beside and
 * behind it. Adapts to {@link CodingTarget} and {@link TurnElement} while the transcript belongs to a study.
 */
public class TranscriptEditor extends ReadingEditor {

	private final TranscriptDisplay display = new TranscriptDisplay();
	private final IPropertyChangeListener themeListener = event -> themeChanged();
	private final MemoMarks memos = new MemoMarks();
	private final IQuickAssistAssistant quickAssist = QuickAssist.create(this);
	private EditorColumns columns;
	private TurnView turnView;
	private StudyLink studyLink;
	private EditorCodings codings;
	private TranscriptOutlinePage outlinePage;
	private boolean editing;

	public TranscriptEditor() {
		setDocumentProvider(TranscriptDocuments.shared());
		setSourceViewerConfiguration(new TranscriptViewerConfiguration(display, () -> complain(Messages.NoCodingHere), quickAssist));
		setEditorContextMenuId("#TranscriptEditorContext"); //$NON-NLS-1$
		setRulerContextMenuId("#TranscriptRulerContext"); //$NON-NLS-1$
		setHelpContextId(HelpContext.TRANSCRIPT_EDITOR.id());
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		HelpContext.TRANSCRIPT_EDITOR.setOn(parent);
		var text = textWidget();
		if (text == null) {
			return; // the input cannot be read, and a page that says why stands here
		}
		studyLink = StudyLink.install(this, this::studySettled);
		DigitKeys.install(text, this);
		ReadOnlyHint.install(text, () -> complain(codings == null ? studyLink.why() : Messages.ReadOnlyHint));
		text.addCaretListener(event -> endComplaint());
		TypingPlace.install(this);
		display.install(getSourceViewer());
		turnView = new TurnView(this, (TranscriptViewer) getSourceViewer());
		columns.install(page(), getOverviewRuler() == null ? null : getOverviewRuler().getControl(),
				turnView.folding());
		display.addTurnListener(turn -> {
			if (outlinePage != null) {
				outlinePage.caretMoved(turn);
			}
		});
		EditorCoders.install(this);
		CodingNotices.install(this);
		CodeDrop.install(this);
		EndGrips.install(this);
		themeChanged();
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		connect();
	}

	@Override
	protected void createActions() {
		super.createActions();
		setAction(ITextEditorActionConstants.QUICK_ASSIST, QuickAssist.action(quickAssist, this));
	}

	@Override
	protected CompositeRuler createCompositeRuler() {
		var ruler = super.createCompositeRuler();
		columns = new EditorColumns(this, ruler, memos);
		return ruler;
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		super.doSetInput(input);
		editing = false;
		if (textWidget() != null) {
			connect();
		}
	}

	private void themeChanged() {
		takeColours();
		// the style sheet of another theme may come to the text only after this
		textWidget().getDisplay().asyncExec(this::takeColours);
	}

	private void takeColours() {
		var text = textWidget();
		if (text != null && !text.isDisposed()) {
			columns.takeBackground(text);
			display.refreshColours();
		}
	}

	/** Shows the transcript of the present input. */
	private void connect() {
		var documents = TranscriptDocuments.shared();
		var study = documents.study(getEditorInput());
		var transcript = documents.transcript(getEditorInput());
		codings = study.isEmpty() ? null : new EditorCodings(study.get(), transcript.orElseThrow(), status(), placed -> !display.filter().leavesOut(placed),
				this::chooseMade);
		nameTab();
		setUndoStudy(study.orElse(null));
		studyLink.say(study.isPresent());
		memos.setTranscript(study.orElse(null), transcript.orElse(null));
		turnView.setTranscript(transcript.orElse(null));
		display.setTranscript(study.orElse(null), transcript.orElse(null));
		getSourceViewer().setEditable(isEditable());
	}

	/** The study of the input is there now, or it is known that it will not be. The caret and what is in sight stay. */
	private void studySettled() {
		updatePartControl(getEditorInput());
		connect();
		if (codings != null) {
			updateStateDependentActions();
			refreshMenus();
			studyLink.showOutline();
			// the columns beside the text have come, so that rows may have moved
			textWidget().showSelection();
			tellOfCurrentCoding();
		}
	}

	@Override
	public void setFocus() {
		super.setFocus();
		// another editor may have left the other state in menu and toolbar
		refreshMenus();
	}

	private void refreshMenus() {
		getSite().getService(ICommandService.class).refreshElements(EmicIds.TOGGLE_EDIT, null);
		if (turnView != null) {
			turnView.refreshMenus();
		}
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		memos.setTranscript(null, null);
		display.setTranscript(null, null);
		super.dispose();
	}

	// what is open

	/** The study that the transcript belongs to. */
	public Optional<StudyProject> study() {
		return Optional.ofNullable(codings).map(EditorCodings::study);
	}

	/** The transcript; nothing for a file that belongs to no study, or cannot be read. */
	public Optional<StudyTranscript> transcript() {
		return Optional.ofNullable(codings).map(EditorCodings::transcript);
	}

	/** What can be done to the codings. */
	public Optional<EditorCodings> codings() {
		return Optional.ofNullable(codings);
	}

	/**
	 * What can be done to the codings, for a person who wants to: if the study is not read yet, that is waited for. When
	 * there is nothing, why has been said, or the person gave up.
	 */
	public Optional<EditorCodings> askForCodings() {
		if (codings == null && (studyLink == null || studyLink.isThereNone())) {
			complain(Messages.NotInStudy);
		}
		return textWidget() == null ? Optional.empty() : codings();
	}

	/** What is shown beside the text. */
	public TranscriptDisplay display() {
		return display;
	}

	/** What stands beside the text. */
	public EditorColumns columns() {
		return columns;
	}

	/** Which turns and sections are folded. */
	public Folding folding() {
		return turnView.folding();
	}

	/** Which turns are shown, folded or not. */
	public TurnView turnView() {
		return turnView;
	}

	/** The widget of the text; null while there is none. */
	public StyledText textWidget() {
		return getSourceViewer() == null ? null : getSourceViewer().getTextWidget();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == CodingTarget.class && codings != null) {
			return type.cast(new EditorTarget(this, codings));
		}
		if (type == TurnElement.class && codings != null && display.currentTurn() >= 0) {
			return type.cast(new TurnElement(codings.transcript(), display.currentTurn()));
		}
		if (type == IContentOutlinePage.class && codings != null) {
			return type.cast(outlinePage());
		}
		return super.getAdapter(type);
	}

	private TranscriptOutlinePage outlinePage() {
		if (outlinePage == null || outlinePage.getControl() != null && outlinePage.getControl().isDisposed()) {
			outlinePage = new TranscriptOutlinePage(codings.study(), codings.transcript(), new EditorTarget(this, codings));
		}
		return outlinePage;
	}

	/** The selection, paragraph and turn that commands are about. */
	public Passages passages() {
		return new Passages(this);
	}

	/** Selects a range and scrolls to it. */
	public void reveal(TextRange range) {
		selectAndReveal(range.start(), range.length());
		RowScroller.reveal(textWidget(), display.positions().toWidget(range.start()));
	}

	/** Selects a range without scrolling. */
	public void select(TextRange range) {
		if (textWidget() != null && !textWidget().isDisposed()) {
			getSourceViewer().setSelectedRange(range.start(), range.length());
		}
	}

	/** Selects the words of a coding and makes it the current one. */
	public void select(PlacedCoding placed) {
		goTo(placed);
		setFocus();
	}

	/** As {@link #select(PlacedCoding)}, but the focus stays where it is. */
	public void goTo(PlacedCoding placed) {
		display.expect(placed);
		reveal(placed.range());
		display.choose(placed);
	}

	/** Makes a coding that was just made the current one, and tells views of it, though the selection stays. */
	private void chooseMade(PlacedCoding placed) {
		display.choose(placed);
		display.expect(placed);
		select(passages().selection());
		display.choose(placed);
	}

	/** Tells views that another coding may be the current one, though the same words stay selected. */
	public void tellOfCurrentCoding() {
		select(passages().selection());
	}

	/** What is to be said in the status line. */
	public EditorCodings.StatusLine statusLine() {
		return status();
	}

	// editing

	/** Whether the text can be changed now. */
	public boolean isEditing() {
		return editing;
	}

	/** Switches whether the text can be changed; has no effect outside a study. */
	public void setEditing(boolean on) {
		if (on && askForCodings().isEmpty()) {
			return;
		}
		editing = on;
		getSourceViewer().setEditable(isEditable());
		updateStateDependentActions();
		updateStatusField(ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE);
		status().say(on ? Messages.EditingOn : Messages.EditingOff);
		getSite().getService(ICommandService.class).refreshElements(EmicIds.TOGGLE_EDIT, null);
	}

	@Override
	public boolean isEditable() {
		return editing && super.isEditable();
	}

	@Override
	public boolean isEditorInputReadOnly() {
		return !editing || super.isEditorInputReadOnly();
	}

	@Override
	public boolean isEditorInputModifiable() {
		return editing && super.isEditorInputModifiable();
	}

	/** Without line numbers and quick diff there is nothing else to choose for the columns. */
	@Override
	protected void rulerContextMenuAboutToShow(IMenuManager menu) {
		CodingMenu.fill(menu, this);
		FilterMenu.fill(menu, this);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		CodingMenu.fill(menu, this);
	}
}
