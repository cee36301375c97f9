/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.hover;

import java.util.List;

import org.eclipse.jface.text.AbstractHoverInformationControlManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;

/** Tells about the codings whose stripes or names are under the mouse. */
public final class StripeHover extends AbstractHoverInformationControlManager {

	/** Finds codings at a place of the column. */
	@FunctionalInterface
	public interface Finder {
		List<PlacedCoding> codingsAt(int x, int y);
	}

	private static final int AREA = 8;

	private final Finder finder;

	public StripeHover(Finder finder) {
		super(CodingInformationControl.creator());
		this.finder = finder;
		setAnchor(ANCHOR_RIGHT);
		setFallbackAnchors(new Anchor[] { ANCHOR_RIGHT, ANCHOR_BOTTOM, ANCHOR_TOP });
	}

	/** Starts to watch the mouse over a column. */
	public void install(Control column) {
		super.install(column);
		column.addDisposeListener(event -> dispose());
	}

	@Override
	protected void computeInformation() {
		Point mouse = getHoverEventLocation();
		var codings = finder.codingsAt(mouse.x, mouse.y);
		setInformation(codings.isEmpty() ? null : codings,
				new Rectangle(mouse.x - AREA / 2, mouse.y - AREA / 2, AREA, AREA));
	}
}
