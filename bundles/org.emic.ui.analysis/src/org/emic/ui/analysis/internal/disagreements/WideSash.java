/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;

/** Puts the parts of a view beside each other where it is low and wide, as below an editor, and else one below the other. */
public final class WideSash {

	/** So many times wider than high. */
	private static final int WIDE = 3;

	private WideSash() {
	}

	public static void install(SashForm sash) {
		sash.addControlListener(ControlListener.controlResizedAdapter(event -> arrange(sash)));
	}

	private static void arrange(SashForm sash) {
		int wanted = sash.getSize().x > WIDE * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}
}
