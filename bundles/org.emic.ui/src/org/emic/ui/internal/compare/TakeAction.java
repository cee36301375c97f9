/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import org.eclipse.jface.action.Action;
import org.emic.ui.EmicImages;

/** Takes the selected parts over to one side. */
final class TakeAction extends Action {

	private static final String TO_RIGHT = "org.emic.ui.command.takeToRight"; //$NON-NLS-1$
	private static final String TO_LEFT = "org.emic.ui.command.takeToLeft"; //$NON-NLS-1$

	private final FileStructureViewer viewer;
	private final boolean toRight;

	TakeAction(FileStructureViewer viewer, boolean toRight) {
		super(toRight ? Messages.TakeToRight : Messages.TakeToLeft, EmicImages.descriptor(toRight ? "take-to-right" : "take-to-left")); //$NON-NLS-1$ //$NON-NLS-2$
		setToolTipText(toRight ? Messages.TakeToRightTip : Messages.TakeToLeftTip);
		setActionDefinitionId(toRight ? TO_RIGHT : TO_LEFT);
		setEnabled(false);
		this.viewer = viewer;
		this.toRight = toRight;
	}

	void update() {
		setEnabled(viewer.canTake(toRight));
	}

	@Override
	public void run() {
		viewer.take(toRight);
	}
}
