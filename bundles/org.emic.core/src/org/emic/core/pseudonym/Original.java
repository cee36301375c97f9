/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

/**
 * A file of {@code sources/} that may not stay where it is shared.
 *
 * @param path its path in the study
 * @param why  what is wrong with it
 */
public record Original(String path, Why why) {

	/** Why an original goes. */
	public enum Why {
		/** A name is in its text. */
		CONTENT,
		/** A name is in the name of the file. */
		FILE_NAME,
		/** It is no text, so that nobody can tell. */
		UNSEARCHABLE;

		/** The reason in words. */
		public String text() {
			return Messages.get("original." + name());
		}
	}
}
