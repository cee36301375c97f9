/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

import org.emic.core.study.MemoEdits;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Quotes;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoLink;
import org.emic.model.memo.MemoType;
import org.emic.ui.StudyParts;
import org.emic.workspace.StudyProject;

/** What can be done to memos; each is one step of the study's history. UI thread. */
public final class MemoActions {

	private static final int QUOTE = 40;

	private MemoActions() {
	}

	/**
	 * Asks for a title, makes a memo about some things, and opens it. The title is asked for first because the
	 * file is named after it once and for all.
	 */
	public static void create(IWorkbenchPage page, StudyProject study, List<MemoTarget> about) {
		var dialog = new InputDialog(page.getWorkbenchWindow().getShell(), Messages.New_title, message(about), title(about),
				title -> title.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			StudyParts.openMemo(page, study, create(study, about, dialog.getValue()));
		}
	}

	private static String message(List<MemoTarget> about) {
		return about.size() > 1 ? NLS.bind(Messages.New_messageSeveral, about.size()) : Messages.New_message;
	}

	private static Memo create(StudyProject study, List<MemoTarget> about, String title) {
		var made = new ArrayList<Memo>();
		var type = about.size() == 1 && about.getFirst() instanceof MemoTarget.OfTranscript ? MemoType.CASE
				: MemoType.ANALYTIC;
		study.execute(NLS.bind(Messages.Label_new, title.strip()),
				edit -> made.add(MemoEdits.create(edit, title, type, study.coder(), about)));
		return made.getFirst();
	}

	private static String title(List<MemoTarget> about) {
		if (about.isEmpty()) {
			return Messages.New_untitled;
		}
		return switch (about.getFirst()) {
			case MemoTarget.OfCode(var code) -> NLS.bind(Messages.New_onCode, code.getName());
			case MemoTarget.OfCoding(var placed) -> NLS.bind(Messages.New_onPassage, Quotes.shorten(placed.quote(), QUOTE));
			case MemoTarget.OfTranscript(var transcript) -> NLS.bind(Messages.New_onTranscript, transcript.id());
			case MemoTarget.OfTurn(var transcript, var turn) -> NLS.bind(Messages.New_onTurn, turn + 1, transcript.id());
		};
	}

	/** Moves a coding's comment into a memo, and opens that. */
	static void turnIntoMemo(IWorkbenchPage page, StudyProject study, PlacedCoding placed) {
		var made = new ArrayList<Memo>();
		study.execute(NLS.bind(Messages.Label_turnInto, MemoEdits.titleOf(placed.coding().getComment())),
				edit -> MemoEdits.fromComment(edit, placed, study.coder()).ifPresent(made::add));
		made.forEach(memo -> StudyParts.openMemo(page, study, memo));
	}

	static void rename(StudyProject study, Memo memo, String title) {
		if (!title.isBlank() && study.study().memos().contains(memo)) {
			study.execute(NLS.bind(Messages.Label_rename, memo.getTitle()), edit -> MemoEdits.rename(edit, memo, title));
		}
	}

	static void retype(StudyProject study, Memo memo, MemoType type) {
		study.execute(NLS.bind(Messages.Label_retype, memo.getTitle(), Messages.type(type)),
				edit -> MemoEdits.retype(edit, memo, type));
	}

	static void link(StudyProject study, Memo memo, List<MemoTarget> targets) {
		study.execute(NLS.bind(Messages.Label_link, memo.getTitle()),
				edit -> targets.forEach(target -> MemoEdits.link(edit, memo, target)));
	}

	static void unlink(StudyProject study, Memo memo, MemoLink link) {
		study.execute(NLS.bind(Messages.Label_unlink, memo.getTitle()), edit -> MemoEdits.unlink(edit, link));
	}

	static void delete(StudyProject study, List<Memo> memos) {
		var there = memos.stream().filter(study.study().memos()::contains).toList();
		if (!there.isEmpty()) {
			study.execute(there.size() == 1 ? NLS.bind(Messages.Delete_one, there.getFirst().getTitle())
					: NLS.bind(Messages.Delete_several, there.size()), edit -> there.forEach(memo -> MemoEdits.delete(edit, memo)));
		}
	}
}
