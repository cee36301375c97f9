/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A replacement in a text. Lists of them are sorted, do not overlap, and all offsets are those of the text
 * before the first.
 *
 * @param offset in UTF-16 units
 * @param length in UTF-16 units
 * @param after what comes in its place
 */
public record TextEdit(int offset, int length, String after) {

	/** The text with the edits made. */
	public static String apply(String text, List<TextEdit> edits) {
		var result = new StringBuilder(text.length());
		int copied = 0;
		for (var edit : edits) {
			result.append(text, copied, edit.offset).append(edit.after);
			copied = edit.offset + edit.length;
		}
		return result.append(text, copied, text.length()).toString();
	}

	/**
	 * The first edits with what further ones make of that which they put in.
	 *
	 * @param further edits of the text that the first make; those that reach beyond what was put in are left out
	 */
	public static List<TextEdit> refine(List<TextEdit> first, List<TextEdit> further) {
		var result = new ArrayList<TextEdit>();
		int shift = 0;
		int next = 0;
		for (var edit : first) {
			int begin = edit.offset + shift;
			int end = begin + edit.after.length();
			var within = new ArrayList<TextEdit>();
			for (; next < further.size() && further.get(next).offset < end; next++) {
				var deeper = further.get(next);
				if (deeper.offset >= begin && deeper.offset + deeper.length <= end) {
					within.add(new TextEdit(deeper.offset - begin, deeper.length, deeper.after));
				}
			}
			result.add(new TextEdit(edit.offset, edit.length, apply(edit.after, within)));
			shift += edit.after.length() - edit.length;
		}
		return result;
	}
}
