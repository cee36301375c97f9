/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Finds places for the names of codings beside their brackets. The rules:
 * <ol>
 * <li>Brackets of one code that share words, and begin in the same row or in neighbouring ones, have one name: several
 * coders coded the same there. Uncertain places, and those that a filter sets back, stay apart from others.
 * <li>A name stands in the row in which its bracket begins, or comes into sight, or, where others stand there, below them; of
 * names that want one place the one whose bracket ends first has it. It may stand {@value #REACH} rows below the end of its
 * bracket, no more, and never beside or beyond the next heading.
 * <li>What has no place so is counted in a mark beside the name that took it. No name is left out without being counted, except
 * in a ruler that was made too narrow for any name.
 * <li>What does not fit into one row goes on in up to {@value #MOST_ROWS}, as far as these rules hold and the names below,
 * which make room for it, stay beside their own brackets.
 * </ol>
 * All heights are pixels of the column.
 */
final class LabelLayout {

	static final int PADDING = 5;
	private static final int GAP = 4;
	/** So many rows may a name stand below the end of its own bracket. */
	private static final int REACH = 2;
	private static final int MOST_ROWS = 3;
	private static final int LEAST = 14;
	/** With more names in sight than this each has one row: room is not looked for where there is none. */
	private static final int CROWD = 80;

	/**
	 * Where names may be.
	 *
	 * @param left where they may begin
	 * @param right where they end
	 * @param textLeft whether the text, and with it the brackets, are to the left
	 * @param rowHeight the height of a row of a name
	 * @param textRow the height of a row of the text
	 * @param headings the tops of the headings in sight, ascending
	 */
	record Room(int left, int right, boolean textLeft, int rowHeight, int textRow, List<Integer> headings) {
	}

	/** The brackets of one name, and the place that it has so far. */
	private static final class Group {
		private final List<StripePlace> places = new ArrayList<>();
		private final List<StripePlace> hidden = new ArrayList<>();
		private final int top;
		private int bottom;
		private int y;
		private int rows = 1;

		Group(StripePlace first) {
			places.add(first);
			top = first.top();
			bottom = first.bottom();
		}

		boolean takes(StripePlace place, int textRow) {
			var stripe = places.getFirst().stripe();
			var other = place.stripe();
			return other.isOfSameCode(stripe) && other.isUncertain() == stripe.isUncertain() && other.faded() == stripe.faded()
					&& place.top() - top <= textRow && other.start() < stripe.end() && stripe.start() < other.end();
		}

		void add(StripePlace place) {
			places.add(place);
			bottom = Math.max(bottom, place.bottom());
		}
	}

	private final List<StripePlace> bars;
	private final Room room;
	private final LabelText text;
	private final int pitch;

	private LabelLayout(List<StripePlace> bars, Room room, LabelText text) {
		this.bars = bars;
		this.room = room;
		this.text = text;
		this.pitch = room.rowHeight() + 1;
	}

	/** The names of brackets, from top to bottom. */
	static List<StripeLabel> of(List<StripePlace> bars, Room room, LabelText text) {
		var layout = new LabelLayout(bars, room, text);
		var named = layout.place(layout.groups());
		if (named.size() <= CROWD) {
			layout.grow(named);
		}
		return named.stream().map(layout::label).toList();
	}

	private List<Group> groups() {
		var groups = new ArrayList<Group>();
		bars.stream().sorted(Comparator.comparingInt(StripePlace::top)).forEach(place -> {
			for (int i = groups.size() - 1; i >= 0 && place.top() - groups.get(i).top <= room.textRow(); i--) {
				if (groups.get(i).takes(place, room.textRow())) {
					groups.get(i).add(place);
					return;
				}
			}
			groups.add(new Group(place));
		});
		return groups;
	}

	/** Gives names a row each, from top to bottom; those without are noted with the one above. */
	private List<Group> place(List<Group> groups) {
		var named = new ArrayList<Group>();
		var waiting = new ArrayList<>(groups);
		int free = 0;
		while (!waiting.isEmpty()) {
			int now = Math.max(free, waiting.getFirst().top);
			var next = waiting.stream().filter(group -> group.top <= now).min(Comparator.comparingInt(this::latest))
					.orElseThrow();
			waiting.remove(next);
			next.y = now;
			boolean fits = now == next.top || now <= latest(next) && now + room.rowHeight() <= heading(next);
			if (fits && area(now, 1).width >= LEAST) {
				named.add(next);
				free = now + pitch;
			} else if (!fits) {
				named.getLast().hidden.addAll(next.places);
			}
		}
		return named;
	}

	/** The lowest place for the last row of a name. */
	private int latest(Group group) {
		return beside(group) + REACH * pitch;
	}

	/** The lowest place that is beside the brackets. */
	private int beside(Group group) {
		return Math.max(group.bottom - room.rowHeight(), group.top);
	}

	private int heading(Group group) {
		return room.headings().stream().filter(top -> top > group.top).findFirst().orElse(Integer.MAX_VALUE);
	}

	/** Gives names that do not fit into their row more of them, while there is room. */
	private void grow(List<Group> named) {
		for (int round = 1; round < MOST_ROWS; round++) {
			for (int i = 0; i < named.size(); i++) {
				var group = named.get(i);
				if (group.rows == round && !text.rows(group.places, width(group), group.rows).whole()) {
					growOne(named, i);
				}
			}
		}
	}

	private void growOne(List<Group> named, int index) {
		var group = named.get(index);
		int end = group.y + (group.rows + 1) * pitch;
		if (end - pitch > latest(group) || end > heading(group)
				|| area(group.y, group.rows + 1).width < area(group.y, 1).width) {
			return;
		}
		var moved = new int[named.size()];
		int last = index;
		for (int i = index + 1; i < named.size() && named.get(i).y < end; i++) {
			var below = named.get(i);
			int bottom = end + below.rows * pitch;
			if (end > beside(below) || bottom - pitch > latest(below) || bottom > heading(below)
					|| area(end, below.rows).width < area(below.y, below.rows).width) {
				return;
			}
			moved[i] = end;
			last = i;
			end = bottom;
		}
		group.rows++;
		for (int i = index + 1; i <= last; i++) {
			named.get(i).y = moved[i];
		}
	}

	private int width(Group group) {
		return area(group.y, group.rows).width - 2 * PADDING - (group.hidden.isEmpty() ? 0 : markWidth(group) + GAP);
	}

	private int markWidth(Group group) {
		return text.width(mark(group.hidden)) + PADDING;
	}

	/** What the mark beside a name says. */
	static String mark(List<StripePlace> hidden) {
		return "+" + hidden.size(); //$NON-NLS-1$
	}

	/** The room beside the brackets that are in so many rows from a height. */
	private Rectangle area(int top, int rows) {
		int height = rows * pitch - 1;
		int left = room.left();
		int right = room.right();
		for (var place : bars) {
			var bar = place.bar();
			if (bar.y < top + height && bar.y + bar.height > top) {
				left = room.textLeft() ? Math.max(left, bar.x + bar.width + GAP) : left;
				right = room.textLeft() ? right : Math.min(right, bar.x - GAP);
			}
		}
		return new Rectangle(left, top, Math.max(0, right - left), height);
	}

	private StripeLabel label(Group group) {
		var area = area(group.y, group.rows);
		var rows = text.rows(group.places, width(group), group.rows).rows();
		int widest = rows.stream().mapToInt(LabelText.Row::width).max().orElse(0);
		int width = Math.min(area.width, widest + 2 * PADDING);
		int x = room.textLeft() ? area.x : area.x + area.width - width;
		var label = new Rectangle(x, group.y, width, rows.size() * pitch - 1);
		var mark = new Rectangle(0, 0, 0, 0);
		if (!group.hidden.isEmpty()) {
			int markWidth = markWidth(group);
			mark = new Rectangle(room.textLeft() ? x + width + GAP : x - GAP - markWidth, group.y, markWidth, room.rowHeight());
		}
		return new StripeLabel(List.copyOf(group.places), rows, label, List.copyOf(group.hidden), mark);
	}
}
