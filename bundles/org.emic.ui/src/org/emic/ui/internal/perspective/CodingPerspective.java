/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.emic.ui.EmicIds;

/**
 * The arrangement for coding: the study and its codebook at the left, transcripts in the middle, their
 * outline and the properties at the right, codings below.
 */
public final class CodingPerspective implements IPerspectiveFactory {

	private static final float LEFT_WIDTH = 0.21f;
	private static final float RIGHT_WIDTH = 0.7f;
	private static final float BOTTOM_TOP = 0.68f;
	private static final float CODEBOOK_TOP = 0.42f;
	private static final float DETAILS_TOP = 0.55f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		addParts(layout);
		addShortcuts(layout);
	}

	private static void addParts(IPageLayout layout) {
		IFolderLayout files = layout.createFolder("org.emic.ui.files", IPageLayout.LEFT, LEFT_WIDTH,
				layout.getEditorArea());
		files.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout codes = layout.createFolder("org.emic.ui.codes", IPageLayout.BOTTOM, CODEBOOK_TOP,
				"org.emic.ui.files");
		codes.addView(EmicIds.CODEBOOK_VIEW);
		IFolderLayout below = layout.createFolder("org.emic.ui.below", IPageLayout.BOTTOM, BOTTOM_TOP,
				layout.getEditorArea());
		below.addView(EmicIds.CODINGS_VIEW);
		below.addView(EmicIds.MEMOS_VIEW);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout outline = layout.createFolder("org.emic.ui.outline", IPageLayout.RIGHT, RIGHT_WIDTH,
				layout.getEditorArea());
		outline.addView(IPageLayout.ID_OUTLINE);
		// not among the codings: while hidden, the Properties view ignores the views stacked with it
		IFolderLayout details = layout.createFolder("org.emic.ui.details", IPageLayout.BOTTOM, DETAILS_TOP,
				"org.emic.ui.outline");
		details.addView(IPageLayout.ID_PROP_SHEET);
	}

	private static void addShortcuts(IPageLayout layout) {
		List.of(EmicIds.NEW_STUDY_WIZARD, EmicIds.SAMPLE_STUDY_WIZARD, EmicIds.NEW_CODEBOOK_PROJECT_WIZARD,
				EmicIds.NEW_CODEBOOK_WIZARD, "org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file")
				.forEach(layout::addNewWizardShortcut);
		List.of(ProjectExplorer.VIEW_ID, EmicIds.CODEBOOK_VIEW, EmicIds.CODINGS_VIEW, EmicIds.MEMOS_VIEW,
				IPageLayout.ID_OUTLINE,
				IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROGRESS_VIEW)
				.forEach(layout::addShowViewShortcut);
	}
}
