/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.emic.core.compare.CodeNames;
import org.emic.core.compare.ComparedFile;
import org.emic.core.compare.ComparedFiles;
import org.emic.model.files.FormatException;

/** The texts of what is compared. Emic's files are UTF-8, whatever the workspace's encoding is. */
final class ElementTexts {

	private ElementTexts() {
	}

	/** The text of an element; nothing if it has none. */
	static Optional<String> of(Object element) throws CoreException {
		if (element instanceof IStreamContentAccessor accessor) {
			try (var in = accessor.getContents()) {
				return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		}
		return Optional.empty();
	}

	/** The parts of an element's text; nothing if it is no file of Emic's, or cannot be read as one. */
	static Optional<ComparedFile> parts(String text, ITypedElement element, CodeNames names) {
		try {
			return ComparedFiles.read(text, element.getName(), names);
		} catch (FormatException e) {
			// a version that is broken, or in conflict, is compared as text
			return Optional.empty();
		}
	}
}
