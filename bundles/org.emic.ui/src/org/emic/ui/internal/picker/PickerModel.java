/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.ui.RecentCodes;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;

/** What the picker offers for what was typed: codes, and places to make a new one. */
final class PickerModel {

	private final StudyProject study;
	private final Code preferred;
	private final List<CodeEntry> entries = new ArrayList<>();
	private final List<String> recent;

	/** @param preferred the code at hand, below or beside which a new one is offered first; may be null */
	PickerModel(StudyProject study, Code preferred) {
		this.study = study;
		this.preferred = preferred;
		this.recent = RecentCodes.ids(study);
		for (var code : study.study().codes().all()) {
			if (code.isCodable() && code.getStatus() != Status.DELETED) {
				entries.add(CodeEntry.of(code, entries.size()));
			}
		}
	}

	/** Elements are {@link Code} and, behind them, {@link NewCodeChoice}. */
	List<Object> elements(String typed) {
		var elements = new ArrayList<Object>(CodeRanking.rank(entries, typed, recent));
		elements.addAll(NewCodeChoice.offers(study.study().codes(), typed, preferred));
		return elements;
	}

	boolean isRecent(Code code) {
		return recent.contains(code.getId());
	}

	/** Makes the code of an offer, as a step of its own. */
	Code create(NewCodeChoice choice) {
		var made = new Code[1];
		study.execute(NLS.bind(Messages.Picker_CreateLabel, choice.name()),
				edit -> made[0] = CodebookEdits.create(edit, choice.parent(), choice.name()));
		return made[0];
	}
}
