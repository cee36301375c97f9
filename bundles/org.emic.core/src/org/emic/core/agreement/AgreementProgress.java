/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.concurrent.CancellationException;

/** Hears how far a comparison is, and can stop it. */
public interface AgreementProgress {

	/** Does not care. */
	AgreementProgress NONE = new AgreementProgress() {
	};

	/** Called before each transcript. */
	default void transcript(String id, int index, int count) {
	}

	/** Asked now and then; the work ends with a {@link CancellationException} once it is so. */
	default boolean isCancelled() {
		return false;
	}

	/** @throws CancellationException when the person stopped the work */
	default void check() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}
}
