/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.emic.ui.transcript.internal.Messages;

/** Reads what an editor was asked to open and that belongs to no study. */
final class PlainText {

	private PlainText() {
	}

	static String read(Object element) throws CoreException {
		var name = element instanceof IEditorInput input ? input.getName() : String.valueOf(element);
		try (var content = open(element)) {
			var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
			return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
		} catch (IOException | CoreException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.CannotRead, name, e.getMessage()), e));
		}
	}

	private static InputStream open(Object element) throws CoreException, IOException {
		return switch (element) {
			case IStorageEditorInput storage -> storage.getStorage().getContents();
			case IURIEditorInput uri -> uri.getURI().toURL().openStream();
			default -> InputStream.nullInputStream();
		};
	}
}
