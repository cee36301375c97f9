/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.emic.model.files.internal.AtomicFile;
import org.emic.model.files.internal.Utf8;

/**
 * A resource with a text form. A file is written so that it is always whole, and only if it changes. What
 * cannot be read throws a {@link FormatException}; where only a part cannot, it is among the errors.
 */
public abstract class TextResource extends ResourceImpl {

	/** A resource at a place. */
	protected TextResource(URI uri) {
		super(uri);
	}

	/** Reads the text into the contents, which are empty. */
	protected abstract void read(String text, String fileName) throws IOException;

	/** The text of the contents. */
	protected abstract String write() throws IOException;

	/** The file as messages name it. */
	protected String fileName() {
		if (uri == null)
			return "";
		if (uri.isFile())
			return uri.toFileString();
		return uri.isPlatformResource() ? uri.toPlatformString(true) : URI.decode(uri.toString());
	}

	/** The file, or null if the resource is none. */
	protected Path file() {
		return uri != null && uri.isFile() ? Path.of(uri.toFileString()) : null;
	}

	/** Reports that a part could not be read. */
	protected void error(FormatException problem) {
		getErrors().add(new FormatDiagnostic(problem));
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		read(Utf8.decode(in.readAllBytes(), fileName()), fileName());
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(Utf8.encode(write(), fileName()));
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		var file = file();
		if (file == null) {
			super.save(options);
			return;
		}
		AtomicFile.write(file, Utf8.encode(write(), fileName()));
		setModified(false);
	}

	/** The one object that the resource holds. */
	protected <T> T content(Class<T> type) throws IOException {
		if (getContents().size() == 1 && type.isInstance(getContents().get(0)))
			return type.cast(getContents().get(0));
		throw new IOException(Texts.of(TextResource.class).get("resource.content", fileName(), type.getSimpleName()));
	}
}
