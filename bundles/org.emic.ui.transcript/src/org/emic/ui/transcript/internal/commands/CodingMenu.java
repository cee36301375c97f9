/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicIds;
import org.emic.ui.RecentCodes;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.Messages;

/** The coding part of the editor's context menu, and of that of its ruler. */
public final class CodingMenu {

	private static final String GROUP = "org.emic.ui.transcript.coding"; //$NON-NLS-1$
	private static final String COMMAND = "org.emic.ui.command."; //$NON-NLS-1$
	/** What can be done to a coding besides removing it, giving it another code and commenting on it. */
	private static final List<String> ADJUST = List.of("chooseCoding", "codingStartEarlierWord", "codingStartLaterWord", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"codingEndEarlierWord", "codingEndLaterWord", "splitCoding", "joinCodings", "confirmPlace", "exampleOfCode"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final int RECENT = 8;

	private final TranscriptEditor editor;
	private final EditorCodings codings;

	private CodingMenu(TranscriptEditor editor, EditorCodings codings) {
		this.editor = editor;
		this.codings = codings;
	}

	/** Puts the entries at the top of a menu that is about to show. */
	public static void fill(IMenuManager menu, TranscriptEditor editor) {
		editor.codings().ifPresent(codings -> new CodingMenu(editor, codings).fill(menu));
	}

	private void fill(IMenuManager menu) {
		if (menu.find(ITextEditorActionConstants.GROUP_UNDO) != null) {
			menu.insertBefore(ITextEditorActionConstants.GROUP_UNDO, new Separator(GROUP));
		} else {
			menu.add(new Separator(GROUP));
		}
		command(menu, EmicIds.APPLY_CODE);
		recent(menu);
		if (editor.passages().selection().isEmpty()) {
			command(menu, EmicIds.CODE_TURN);
			command(menu, EmicIds.CODE_PARAGRAPH);
			command(menu, COMMAND + "codeSentence"); //$NON-NLS-1$
			command(menu, COMMAND + "codeQuestion"); //$NON-NLS-1$
		} else {
			command(menu, COMMAND + "inVivo"); //$NON-NLS-1$
			command(menu, COMMAND + "sameCode"); //$NON-NLS-1$
		}
		var here = codings.at(editor.passages().selection());
		var own = here.stream().filter(placed -> CodingEdits.isOwner(placed, codings.study().coder())).toList();
		each(menu, here, EmicIds.REMOVE_CODING, Messages.RemoveMenu, codings::remove);
		each(menu, here, EmicIds.CHANGE_CODE, Messages.ChangeMenu,
				placed -> ChangeCodeHandler.changePicked(editor, codings, placed));
		each(menu, here.stream().filter(placed -> placed.decision().isPresent()).toList(), COMMAND + "withdrawDecision", //$NON-NLS-1$
				Messages.WithdrawMenu, codings::withdraw);
		each(menu, own, EmicIds.COMMENT, Messages.CommentMenu, placed -> CommentHandler.ask(editor, codings, placed));
		if (!own.isEmpty()) {
			var submenu = new MenuManager(Messages.AdjustMenu);
			ADJUST.forEach(id -> submenu.add(item(COMMAND + id)));
			menu.appendToGroup(GROUP, submenu);
		}
	}

	private void command(IMenuManager menu, String id) {
		menu.appendToGroup(GROUP, item(id));
	}

	private IContributionItem item(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), id, id, SWT.PUSH));
	}

	private void recent(IMenuManager menu) {
		var recent = RecentCodes.of(codings.study()).stream().limit(RECENT).toList();
		if (recent.isEmpty()) {
			return;
		}
		var submenu = new MenuManager(Messages.RecentCodes);
		for (var code : recent) {
			var action = action(code.getName().replace("&", "&&"), //$NON-NLS-1$ //$NON-NLS-2$
					() -> codings.apply(editor.passages().selectionOrParagraph(), code, Provenance.MANUAL));
			action.setImageDescriptor(CodeLabels.swatchDescriptor(code.getColour()));
			submenu.add(action);
		}
		menu.appendToGroup(GROUP, submenu);
	}

	/** The command where there is one coding, or a submenu to choose from where there are several. */
	private void each(IMenuManager menu, List<PlacedCoding> all, String id, String title, Consumer<PlacedCoding> work) {
		if (all.size() < 2) {
			if (!all.isEmpty()) {
				command(menu, id);
			}
			return;
		}
		var submenu = new MenuManager(title);
		for (var placed : all) {
			var action = action(CodingChooser.label(codings, placed), () -> work.accept(placed));
			action.setImageDescriptor(CodeLabels.swatchDescriptor(CodingChooser.colour(codings, placed)));
			submenu.add(action);
		}
		menu.appendToGroup(GROUP, submenu);
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
