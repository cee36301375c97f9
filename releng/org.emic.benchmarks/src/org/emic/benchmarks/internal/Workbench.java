/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.emic.ui.EmicIds;

/** The window in which is measured: that in which researchers work, with the text editor set as alike as it can be. */
final class Workbench {

	private static final String TRANSCRIPT_FONT = "org.emic.ui.transcript.font";
	private static final int WIDTH = 1400;
	private static final int HEIGHT = 900;

	private Workbench() {
	}

	/** Shows the window with Emic's perspective, and gives the text editor Emic's font and wrapping, and no annotations. */
	static IWorkbenchPage prepare() throws WorkbenchException {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, window);
		Shell shell = window.getShell();
		shell.setBounds(0, 0, WIDTH, HEIGHT);
		shell.forceActive();
		var fonts = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
		JFaceResources.getFontRegistry().put(JFaceResources.TEXT_FONT, fonts.getFontData(TRANSCRIPT_FONT));
		var preferences = EditorsUI.getPreferenceStore();
		preferences.setValue(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
		preferences.setValue(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, false);
		preferences.setValue(AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON, false);
		preferences.setValue(SpellingService.PREFERENCE_SPELLING_ENABLED, false);
		var page = window.getActivePage();
		for (var view : page.getViewReferences()) {
			IWorkbenchPart part = view.getPart(true);
			if (view.getId().equals("org.eclipse.ui.internal.introview") && part != null) {
				page.hideView(view);
			}
		}
		return page;
	}
}
