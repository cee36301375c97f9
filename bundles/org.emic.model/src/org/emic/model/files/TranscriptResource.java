/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import org.eclipse.emf.common.util.URI;

/** A transcript's file. The text belongs to the resource, the model in it has ranges in that text. */
public class TranscriptResource extends TextResource {

	private String text = "";

	/** A resource at a place. */
	public TranscriptResource(URI uri) {
		super(uri);
	}

	@Override
	protected void read(String newText, String fileName) throws FormatException {
		var transcript = TranscriptFormat.parse(newText, fileName);
		text = newText;
		getContents().add(transcript);
	}

	@Override
	protected String write() {
		return text;
	}

	/** The text that the ranges point into, with single line feeds and without a byte order mark. */
	public String getText() {
		return text;
	}

	/** Replaces the text, and the transcript by what it then is. */
	public void setText(String newText) throws FormatException {
		var transcript = TranscriptFormat.parse(newText, fileName());
		text = newText;
		getContents().clear();
		getContents().add(transcript);
		setModified(true);
	}
}
