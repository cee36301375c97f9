/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;
import org.emic.model.outline.Outline;

/** An outline's file. */
public class OutlineResource extends TextResource {

	/** A resource at a place. */
	public OutlineResource(URI uri) {
		super(uri);
	}

	@Override
	protected void read(String text, String fileName) throws FormatException {
		getContents().add(OutlineFormat.parse(text, fileName));
	}

	@Override
	protected String write() throws IOException {
		return OutlineFormat.write(content(Outline.class));
	}
}
