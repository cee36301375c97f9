/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

/**
 * What is known of a file.
 *
 * @param content    what it held
 * @param text       of codings, what the file of their transcript held; for a transcript the same as the content
 * @param held       what it was read as, in the form of {@link TranscriptEntry} or {@link CodingsEntry}; empty for a file
 *                   that is to be read itself each time
 */
public record IndexEntry(Content content, Content text, byte[] held) {

	/** Whether it is known what the file was read as. */
	public boolean isHeld() {
		return held.length > 0;
	}

	/** For a file that is to be read itself. */
	public static IndexEntry notHeld(Content content, Content text) {
		return new IndexEntry(content, text, new byte[0]);
	}

	EntryReader reader() {
		return new EntryReader(held, 0, held.length);
	}
}
