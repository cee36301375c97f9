/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

/**
 * The text of a transcript where it lives: in memory, or in the document of an open editor. Offsets and
 * lengths are UTF-16 units.
 */
public interface EditableText {

	String get();

	/** The text between two offsets, the second exclusive. */
	default String get(int start, int end) {
		return get().substring(start, end);
	}

	default int length() {
		return get().length();
	}

	/** The offset at which the line that holds an offset begins. */
	default int lineStart(int offset) {
		return get().lastIndexOf('\n', offset - 1) + 1;
	}

	/** Replaces {@code length} units from {@code offset} by {@code text}. */
	void replace(int offset, int length, String text);

	/** A text in memory. */
	static EditableText of(String text) {
		return new EditableText() {
			private final StringBuilder content = new StringBuilder(text);

			@Override
			public String get() {
				return content.toString();
			}

			@Override
			public void replace(int offset, int length, String replacement) {
				content.replace(offset, offset + length, replacement);
			}
		};
	}
}
