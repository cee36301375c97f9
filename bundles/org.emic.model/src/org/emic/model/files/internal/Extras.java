/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

/**
 * What a newer version wrote into a file with front matter and this one does not know: lines of the
 * front matter and text of the body. In the model it is one text, the two parts divided by a line
 * of three hyphens.
 *
 * @param front lines of the front matter, without the last line feed; may be empty
 * @param body text of the body, without blank lines around it; may be empty
 */
public record Extras(String front, String body) {

	private static final String DIVIDER = "---\n";

	/** The parts of a model's extras; null for nothing. */
	public static Extras of(String extras) {
		if (extras == null)
			return new Extras("", "");
		if (extras.startsWith(DIVIDER))
			return new Extras("", extras.substring(DIVIDER.length()));
		var at = extras.indexOf('\n' + DIVIDER);
		if (at < 0)
			return new Extras(extras, "");
		return new Extras(extras.substring(0, at), extras.substring(at + 1 + DIVIDER.length()));
	}

	/** The one text that the model keeps; null for nothing. */
	public String text() {
		if (body.isEmpty())
			return front.isEmpty() ? null : front;
		return front.isEmpty() ? DIVIDER + body : front + '\n' + DIVIDER + body;
	}
}
