/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.text.TextRange;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.transcript.internal.folding.TranscriptViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class TranscriptViewerTest {

	private final Shell shell = new Shell(Display.getCurrent());
	private final IDocument document = new Document("AI: one two three\n\nUser: four five\n\nAI: six\n");
	private TranscriptViewer viewer;

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		viewer = new TranscriptViewer(shell, null, null, false, SWT.WRAP);
		viewer.setDocument(document, new AnnotationModel());
		shell.setSize(400, 300);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private TextRange words(String words) {
		int start = document.get().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private String shown() {
		return viewer.getTextWidget().getText();
	}

	@Test
	void partOfALineAndWholeLinesAreLeftOutAndComeBack() {
		viewer.setHidden(List.of(words(" two three"), words("User: four five\n\n")));
		assertEquals("AI: one\n\nAI: six\n", shown());
		viewer.setHidden(List.of(words(" two three")));
		assertEquals("AI: one\n\nUser: four five\n\nAI: six\n", shown());
		viewer.setHidden(List.of());
		assertEquals(document.get(), shown());
		assertFalse(viewer.isFolded());
	}

	@Test
	void placesAreThoseOfTheDocument() {
		viewer.setHidden(List.of(words(" two three")));
		assertEquals(shown().indexOf("six"), viewer.modelOffset2WidgetOffset(words("six").start()));
		assertEquals(-1, viewer.modelOffset2WidgetOffset(words("wo").start()));
		viewer.getTextWidget().setSelection(shown().indexOf("six"));
		assertEquals(words("six").start(), viewer.getSelectedRange().x);
	}

	@Test
	void partsFollowTyping() throws BadLocationException {
		viewer.setHidden(List.of(words("User: four five\n\n")));
		document.replace(0, 0, "x");
		assertEquals("xAI: one two three\n\nAI: six\n", shown());
		assertEquals(List.of(words("User: four five\n\n")), viewer.hidden());
		viewer.getTextWidget().replaceTextRange(shown().indexOf("six"), 0, "about ");
		assertTrue(document.get().endsWith("AI: about six\n"));
	}

	@Test
	void wordsAreFoundWhereTheyAreLeftOut() {
		viewer.setHidden(List.of(words("User: four five\n\n")));
		viewer.setExposer(range -> {
			viewer.setHidden(List.of());
			return true;
		});
		var target = viewer.getFindReplaceTarget();
		assertEquals(words("five").start(), find(target));
		assertEquals(document.get(), shown());
		assertEquals(words("five").start(), viewer.getSelectedRange().x);
	}

	private static int find(IFindReplaceTarget target) {
		return target.findAndSelect(0, "five", true, true, false);
	}

	@Test
	void caretAndTopStayWhereTheyAre() {
		viewer.setSelectedRange(words("six").start(), 3);
		viewer.setHidden(List.of(words("User: four five\n\n")));
		assertEquals(words("six").start(), viewer.getSelectedRange().x);
		assertEquals("six", viewer.getTextWidget().getSelectionText());
	}
}
