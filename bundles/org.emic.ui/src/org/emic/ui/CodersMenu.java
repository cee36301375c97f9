/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.TreeMap;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.emic.model.coding.Coder;
import org.emic.model.files.CodingsFormat;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;

/** The entries of a menu that choose whose codings are shown. */
public final class CodersMenu {

	private CodersMenu() {
	}

	/** Adds them to a menu that is about to show. */
	public static void fill(IMenuManager menu, StudyProject study, CoderChoice.Place place) {
		var choice = CoderChoice.of(study, place);
		add(menu, IAction.AS_RADIO_BUTTON, Messages.Coders_all, choice.equals(CoderChoice.ALL),
				on -> CoderChoice.ALL.keep(study, place));
		add(menu, IAction.AS_RADIO_BUTTON, Messages.Coders_onlyMine, choice.onlyMine(), on -> CoderChoice.MINE.keep(study, place));
		menu.add(new Separator());
		var coders = new TreeMap<String, String>();
		study.study().coders().forEach(coder -> coders.put(coder.getId(), name(coder, study)));
		if (study.study().transcripts().stream().anyMatch(transcript -> !transcript.consensus().isEmpty())) {
			coders.put(CodingsFormat.CONSENSUS, Messages.Consensus);
		}
		coders.forEach((id, name) -> add(menu, IAction.AS_CHECK_BOX, name, choice.shown(study).test(id),
				on -> choice.with(id, on, coders.keySet(), study).keep(study, place)));
	}

	private static String name(Coder coder, StudyProject study) {
		var name = coder.getName().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		return coder.getId().equals(study.coder().getId()) ? NLS.bind(Messages.Coders_me, name) : name;
	}

	private interface Chosen {

		void run(boolean on);
	}

	private static void add(IMenuManager menu, int style, String text, boolean checked, Chosen chosen) {
		var action = new Action(text, style) {
			@Override
			public void run() {
				if (style != IAction.AS_RADIO_BUTTON || isChecked()) {
					chosen.run(isChecked());
				}
			}
		};
		action.setChecked(checked);
		menu.add(action);
	}
}
