/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** In which encoding a rich text's bytes are: that of the document, or of the font. */
final class RtfCharsets {

	/** What \fcharset says. */
	private static final Map<Integer, String> OF_FONTS = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"),
			Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"),
			Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"),
			Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"),
			Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"));

	private final Map<Integer, Charset> ofFonts = new HashMap<>();
	private Charset document = charset("windows-1252", null);

	/** The encoding of the document, by its name in Java; one that Java does not have changes nothing. */
	void setDocument(String name) {
		document = charset(name, document);
	}

	void setFont(int font, int fcharset) {
		var name = OF_FONTS.get(fcharset);
		var charset = name == null ? null : charset(name, null);
		if (charset == null) {
			ofFonts.remove(font);
		} else {
			ofFonts.put(font, charset);
		}
	}

	Charset ofFont(int font) {
		return ofFonts.getOrDefault(font, document);
	}

	private static Charset charset(String name, Charset otherwise) {
		return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
	}
}
