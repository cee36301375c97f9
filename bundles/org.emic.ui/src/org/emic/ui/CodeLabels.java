/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.ui.internal.SwatchDescriptor;

/**
 * How codes look wherever they are listed.
 */
public final class CodeLabels {

	private static final StyledString.Styler OUT_OF_USE = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
		}
	};

	private CodeLabels() {
	}

	/**
	 * A small field of a colour, shared and disposed with the display.
	 *
	 * @param colour as #RRGGBB; null, or anything else, gives an empty field
	 */
	public static Image swatch(String colour) {
		var registry = JFaceResources.getImageRegistry();
		var key = EmicIds.PLUGIN + "/swatch/" + colour;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, swatchDescriptor(colour));
		}
		return registry.get(key);
	}

	/** As {@link #swatch}, for who makes images of it. */
	public static ImageDescriptor swatchDescriptor(String colour) {
		return new SwatchDescriptor(colour);
	}

	/**
	 * The name of a code with the number of its codings.
	 *
	 * @param count the number; negative to leave it out
	 */
	public static StyledString styled(Code code, int count) {
		var text = new StyledString(code.getName(),
				code.getStatus() == Status.DEPRECATED || code.getStatus() == Status.DELETED ? OUT_OF_USE : null);
		if (count >= 0) {
			text.append("  " + count, StyledString.COUNTER_STYLER);
		}
		return text;
	}
}
