/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import org.emic.model.codebook.Code;

/** Codes as an indented list, one code a line, with the definition behind the name. */
public final class CodesAsText {

	private CodesAsText() {
	}

	/** The codes with all below them. */
	public static String of(List<Code> codes) {
		var text = new StringBuilder();
		CodeMoves.topmost(codes).forEach(code -> append(text, code, 0));
		return text.toString();
	}

	private static void append(StringBuilder text, Code code, int depth) {
		text.append("\t".repeat(depth)).append(code.getName()); //$NON-NLS-1$
		if (code.getDefinition() != null && !code.getDefinition().isBlank()) {
			text.append(" – ").append(code.getDefinition().strip().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		text.append(System.lineSeparator());
		CodeTreeContent.shown(code.getChildren()).forEach(child -> append(text, child, depth + 1));
	}

	public static void copy(List<Code> codes, Display display) {
		if (codes.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { of(codes) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
