/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.emic.core.auto.AutoCounting;
import org.osgi.service.prefs.BackingStoreException;

/** Which of the automatic codings the numbers beside codes count; kept over restarts of the workbench. UI thread. */
public final class AutoCountingPreference {

	private static final String KEY = "autoCounting"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private AutoCountingPreference() {
	}

	public static AutoCounting get() {
		var name = InstanceScope.INSTANCE.getNode(EmicIds.PLUGIN).get(KEY, AutoCounting.ALL.name());
		return Arrays.stream(AutoCounting.values()).filter(each -> each.name().equals(name)).findFirst()
				.orElse(AutoCounting.ALL);
	}

	public static void set(AutoCounting counting) {
		var node = InstanceScope.INSTANCE.getNode(EmicIds.PLUGIN);
		node.put(KEY, counting.name());
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Errors.log("The choice of what is counted was not saved.", e); //$NON-NLS-1$
		}
		LISTENERS.forEach(Runnable::run);
	}

	/** Is told when something else is to be counted. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
