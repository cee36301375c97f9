/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.workspace.OwnCodings;
import org.emic.workspace.StudyProject;

/** Fixes of codings that may be somebody else's under the same id. */
final class CoderFixes {

	private final StudyProject study;

	CoderFixes(StudyProject study) {
		this.study = study;
	}

	List<Fix> of(String coderId) {
		return List.of(new Fix(NLS.bind(Messages.OwnCodings, coderId), "coder", () -> claim(coderId)), //$NON-NLS-1$
				new Fix(Messages.OtherName, "rename", CoderFixes::choose)); //$NON-NLS-1$
	}

	private void claim(String coderId) {
		try {
			OwnCodings.claim(study.project(), coderId);
		} catch (CoreException e) {
			Errors.show(e.getMessage(), e);
		}
	}

	private static void choose() {
		var shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		PreferencesUtil.createPreferenceDialogOn(shell, EmicIds.PREFERENCE_PAGE, null, null).open();
	}
}
