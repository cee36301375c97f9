/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;
import org.emic.model.memo.Memo;

/**
 * A memo's file. Its ending, {@code md}, is that of all Markdown, so that no factory is registered for it:
 * who opens a memo says so by making this resource.
 */
public class MemoResource extends TextResource {

	/** A resource at a place. */
	public MemoResource(URI uri) {
		super(uri);
	}

	@Override
	protected void read(String text, String fileName) throws FormatException {
		getContents().add(MemoFormat.parse(text, fileName));
	}

	@Override
	protected String write() throws IOException {
		return MemoFormat.write(content(Memo.class));
	}
}
