/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * What F1 explains: the parts, dialogs and wizards of Emic. Their texts, with links into the guide, are in the file
 * {@code contexts.xml} of {@code org.emic.doc}, under the constant's name in lower case.
 */
public enum HelpContext {

	// editors and views
	TRANSCRIPT_EDITOR, CODEBOOK_EDITOR, MEMO_EDITOR,
	CODEBOOK_VIEW, CODINGS_VIEW, MEMOS_VIEW, STALE_CODINGS_VIEW, AGREEMENT_VIEW, DISAGREEMENTS_VIEW, ASSIGNMENTS_VIEW,
	OUTLINE,

	// what pops up over a transcript
	CODE_PICKER, COMMENT, NOTE, QUICK_OUTLINE, FILTER_CODINGS, RENAME_SPEAKER,

	// coding much at once, searching, reporting
	AUTO_CODE, TRANSCRIPT_SEARCH, OPEN, REPORT,

	// outlining
	SECTION_SUMMARY, OUTLINE_CHOICE, OUTLINE_DOCUMENT,

	// the codebook
	CODE_NAME, REFACTOR_CODE, PROPOSAL, PROPOSAL_REPLY, CODEBOOK_DOCUMENT, CODEBOOK_OWNERS, STUDY_CODEBOOKS,

	// several coders
	BLIND_CODING, ASSIGN, REASON,

	// studies and their files
	NEW_STUDY, SAMPLE_STUDY, NEW_CODEBOOK, NEW_CODEBOOK_PROJECT, IMPORT_TRANSCRIPTS, RE_IMPORT, PSEUDONYMISE,

	// preferences
	PREFERENCES, TRANSCRIPT_PREFERENCES;

	/** The id under which the help knows the context. */
	public String id() {
		return EmicIds.PLUGIN + "." + name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** Has F1 explain this on a control and all that is in it, unless that has a context of its own. */
	public void setOn(Control control) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, id());
	}
}
