/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The files of a project that came, went, or have another content. */
public final class ChangedFiles {

	private ChangedFiles() {
	}

	/** Their paths in the project. */
	public static Set<String> in(IResourceDelta project) {
		var found = new HashSet<String>();
		try {
			project.accept(part -> {
				boolean content = part.getKind() != IResourceDelta.CHANGED
						|| (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				if (content && part.getResource().getType() == IResource.FILE && !WorkspaceFiles.isOwn(part.getResource())) {
					found.add(part.getProjectRelativePath().toPortableString());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus()); // the visitor throws none
		}
		return found;
	}
}
