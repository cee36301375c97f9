/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.ui.PlatformUI;

/** Reads from studies, which belong to the UI thread, for a search that runs beside it. */
final class OnUiThread {

	private OnUiThread() {
	}

	static <T> T get(Supplier<T> work) {
		var got = new AtomicReference<T>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> got.set(work.get()));
		return got.get();
	}
}
