/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Goes to an end of the row with the caret, and from there to that end of its paragraph. The platform's own action
 * takes a line for a row, and a line is a paragraph of many rows here.
 */
final class RowEndAction extends Action {

	private final StyledText text;
	private final int row;
	private final IAction paragraph;
	/** Where it last left the caret, with what was selected. At the end of a row the text may take the caret for the other row's. */
	private int reached = -1;
	private Point reachedSelection;

	/**
	 * @param row       the action of the text on the row, such as {@link ST#LINE_START}
	 * @param paragraph the editor's own action, on the whole line
	 */
	RowEndAction(StyledText text, int row, IAction paragraph) {
		this.text = text;
		this.row = row;
		this.paragraph = paragraph;
		setId(paragraph.getId());
		setActionDefinitionId(paragraph.getActionDefinitionId());
	}

	@Override
	public void run() {
		var selected = text.getSelection();
		int caret = text.getCaretOffset();
		if (caret != reached || !selected.equals(reachedSelection)) {
			text.invokeAction(row);
			if (row == ST.LINE_END || row == ST.SELECT_LINE_END) {
				stayInRow();
			}
		}
		if (text.getCaretOffset() == caret && text.getSelection().equals(selected)) {
			paragraph.run();
		}
		reached = text.getCaretOffset();
		reachedSelection = text.getSelection();
	}

	/** Behind the blank at which a row is wrapped the next row begins, and there the caret would be shown. */
	private void stayInRow() {
		int caret = text.getCaretOffset();
		int line = text.getLineAtOffset(caret);
		int start = text.getOffsetAtLine(line);
		if (caret > start && caret < start + text.getLine(line).length()
				&& Character.isWhitespace(text.getTextRange(caret - 1, 1).charAt(0))) {
			var selected = text.getSelection();
			int anchor = row == ST.LINE_END ? caret - 1 : selected.x == caret ? selected.y : selected.x;
			text.setSelection(anchor, caret - 1);
		}
	}
}
