/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

/** One indivisible change that knows its inverse. */
interface Step {

	void redo();

	void undo();

	/** The memo that it changes, or the transcript whose text, codings or outlines; null when it changes something else. */
	Object subject();

	static Step of(Object subject, Runnable redo, Runnable undo) {
		return new Step() {
			@Override
			public Object subject() {
				return subject;
			}

			@Override
			public void redo() {
				redo.run();
			}

			@Override
			public void undo() {
				undo.run();
			}
		};
	}
}
