/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

/**
 * What a person should know before a refactoring is made.
 *
 * @param severity whether it can be made all the same
 */
public record Finding(Severity severity, String text) {

	/** How much it matters. */
	public enum Severity {
		/** To be known. */
		INFO,
		/** Probably not what is wanted. */
		WARNING,
		/** It cannot be made so. */
		ERROR
	}

	static Finding info(String key, Object... arguments) {
		return new Finding(Severity.INFO, Messages.get(key, arguments));
	}

	static Finding warning(String key, Object... arguments) {
		return new Finding(Severity.WARNING, Messages.get(key, arguments));
	}

	static Finding error(String key, Object... arguments) {
		return new Finding(Severity.ERROR, Messages.get(key, arguments));
	}
}
