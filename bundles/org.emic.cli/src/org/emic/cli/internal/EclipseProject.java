/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

import org.emic.core.study.StudyFiles;

/** Makes a study's folder a project that Eclipse opens with <i>File &gt; Open Projects from File System</i>. */
final class EclipseProject {

	private static final String DESCRIPTION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<projectDescription>
				<name>%s</name>
				<comment></comment>
				<projects>
				</projects>
				<buildSpec>
					<buildCommand>
						<name>org.emic.workspace.studyBuilder</name>
						<arguments>
						</arguments>
					</buildCommand>
				</buildSpec>
				<natures>
					<nature>org.emic.workspace.studyNature</nature>
				</natures>
			</projectDescription>
			""";

	private EclipseProject() {
	}

	/** Writes what is not there yet. */
	static void write(StudyFiles files, String name) throws IOException {
		String escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		writeNew(files, ".project", DESCRIPTION.formatted(escaped));
		writeNew(files, ".settings/org.eclipse.core.resources.prefs",
				"eclipse.preferences.version=1\nencoding/<project>=UTF-8\n");
	}

	private static void writeNew(StudyFiles files, String path, String text) throws IOException {
		if (!files.exists(path)) {
			files.write(path, text.getBytes(UTF_8));
		}
	}
}
