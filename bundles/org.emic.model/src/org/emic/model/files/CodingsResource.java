/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;
import org.emic.model.coding.CodingSet;

/** A codings file. Lines that cannot be read are errors of the resource and are kept when it is saved. */
public class CodingsResource extends TextResource {

	/** A resource at a place. */
	public CodingsResource(URI uri) {
		super(uri);
	}

	@Override
	protected void read(String text, String fileName) throws FormatException {
		var parsed = CodingsFormat.parseLenient(text, fileName);
		parsed.problems().forEach(this::error);
		getContents().add(parsed.value());
	}

	@Override
	protected String write() throws IOException {
		return CodingsFormat.write(content(CodingSet.class));
	}
}
