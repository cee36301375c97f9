/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;
import org.osgi.framework.FrameworkUtil;

/** The codes used last in each study, kept over restarts of the workbench. */
final class RecentCodes {

	private static final String SECTION = "recentCodes";
	private static final int MOST = 12;

	private RecentCodes() {
	}

	/** Ids of codes, the latest first. */
	static List<String> of(StudyProject study) {
		var ids = settings().getArray(study.study().settings().id());
		return ids == null ? List.of() : List.of(ids);
	}

	static void used(StudyProject study, Code code) {
		var ids = new ArrayList<>(of(study));
		ids.remove(code.getId());
		ids.addFirst(code.getId());
		settings().put(study.study().settings().id(), ids.stream().limit(MOST).toArray(String[]::new));
	}

	private static IDialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RecentCodes.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, SECTION);
	}
}
