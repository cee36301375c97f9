/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.widgets.Control;

/** The preferences of the display as an open editor follows them; read once for each change, not while painting. */
public final class WatchedPreferences {

	private final List<Consumer<DisplayPreferences>> listeners = new ArrayList<>();
	private DisplayPreferences now = DisplayPreferences.read();

	/** The present preferences. */
	public DisplayPreferences get() {
		return now;
	}

	/** Follows changes as long as a control lives. */
	public void install(Control control) {
		IPreferenceChangeListener listener = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				update();
			}
		});
		DisplayPreferences.addListener(listener);
		control.addDisposeListener(event -> DisplayPreferences.removeListener(listener));
	}

	private void update() {
		var before = now;
		now = DisplayPreferences.read();
		if (!now.equals(before)) {
			listeners.forEach(listener -> listener.accept(before));
		}
	}

	/** Is told what the preferences were before, each time that they changed. */
	public void addListener(Consumer<DisplayPreferences> listener) {
		listeners.add(listener);
	}
}
