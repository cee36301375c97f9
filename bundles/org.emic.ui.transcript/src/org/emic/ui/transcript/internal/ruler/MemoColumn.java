/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.emic.model.memo.Memo;
import org.emic.ui.EmicImages;
import org.emic.ui.StudyParts;
import org.emic.ui.transcript.internal.display.TextPositions;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;
import org.emic.ui.transcript.internal.memos.MemoMarks;

/**
 * A mark where a memo is about a turn, a coding or the whole transcript; a click opens it. The column takes
 * no room while there is none.
 */
public final class MemoColumn extends TextColumn {

	private static final int ICON = 16;
	private static final int MARGIN = 2;

	private final MemoMarks marks;
	private Canvas canvas;
	private Map<Integer, Set<Memo>> drawn = Map.of();

	public MemoColumn(TranscriptDisplay display, MemoMarks marks) {
		super(display, Set.of());
		this.marks = marks;
		marks.addRedraw(this::redraw);
	}

	@Override
	int neededWidth(Control control) {
		return marks.marks().isEmpty() ? 0 : ICON + 2 * MARGIN;
	}

	@Override
	void created(Canvas newCanvas) {
		canvas = newCanvas;
		canvas.addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (event.button == 1) {
				open(memosAt(event.y));
			}
		}));
		canvas.addMouseMoveListener(event -> {
			var memos = memosAt(event.y);
			canvas.setCursor(memos.isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			var tip = memos.isEmpty() ? null : memos.stream().map(Memo::getTitle).collect(Collectors.joining("\n")); //$NON-NLS-1$
			if (!String.valueOf(tip).equals(String.valueOf(canvas.getToolTipText()))) {
				canvas.setToolTipText(tip);
			}
		});
	}

	@Override
	void draw(GC gc, TextPositions positions, int shift, int width, int height) {
		var sight = positions.linesInSight();
		var places = new LinkedHashMap<Integer, Set<Memo>>();
		for (var mark : marks.marks()) {
			int start = mark.range().start();
			if (start > sight.end()) {
				break;
			}
			int widget = start < sight.start() ? -1 : positions.toWidget(start);
			if (widget >= 0) {
				places.computeIfAbsent(positions.rowTop(widget) + shift, top -> new LinkedHashSet<>()).add(mark.memo());
			}
		}
		var image = EmicImages.image(EmicImages.MEMO);
		places.keySet().forEach(top -> gc.drawImage(image, MARGIN, top + 1));
		drawn = places;
	}

	/** The memos whose marks are drawn at a height of the column. */
	public List<Memo> memosAt(int y) {
		return drawn.entrySet().stream().filter(place -> new Rectangle(0, place.getKey(), 1, ICON + 2).contains(0, y))
				.flatMap(place -> place.getValue().stream()).distinct().toList();
	}

	private void open(List<Memo> memos) {
		if (memos.size() < 2) {
			memos.forEach(this::open);
			return;
		}
		var menu = new Menu(canvas);
		for (var memo : memos) {
			var item = new MenuItem(menu, SWT.PUSH);
			item.setText(memo.getTitle().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setImage(EmicImages.image(EmicImages.MEMO));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(memo)));
		}
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void open(Memo memo) {
		StudyParts.openMemo(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), marks.study(), memo);
	}
}
