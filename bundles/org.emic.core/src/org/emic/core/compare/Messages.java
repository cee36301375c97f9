/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

/** The texts of this package that a person sees. */
final class Messages {

	private static final org.emic.model.files.Texts TEXTS = org.emic.model.files.Texts.of(Messages.class);

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
