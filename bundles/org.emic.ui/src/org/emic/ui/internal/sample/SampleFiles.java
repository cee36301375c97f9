/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.emic.ui.EmicIds;
import org.osgi.framework.Bundle;

/** The files of the sample study, which this bundle holds in its folder <code>sample</code>. */
final class SampleFiles {

	static final String CODINGS = "codings.tsv";
	static final String OUTLINE_SUFFIX = ".outline.tsv";
	static final String SEEDS = "seeds";
	static final String CODEBOOK = "codebook";

	private static final String ROOT = "sample/";

	private SampleFiles() {
	}

	private static Bundle bundle() {
		return Platform.getBundle(EmicIds.PLUGIN);
	}

	/** The paths of all files below a folder, relative to <code>sample</code>, sorted. */
	static List<String> below(String folder) throws IOException {
		var found = bundle().findEntries(ROOT + folder, "*", true);
		var paths = Collections.list(Optional.ofNullable(found).orElse(Collections.emptyEnumeration())).stream()
				.map(url -> url.getPath()).filter(path -> !path.endsWith("/"))
				.map(path -> path.substring(path.indexOf(ROOT + folder) + ROOT.length())).sorted().toList();
		if (paths.isEmpty()) {
			throw new FileNotFoundException(ROOT + folder);
		}
		return paths;
	}

	static byte[] read(String path) throws IOException {
		var url = bundle().getEntry(ROOT + path);
		if (url == null) {
			throw new FileNotFoundException(ROOT + path);
		}
		try (var stream = url.openStream()) {
			return stream.readAllBytes();
		}
	}

	/** The lines of a table without its comments, each cut at its tabs. */
	static List<String[]> table(String path) throws IOException {
		return new String(read(path), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
	}

	static boolean exists(String path) {
		return bundle().getEntry(ROOT + path) != null;
	}
}
