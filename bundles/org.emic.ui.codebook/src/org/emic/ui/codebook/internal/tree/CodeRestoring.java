/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Takes deleted codes back. */
public final class CodeRestoring {

	private CodeRestoring() {
	}

	/** The codes of these that are deleted. */
	public static List<Code> deleted(List<Code> codes) {
		return codes.stream().filter(code -> code.getStatus() == Status.DELETED).toList();
	}

	/** Restores the deleted ones of some codes, as one step; says why when one cannot be. */
	public static void restore(StudyProject project, List<Code> codes) {
		var deleted = deleted(codes);
		if (deleted.isEmpty()) {
			return;
		}
		var label = deleted.size() == 1 ? NLS.bind(Messages.Restore_labelOne, deleted.getFirst().getName())
				: NLS.bind(Messages.Restore_labelSeveral, deleted.size());
		try {
			project.execute(label, edit -> deleted.forEach(code -> CodebookEdits.restore(edit, code)));
		} catch (IllegalArgumentException e) {
			Errors.tell(e.getMessage());
		}
	}
}
