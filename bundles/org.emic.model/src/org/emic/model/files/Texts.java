/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The messages of a package: its {@code messages.properties}, found through the class loader of one of
 * its classes, so that it works in OSGi and on a flat class path alike.
 */
public final class Texts {

	private final ResourceBundle bundle;

	private Texts(ResourceBundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * The messages beside a class.
	 *
	 * @throws MissingResourceException if the package of the class has no messages.properties
	 */
	public static Texts of(Class<?> type) {
		return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages",
				Locale.getDefault(), type.getClassLoader()));
	}

	/**
	 * A message. With arguments the pattern is a {@link MessageFormat} (an apostrophe in it is doubled);
	 * numbers are put in plainly, since a line number is no amount. A missing key gives the key between
	 * exclamation marks, since a missing message must not hide the problem that it should tell.
	 */
	public String get(String key, Object... args) {
		try {
			var pattern = bundle.getString(key);
			if (args.length == 0)
				return pattern;
			return MessageFormat.format(pattern, Arrays.stream(args).map(String::valueOf).toArray());
		} catch (MissingResourceException e) {
			return '!' + key + '!' + (args.length == 0 ? "" : ' ' + Arrays.toString(args));
		}
	}
}
