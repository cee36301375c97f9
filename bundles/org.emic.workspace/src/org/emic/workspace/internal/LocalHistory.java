/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import org.eclipse.core.internal.resources.File;
import org.eclipse.core.resources.IFile;

/**
 * Puts the present state of a file into the platform's local history. The platform has no API for that but
 * its own writing, which is not done in one step: a crash in the middle would leave half a file. Hence the
 * one use of an internal class.
 */
@SuppressWarnings("restriction")
final class LocalHistory {

	private LocalHistory() {
	}

	static void keep(IFile file) {
		if (file instanceof File internal) {
			var store = internal.getStore();
			internal.getLocalManager().getHistoryStore().addState(file.getFullPath(), store, store.fetchInfo(), false);
		}
	}
}
