/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.StaleCodings;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.workspace.StudyProject;

/** What the tree tells of codes besides what they say themselves. All of it is looked up and nothing read. */
final class CodeFacts {

	private final CodingCounts counts = new CodingCounts();
	private final Map<Codebook, String> prefixes = new HashMap<>();
	private final Map<Code, Integer> stale = new HashMap<>();
	private StudyProject project;

	void setStudy(StudyProject newProject) {
		project = newProject;
		counts.setStudy(newProject);
		prefixes.clear();
		stale.clear();
	}

	/** Forgets what an event may have changed, and returns the codes that are told of otherwise now. */
	Set<Code> studyChanged(StudyEvent event) {
		if (event.codebook() || event.study()) {
			prefixes.clear();
			stale.clear();
		}
		var changed = counts.studyChanged(event);
		stale.replaceAll((code, before) -> {
			int now = countStale(code);
			if (now != before) {
				changed.add(code);
			}
			return now;
		});
		return changed;
	}

	/** Forgets all numbers, because something else is to be counted. */
	void countAnew() {
		counts.clear();
	}

	int uses(Code code) {
		return counts.count(code);
	}

	/** How many codings of a code were made under an older definition. */
	int stale(Code code) {
		return project == null ? 0 : stale.computeIfAbsent(code, this::countStale);
	}

	private int countStale(Code code) {
		return StaleCodings.count(project.study(), code, StaleCodings.Which.OTHER_DEFINITION);
	}

	/** How many coders applied a code. */
	int coders(Code code) {
		return project == null ? 0 : project.study().codings().coders(code).size();
	}

	/** The beginning of what a code means, without the rest. */
	static String definition(Code code) {
		var definition = code.getDefinition() == null ? "" : code.getDefinition().strip(); //$NON-NLS-1$
		int end = definition.indexOf('\n');
		return end < 0 ? definition : definition.substring(0, end).strip();
	}

	/**
	 * When a code's file was last written here, as the workspace knows without asking the file system.
	 *
	 * @return nothing for a code without file, or one outside the workspace
	 */
	Optional<Instant> changed(Code code) {
		return file(code).map(IResource::getLocalTimeStamp).filter(stamp -> stamp != IResource.NULL_STAMP)
				.map(Instant::ofEpochMilli);
	}

	/** The file of a code, whether it exists or not. */
	Optional<IFile> file(Code code) {
		var codebook = project == null ? Optional.<Codebook>empty() : CodeTree.codebookOf(code);
		if (codebook.isEmpty() || code.getFileName() == null) {
			return Optional.empty();
		}
		var prefix = prefixes.computeIfAbsent(codebook.get(), new CodebookPlaces(project.study())::prefix);
		var path = IPath.fromPortableString(prefix + StudyLayout.code(code.getFileName()));
		return Optional.of(prefix.isEmpty() ? project.project().getFile(path)
				: ResourcesPlugin.getWorkspace().getRoot().getFile(path));
	}
}
