/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.OldWordings;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.Wording;
import org.emic.exchange.git.WordingsInGit;
import org.emic.model.files.CodeFormat;

/** Finds earlier definitions of a code in the platform's local history. */
public final class WordingsInHistory implements OldWordings.Elsewhere {

	/** The local history first, which is at hand, and then the repository of the project, where it is in one. */
	public static OldWordings.Elsewhere andInGit() {
		var local = new WordingsInHistory();
		var git = new WordingsInGit(WordingsInHistory::folder);
		return (files, path, digest) -> local.find(files, path, digest).or(() -> git.find(files, path, digest));
	}

	/** A shared codebook may lie in a folder that is no project here. */
	private static Optional<Path> folder(StudyFiles files) {
		if (files instanceof FolderFiles folder) {
			return Optional.of(folder.root());
		}
		return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().getProject(files.name()).getLocation())
				.map(IPath::toPath);
	}

	@Override
	public Optional<Wording> find(StudyFiles files, String path, String digest) {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(files.name());
		if (!project.isAccessible()) {
			return Optional.empty();
		}
		try {
			for (var state : project.getFile(IPath.fromPortableString(path)).getHistory(null)) {
				var wording = wording(state, path).filter(each -> each.digest().equals(digest));
				if (wording.isPresent()) {
					return wording;
				}
			}
		} catch (CoreException e) {
			// without its history a file is as good as one that never changed
			ILog.get().log(e.getStatus());
		}
		return Optional.empty();
	}

	private static Optional<Wording> wording(IFileState state, String path) throws CoreException {
		if (!state.exists()) {
			return Optional.empty();
		}
		try (var stream = state.getContents()) {
			var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return Optional.of(Wording.of(CodeFormat.parse(text, path).code()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
