/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.workspace.StudyProject;
import org.osgi.framework.FrameworkUtil;

/** The codes used last in each study, kept over restarts of the workbench. UI thread. */
public final class RecentCodes {

	private static final String SECTION = "recentCodes";
	private static final int MOST = 12;

	private RecentCodes() {
	}

	/** The codes that are still there, the latest first. */
	public static List<Code> of(StudyProject study) {
		var codes = study.study().codes();
		return ids(study).stream().flatMap(id -> codes.code(id).stream()).filter(Code::isCodable)
				.filter(code -> code.getStatus() != Status.DELETED).distinct().toList();
	}

	/** Ids of codes, the latest first. */
	public static List<String> ids(StudyProject study) {
		var ids = settings().getArray(study.study().settings().id());
		return ids == null ? List.of() : List.of(ids);
	}

	/** Takes note that a code was applied. */
	public static void used(StudyProject study, Code code) {
		var ids = new ArrayList<>(ids(study));
		ids.remove(code.getId());
		ids.addFirst(code.getId());
		settings().put(study.study().settings().id(), ids.stream().limit(MOST).toArray(String[]::new));
	}

	private static IDialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RecentCodes.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, SECTION);
	}
}
