/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.emic.core.study.StudyFiles;

/** What the workbench notes of a project in its folder. */
public final class ProjectDescriptions {

	private static final String FILE = ".project";

	/** The name comes first; those of builders and natures stand deeper. */
	private static final Pattern NAME = Pattern.compile("<projectDescription>\\s*<name>([^<]*)</name>");

	private ProjectDescriptions() {
	}

	/**
	 * The name of the project in a folder, which need not be that of the folder.
	 *
	 * @return nothing where there is no project, or none that can be read
	 */
	public static Optional<String> name(StudyFiles files) {
		try {
			var matcher = NAME.matcher(files.exists(FILE) ? new String(files.read(FILE), StandardCharsets.UTF_8) : "");
			return matcher.find() ? Optional.of(unescape(matcher.group(1))) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static String unescape(String text) {
		return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
				.replace("&amp;", "&");
	}
}
