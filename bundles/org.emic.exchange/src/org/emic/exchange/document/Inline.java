/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.util.regex.Pattern;

/**
 * Words within a line.
 *
 * @param text   the words, plain; nothing in them is taken for markup
 * @param style  how they are set
 * @param colour for {@link Style#CODE} the code's colour as #RRGGBB; empty for none
 */
public record Inline(String text, Style style, String colour) {

	/** How words are set. */
	public enum Style {
		PLAIN, STRONG, EMPHASIS,
		/** A passage within its context. */
		MARK,
		/** The name of a code. */
		CODE,
		/** What is beside the point, such as a place. */
		SMALL
	}

	private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}"); //$NON-NLS-1$

	public Inline {
		colour = colour != null && COLOUR.matcher(colour).matches() ? colour : ""; //$NON-NLS-1$
	}

	public static Inline plain(String text) {
		return new Inline(text, Style.PLAIN, ""); //$NON-NLS-1$
	}

	public static Inline of(String text, Style style) {
		return new Inline(text, style, ""); //$NON-NLS-1$
	}

	/**
	 * The name of a code.
	 *
	 * @param colour as #RRGGBB; anything else, or null, is left out
	 */
	public static Inline code(String name, String colour) {
		return new Inline(name, Style.CODE, colour);
	}
}
