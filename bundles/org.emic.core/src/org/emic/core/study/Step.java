/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.function.BooleanSupplier;

/** One indivisible change that knows its inverse. */
interface Step {

	/** Whether it changes a text, so that what lies beside it moves. */
	default boolean changesText() {
		return false;
	}

	/** Whether what it changes is still what it changed then, and was not read again from its file since. */
	default boolean isThere() {
		return true;
	}

	void redo();

	void undo();

	/** The memo that it changes, or the transcript whose text, codings or outlines; null when it changes something else. */
	Object subject();

	static Step of(Object subject, Runnable redo, Runnable undo) {
		return of(subject, () -> true, redo, undo);
	}

	static Step of(Object subject, BooleanSupplier there, Runnable redo, Runnable undo) {
		return new Step() {
			@Override
			public boolean isThere() {
				return there.getAsBoolean();
			}

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
