/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import org.eclipse.swt.graphics.Point;

/** Where pop-ups of the table of codings open. */
final class Places {

	private static final int INDENT = 16;

	private Places() {
	}

	/** Below the first selected row, in coordinates of the display. */
	static Point belowSelection(CodingsTable table) {
		var control = table.viewer().getTable();
		int index = control.getSelectionIndex();
		if (index < 0) {
			return control.toDisplay(INDENT, control.getHeaderHeight());
		}
		var bounds = control.getItem(index).getBounds();
		return control.toDisplay(INDENT, bounds.y + bounds.height);
	}
}
