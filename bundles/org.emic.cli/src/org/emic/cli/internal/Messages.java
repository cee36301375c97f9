/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import org.emic.model.files.Texts;

/** The texts of this bundle that a person sees. */
public final class Messages {

	private static final Texts TEXTS = Texts.of(Messages.class);

	private Messages() {
	}

	public static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}

	/** The message for a number of things: {@code key.one} for one, {@code key.many} else. */
	public static String count(String key, long number) {
		return get(number == 1 ? key + ".one" : key + ".many", number);
	}
}
