/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds widgets as a person sees them. */
final class Widgets {

	private Widgets() {
	}

	/** The visible widgets of a type in another, in the order of the tree. */
	static <T extends Control> List<T> visible(Control in, Class<T> type) {
		var found = new ArrayList<T>();
		collect(in, type, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (!control.isVisible()) {
			return;
		}
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				collect(child, type, found);
			}
		}
	}
}
