/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.emic.core.text.TextRange;
import org.emic.model.outline.Section;
import org.emic.ui.CodingTarget;
import org.emic.ui.HelpContext;
import org.emic.ui.TurnElement;

/** A pop-up with turns and sections: typing looks for them, Enter goes there. */
public final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(700, 420);

	private final CodingTarget target;
	private Text field;
	private OutlineTree tree;

	/** @param target where to go */
	public QuickOutline(Shell parent, CodingTarget target) {
		super(parent, SWT.RESIZE, true, true, false, false, false, null, Messages.Quick_hint);
		this.target = target;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.QUICK_OUTLINE.setOn(parent);
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		field = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
		field.setMessage(Messages.Quick_type);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		var transcript = target.transcript();
		tree = new OutlineTree(area, SWT.SINGLE, transcript,
				() -> transcript.outline(target.studyProject().coder()));
		tree.rebuild();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree());
		tree.viewer().addOpenListener(event -> go());
		field.addModifyListener(event -> filter());
		field.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		int turn = transcript.turnAt(target.passage().start());
		if (turn >= 0) {
			tree.select(new TurnElement(transcript, turn));
		}
		return area;
	}

	private void filter() {
		tree.setFilter(tree.filter().withText(field.getText()));
		var rows = rows();
		if (!rows.isEmpty()) {
			tree.select(rows.stream().filter(this::isFound).findFirst().orElse(rows.getFirst()));
		}
	}

	/** Whether a row itself holds what was typed, rather than something below it. */
	private boolean isFound(Object row) {
		return row instanceof TurnElement || tree.filter().isIn(((Section) row).getTitle());
	}

	private List<Object> rows() {
		var rows = new ArrayList<>();
		collect(tree.rows(), rows);
		return rows;
	}

	private void collect(Object parent, List<Object> found) {
		for (var row : tree.rows().children(parent)) {
			found.add(row);
			collect(row, found);
		}
	}

	private void pressed(KeyEvent event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1);
			case SWT.ARROW_UP -> move(-1);
			case SWT.PAGE_DOWN -> move(page());
			case SWT.PAGE_UP -> move(-page());
			case SWT.CR, SWT.KEYPAD_CR -> go();
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private int page() {
		var widget = tree.viewer().getTree();
		return Math.max(1, widget.getClientArea().height / Math.max(1, widget.getItemHeight()) - 1);
	}

	private void move(int by) {
		var rows = rows();
		if (!rows.isEmpty()) {
			int index = rows.indexOf(tree.viewer().getStructuredSelection().getFirstElement());
			tree.select(rows.get(Math.clamp((long) index + by, 0, rows.size() - 1)));
		}
	}

	/** Closes and goes to what is selected. */
	void go() {
		var selected = tree.selected();
		if (selected.isEmpty()) {
			return;
		}
		close();
		int turn = SelectedTurns.of(selected).first();
		var text = target.transcript().snapshot();
		if (turn < text.turnCount()) {
			target.reveal(new TextRange(text.turn(turn).start(), text.turn(turn).start()));
		}
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var area = getParentShell().getBounds();
		return new Point(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
	}
}
