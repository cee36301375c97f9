/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.comment;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.HelpContext;
import org.emic.workspace.StudyProject;

/** The window of {@link org.emic.ui.CommentPopup}. */
public final class CommentDialog extends PopupDialog {

	private static final int COLUMNS = 56;
	private static final int LINES = 7;

	private final StudyProject study;
	private final PlacedCoding placed;
	private final Point location;
	private final String before;
	private Text text;
	private boolean dropped;

	public CommentDialog(Shell shell, StudyProject study, PlacedCoding placed, Point location) {
		super(shell, SWT.RESIZE, true, false, false, false, false, title(placed),
				isOwn(study, placed) ? Messages.Comment_keys : Messages.Comment_readOnly);
		this.study = study;
		this.placed = placed;
		this.location = location;
		this.before = placed.coding().getComment() == null ? "" : placed.coding().getComment(); //$NON-NLS-1$
	}

	private static String name(PlacedCoding placed) {
		return placed.codeName();
	}

	private static String title(PlacedCoding placed) {
		var name = name(placed);
		return name == null ? Messages.Comment_ofNote : NLS.bind(Messages.Comment_ofCoding, name);
	}

	private static boolean isOwn(StudyProject study, PlacedCoding placed) {
		return CodingEdits.isOwner(placed, study.coder());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.COMMENT.setOn(parent);
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setText(before);
		text.setEditable(isOwn(study, placed));
		text.setSelection(text.getCharCount());
		var hint = new Point(text.getLineHeight() * COLUMNS / 2, text.getLineHeight() * LINES);
		GridDataFactory.fillDefaults().grab(true, true).hint(hint).applyTo(text);
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				close();
			}
		}));
		// Esc closes a shell by itself, and that must not look like going elsewhere
		text.addTraverseListener(event -> dropped |= event.detail == SWT.TRAVERSE_ESCAPE);
		return text;
	}

	@Override
	protected Control getFocusControl() {
		return text;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return location == null ? super.getInitialLocation(size) : location;
	}

	/** The field of the open window. */
	public Text field() {
		return text;
	}

	/** Closes the window and leaves the comment as it was. */
	public void cancel() {
		dropped = true;
		close();
	}

	@Override
	public boolean close() {
		if (text != null && !text.isDisposed() && !dropped) {
			dropped = true;
			keep(text.getText().replace(text.getLineDelimiter(), "\n")); //$NON-NLS-1$
		}
		return super.close();
	}

	private void keep(String comment) {
		boolean there = placed.transcript().codings().contains(placed);
		if (there && isOwn(study, placed) && !comment.strip().equals(before)) {
			study.execute(name(placed) == null ? Messages.Comment_ofNote : NLS.bind(Messages.Comment_label, name(placed)),
					edit -> CodingEdits.comment(edit, placed, comment, study.coder()));
		}
	}
}
