/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A rounded field of one colour, 16 by 16 points, painted pixel by pixel so that it is sharp at every zoom. */
public final class SwatchDescriptor extends ImageDescriptor {

	private static final int SIZE = 16;
	private static final double MARGIN = 2.5;
	private static final double RADIUS = 2.5;
	private static final double BORDER = 1;
	private static final int GREY = 0x808080;
	private static final int OPAQUE = 255;
	private static final double DARKER = 0.72;

	private final int rgb;
	private final boolean filled;

	public SwatchDescriptor(String colour) {
		filled = colour != null && colour.matches("#[0-9A-Fa-f]{6}");
		rgb = filled ? Integer.parseInt(colour.substring(1), 16) : GREY;
	}

	@Override
	public ImageData getImageData(int zoom) {
		int size = Math.max(1, SIZE * zoom / 100);
		var data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		double scale = (double) SIZE / size;
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				double depth = depth((x + 0.5) * scale, (y + 0.5) * scale);
				double edge = Math.clamp(depth / scale + 0.5, 0, 1);
				boolean border = depth < BORDER;
				data.setPixel(x, y, border ? darker(rgb) : rgb);
				data.setAlpha(x, y, border || filled ? (int) (edge * OPAQUE) : 0);
			}
		}
		return data;
	}

	/** How far inside the rounded field a point is, in points; negative outside. */
	private static double depth(double x, double y) {
		double half = SIZE / 2.0 - MARGIN;
		double dx = Math.abs(x - SIZE / 2.0) - (half - RADIUS);
		double dy = Math.abs(y - SIZE / 2.0) - (half - RADIUS);
		double outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
		return RADIUS - outside - Math.min(Math.max(dx, dy), 0);
	}

	private static int darker(int rgb) {
		int red = (int) ((rgb >> 16 & 0xFF) * DARKER);
		int green = (int) ((rgb >> 8 & 0xFF) * DARKER);
		int blue = (int) ((rgb & 0xFF) * DARKER);
		return red << 16 | green << 8 | blue;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SwatchDescriptor swatch && swatch.rgb == rgb && swatch.filled == filled;
	}

	@Override
	public int hashCode() {
		return 31 * rgb + Boolean.hashCode(filled);
	}
}
