/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.emic.core.text.TextRange;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.TranscriptEditor;

/** One of the two editors that are compared, on its file. */
final class Contender {

	private static final String PLAIN_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private final IWorkbenchPage page;
	private final IFile file;
	private final String id;
	private ITextEditor editor;

	private Contender(IWorkbenchPage page, IFile file, String id) {
		this.page = page;
		this.file = file;
		this.id = id;
	}

	static Contender emic(IWorkbenchPage page, IFile transcript) {
		return new Contender(page, transcript, EmicIds.TRANSCRIPT_EDITOR);
	}

	static Contender plain(IWorkbenchPage page, IFile text) {
		return new Contender(page, text, PLAIN_EDITOR);
	}

	ITextEditor open() {
		try {
			editor = (ITextEditor) IDE.openEditor(page, file, id);
			return editor;
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Closes the editor; what was typed is dropped. */
	void close() {
		page.closeEditor(editor, false);
		editor = null;
	}

	void activate() {
		page.activate(editor);
	}

	ITextEditor editor() {
		return editor;
	}

	StyledText text() {
		return (StyledText) Adapters.adapt(editor, Control.class);
	}

	/** Lets the text be typed into. */
	void allowTyping() {
		if (editor instanceof TranscriptEditor transcript) {
			transcript.setEditing(true);
		}
	}

	/** Wraps the text where another one wraps its own, with rows as far apart. */
	void wrapLike(Contender other) {
		var model = other.text();
		int words = model.getClientArea().width - model.getLeftMargin() - model.getRightMargin();
		var text = text();
		text.setLineSpacing(model.getLineSpacing());
		text.setMargins(model.getLeftMargin(), 0,
				Math.max(0, text.getClientArea().width - model.getLeftMargin() - words), 0);
	}

	/** Gives words a background of the widget's own: what it takes to draw as many coloured passages without Emic. */
	void colour(List<TextRange> passages) {
		var text = text();
		var colour = text.getDisplay().getSystemColor(SWT.COLOR_YELLOW);
		text.setStyleRanges(CodedRanges.stretches(passages).stream()
				.map(stretch -> new StyleRange(stretch.start(), stretch.length(), null, colour)).toArray(StyleRange[]::new));
	}
}
