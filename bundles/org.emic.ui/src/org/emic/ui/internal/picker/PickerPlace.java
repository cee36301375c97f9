/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Finds a place for a pop-up from which one still reads what it is about. */
public final class PickerPlace {

	private static final int GAP = 4;
	/** A window manager may put a frame of this width around, and moves the window until that is in sight. */
	private static final int FRAME = 24;

	private PickerPlace() {
	}

	/**
	 * The place below a rectangle, or else above, to the right or to the left of it: the first where the pop-up covers
	 * nothing of it, or the one where it covers least.
	 *
	 * @param subject what is not to be covered
	 * @param size    of the pop-up
	 * @param screen  where it has to stay
	 */
	public static Point beside(Rectangle subject, Point size, Rectangle screen) {
		return Stream.of(new Point(subject.x, subject.y + subject.height + GAP), new Point(subject.x, subject.y - size.y - GAP),
				new Point(subject.x + subject.width + GAP, subject.y), new Point(subject.x - size.x - GAP, subject.y))
				.map(place -> within(place, size, screen))
				.min(Comparator.comparingInt(place -> covered(place, size, subject))).orElseThrow();
	}

	private static Point within(Point place, Point size, Rectangle screen) {
		return new Point(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - size.x - FRAME)),
				Math.max(screen.y, Math.min(place.y, screen.y + screen.height - size.y - FRAME)));
	}

	/** So many pixels of the subject. */
	private static int covered(Point place, Point size, Rectangle subject) {
		var common = new Rectangle(place.x, place.y, size.x, size.y).intersection(subject);
		return Math.max(0, common.width) * Math.max(0, common.height);
	}
}
