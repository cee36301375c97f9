/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

/**
 * The ids of what Emic brings to the workbench: parts, commands, contexts, content types.
 */
public final class EmicIds {

	public static final String PLUGIN = "org.emic.ui";

	public static final String PERSPECTIVE = "org.emic.ui.perspective";

	// views and editors
	public static final String CODEBOOK_VIEW = "org.emic.ui.codebook.view";
	public static final String CODINGS_VIEW = "org.emic.ui.analysis.codings";
	public static final String DISAGREEMENTS_VIEW = "org.emic.ui.analysis.disagreements"; //$NON-NLS-1$
	public static final String AGREEMENT_VIEW = "org.emic.ui.analysis.agreement"; //$NON-NLS-1$
	public static final String MEMOS_VIEW = "org.emic.ui.codebook.memos";
	public static final String MEMO_EDITOR = "org.emic.ui.codebook.memoEditor";
	public static final String TRANSCRIPT_EDITOR = "org.emic.ui.transcript.editor";
	public static final String CODEBOOK_EDITOR = "org.emic.ui.codebook.editor";

	// wizards and the preference page
	public static final String NEW_STUDY_WIZARD = "org.emic.ui.wizard.newStudy";
	public static final String SAMPLE_STUDY_WIZARD = "org.emic.ui.wizard.sampleStudy";
	public static final String NEW_CODEBOOK_WIZARD = "org.emic.ui.wizard.newCodebook";
	public static final String NEW_CODEBOOK_PROJECT_WIZARD = "org.emic.ui.wizard.newCodebookProject";
	public static final String IMPORT_TRANSCRIPTS_WIZARD = "org.emic.ui.wizard.importTranscripts";
	public static final String PREFERENCE_PAGE = "org.emic.ui.preferences";

	// content types
	public static final String CONTENT_TRANSCRIPT = "org.emic.ui.content.transcript";
	public static final String CONTENT_CODEBOOK = "org.emic.ui.content.codebook";
	public static final String CONTENT_CODINGS = "org.emic.ui.content.codings";
	public static final String CONTENT_OUTLINE = "org.emic.ui.content.outline";
	public static final String CONTENT_STUDY = "org.emic.ui.content.study";

	// contexts in which keys are bound
	/** A transcript editor is active. */
	public static final String TRANSCRIPT_CONTEXT = "org.emic.ui.transcript.context";
	/** The outline of a transcript has the focus. */
	public static final String OUTLINE_CONTEXT = "org.emic.ui.outline.context";
	/** A view is active in the perspective of coding. */
	public static final String VIEWS_CONTEXT = "org.emic.ui.views.context"; //$NON-NLS-1$
	/** A tree of codes has the focus. */
	public static final String CODEBOOK_CONTEXT = "org.emic.ui.codebook.context";

	// commands on passages and codings
	public static final String APPLY_CODE = "org.emic.ui.command.applyCode";
	public static final String CODE_TURN = "org.emic.ui.command.codeTurn";
	public static final String CODE_PARAGRAPH = "org.emic.ui.command.codeParagraph";
	public static final String REMOVE_CODING = "org.emic.ui.command.removeCoding";
	public static final String CHANGE_CODE = "org.emic.ui.command.changeCode";
	public static final String COMMENT = "org.emic.ui.command.comment";
	public static final String TOGGLE_EDIT = "org.emic.ui.command.toggleEdit";

	// commands on coders
	public static final String BLIND_CODING = "org.emic.ui.command.blindCoding";

	// commands on the outline
	public static final String QUICK_OUTLINE = "org.emic.ui.command.quickOutline";
	public static final String GROUP_TURNS = "org.emic.ui.command.groupTurns";
	public static final String RENAME_SECTION = "org.emic.ui.command.renameSection";
	public static final String PROMOTE = "org.emic.ui.command.promote";
	public static final String DEMOTE = "org.emic.ui.command.demote";
	public static final String SUMMARISE_SECTION = "org.emic.ui.command.summariseSection";
	public static final String START_EARLIER = "org.emic.ui.command.startEarlier";
	public static final String START_LATER = "org.emic.ui.command.startLater";
	public static final String END_EARLIER = "org.emic.ui.command.endEarlier";
	public static final String END_LATER = "org.emic.ui.command.endLater";
	public static final String REMOVE_SECTION = "org.emic.ui.command.removeSection";

	// commands on codes
	public static final String NEW_CODE = "org.emic.ui.command.newCode";
	public static final String NEW_SUBCODE = "org.emic.ui.command.newSubcode";
	public static final String RENAME_CODE = "org.emic.ui.command.renameCode";
	public static final String CODE_COLOUR = "org.emic.ui.command.codeColour";
	public static final String DELETE_CODE = "org.emic.ui.command.deleteCode";
	public static final String STALE_CODINGS_VIEW = "org.emic.ui.codebook.stale";
	public static final String STILL_FITS = "org.emic.ui.command.stillFits";
	public static final String RECODE_STALE = "org.emic.ui.command.recodeStale";
	public static final String SHOW_STALE_CODINGS = "org.emic.ui.command.showStaleCodings";
	public static final String PROPOSE = "org.emic.ui.command.propose";
	public static final String ACCEPT_PROPOSAL = "org.emic.ui.command.acceptProposal";
	public static final String DECLINE_PROPOSAL = "org.emic.ui.command.declineProposal";
	public static final String RESTORE_CODE = "org.emic.ui.command.restoreCode";
	public static final String PICK_EXAMPLES = "org.emic.ui.command.pickExamples";
	public static final String CODEBOOK_DOCUMENT = "org.emic.ui.command.codebookDocument";
	public static final String OPEN_CODEBOOK = "org.emic.ui.command.openCodebook";

	// commands on memos and notes
	public static final String NEW_MEMO = "org.emic.ui.command.newMemo";
	public static final String LINK_MEMO = "org.emic.ui.command.linkMemo";
	public static final String TURN_INTO_MEMO = "org.emic.ui.command.turnIntoMemo";
	public static final String ADD_NOTE = "org.emic.ui.command.addNote";

	// commands on studies
	public static final String NEW_STUDY = "org.emic.ui.command.newStudy";
	public static final String NEW_CODEBOOK_PROJECT = "org.emic.ui.command.newCodebookProject";
	public static final String SAMPLE_STUDY = "org.emic.ui.command.sampleStudy";
	public static final String IMPORT_TRANSCRIPTS = "org.emic.ui.command.importTranscripts";

	private EmicIds() {
	}
}
