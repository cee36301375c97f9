/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.List;

import org.emic.model.files.FormatException;

/**
 * One version of a file in its parts. It never changes: taking a part over from another version gives the text of
 * a further version, to be read again.
 */
public abstract class ComparedFile {

	private final String text;

	ComparedFile(String text) {
		this.text = text;
	}

	/** The text that it was read from. */
	public final String text() {
		return text;
	}

	/** The file as a part, with all its parts in it. */
	public abstract Part root();

	/**
	 * The file's text when the part with a key is as in another version; without it if the other has none. A part
	 * that only the other has comes with all that is in it, to where it belongs.
	 *
	 * @param key   the key of a part of this version or of the other, none of a whole file
	 * @param other another version of this file
	 * @throws IllegalArgumentException if neither has such a part
	 */
	public abstract String taking(String key, ComparedFile other) throws FormatException;

	/**
	 * The file's text when an editable part says something else.
	 *
	 * @throws IllegalArgumentException if there is no such part, or a name is empty
	 */
	public abstract String with(String key, String value) throws FormatException;

	/** A version of the same file with another text, with parts under the keys that they have here. */
	public final ComparedFile read(String newText) throws FormatException {
		return newText.equals(text) ? this : parse(newText).arrangedLike(List.of(this));
	}

	/** The file as it would be written, without what says nothing, such as blank lines or another order. */
	String written() throws FormatException {
		return text;
	}

	/** Whether another version says the same in all, and not only in what is a part. */
	public final boolean saysTheSame(ComparedFile other) throws FormatException {
		return text.equals(other.text) || written().equals(other.written());
	}

	/** Another version of the file. */
	abstract ComparedFile parse(String newText) throws FormatException;

	/** This version with parts under the keys, and in the places, that other versions give them; the first has the say. */
	public ComparedFile arrangedLike(List<ComparedFile> others) {
		return this;
	}

	/** That a name must not be empty. */
	static void checkName(String key, String value) {
		if ((key.equals("name") || key.equals("title") || key.endsWith("/name")) && value.isBlank()) {
			throw new IllegalArgumentException(Messages.get("needsName"));
		}
	}
}
