/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;

/** Names of files made from a name that a person gave and an id: readable, unique, safe on every platform. */
public final class FileNames {

	private static final int SLUG = 40;
	private static final int SHORT_ID = 6;

	private FileNames() {
	}

	/**
	 * A file name such as {@code creative-control-1f3a9c.md}.
	 *
	 * @param name what the thing is called
	 * @param id its UUID, of which the first digits are taken
	 * @param fallback the slug of a name without letters and digits of ASCII
	 * @param extension what the name ends in, without the dot
	 */
	public static String of(String name, String id, String fallback, String extension) {
		var digits = id.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
		return slug(name, fallback) + '-' + digits.substring(0, Math.min(SHORT_ID, digits.length())) + '.' + extension;
	}

	private static String slug(String name, String fallback) {
		var plain = Normalizer.normalize(name == null ? "" : name.replace("ß", "ss"), Normalizer.Form.NFD);
		var parts = new ArrayList<String>();
		for (var part : plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
			if (!part.isEmpty())
				parts.add(part);
		var slug = String.join("-", parts);
		if (slug.length() > SLUG)
			slug = slug.substring(0, SLUG).replaceAll("-[^-]*$", "");
		return slug.isEmpty() ? fallback : slug;
	}

	/** The last part of a path with slashes of either kind. */
	public static String lastPart(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}
}
