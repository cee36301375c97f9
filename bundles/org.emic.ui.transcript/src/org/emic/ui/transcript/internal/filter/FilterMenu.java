/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.CodingFilter;

/** The part of the ruler's context menu that says which codings are shown. */
public final class FilterMenu {

	private static final String FILTER = "org.emic.ui.command.filterCodings"; //$NON-NLS-1$
	private static final String SIDE = "org.emic.ui.command.rulerRight"; //$NON-NLS-1$

	private FilterMenu() {
	}

	/** Adds the entries for the current coding, and those for all, to a menu that is about to show. */
	public static void fill(IMenuManager menu, TranscriptEditor editor) {
		if (editor.transcript().isEmpty()) {
			return;
		}
		menu.add(new Separator());
		editor.display().currentCoding().ifPresent(placed -> fill(menu, editor, placed));
		if (!editor.display().filter().isEmpty()) {
			add(menu, editor, Messages.ShowAll, CodingFilter.NONE);
		}
		command(menu, editor, FILTER, SWT.PUSH);
		command(menu, editor, SIDE, SWT.CHECK);
	}

	private static void fill(IMenuManager menu, TranscriptEditor editor, PlacedCoding placed) {
		var subjects = FilterSubjects.of(placed.transcript());
		var filter = editor.display().filter();
		var code = FilterSubjects.subject(placed);
		if (subjects.codes().size() > 1) {
			add(menu, editor, NLS.bind(Messages.OnlyCode, code.name()), subjects.onlyCode(code.id(), false));
			add(menu, editor, NLS.bind(Messages.FadeOthers, code.name()), subjects.onlyCode(code.id(), true));
			add(menu, editor, NLS.bind(Messages.HideCode, code.name()), filter.withCode(code.id()));
		}
		if (subjects.coders().size() > 1) {
			var coder = placed.coder();
			var name = ConsensusLabels.layer(placed);
			add(menu, editor, NLS.bind(Messages.OnlyCoder, name), subjects.onlyCoder(coder.getId()));
			add(menu, editor, NLS.bind(Messages.HideCoder, name), filter.withCoder(coder.getId()));
		}
	}

	private static void add(IMenuManager menu, TranscriptEditor editor, String text, CodingFilter filter) {
		menu.add(new Action(text.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				EditorCoders.set(editor, filter);
			}
		});
	}

	private static void command(IMenuManager menu, TranscriptEditor editor, String id, int style) {
		menu.add(new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), id, id, style)));
	}
}
