/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;
import org.emic.ui.transcript.internal.document.LineEnds;
import org.emic.ui.transcript.internal.hover.CodingHover;
import org.emic.ui.transcript.internal.hover.CodingInformation;

/** How the viewer of a transcript behaves. */
public final class TranscriptViewerConfiguration extends SourceViewerConfiguration {

	private final TranscriptDisplay display;
	private final Runnable noCoding;
	private final IQuickAssistAssistant quickAssist;

	/**
	 * For one editor.
	 *
	 * @param quickAssist offers what can be done at a place
	 * @param noCoding is run when somebody asks for information where there is no coding
	 */
	public TranscriptViewerConfiguration(TranscriptDisplay display, Runnable noCoding,
			IQuickAssistAssistant quickAssist) {
		this.display = display;
		this.noCoding = noCoding;
		this.quickAssist = quickAssist;
	}

	/** None: the study's history undoes typing and coding in one order, a second one would undo typing twice. */
	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}

	/**
	 * None: type is put when turns come or go, and the widget lets it follow the typing. The platform's would take it off
	 * each character typed, and have the widget ask the window system for the pointer, which waits until all is drawn.
	 */
	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return null;
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] { new LineEnds() };
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new CodingHover(display);
	}

	@Override
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		return CodingInformation.presenter(display, noCoding);
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		return quickAssist;
	}
}
