/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.compare.BufferedContent;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.swt.graphics.Image;

/** A version of a file that is in memory only. */
final class Version extends BufferedContent implements ITypedElement, IEditableContent, IEncodedStreamContentAccessor, IAdaptable {

	private final IFile file;
	private final String name;
	private final boolean editable;

	Version(IFile file, String text, boolean editable) {
		this(file, file.getName(), text, editable);
	}

	/** A version of something of which a file of the workspace is only a part. */
	Version(IFile file, String name, String text, boolean editable) {
		this.file = file;
		this.name = name;
		this.editable = editable;
		setContent(text.getBytes(StandardCharsets.UTF_8));
	}

	String text() {
		return new String(getContent(), StandardCharsets.UTF_8);
	}

	@Override
	protected InputStream createStream() {
		return new ByteArrayInputStream(new byte[0]);
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public boolean isEditable() {
		return editable;
	}

	@Override
	public ITypedElement replace(ITypedElement destination, ITypedElement source) {
		return destination;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public Image getImage() {
		return CompareUI.getImage(getType());
	}

	@Override
	public String getType() {
		return name.indexOf('.') < 0 ? UNKNOWN_TYPE : name.substring(name.lastIndexOf('.') + 1);
	}

	/** Tells in which study it is, so that codes can be shown by their names. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IResource.class ? type.cast(file) : null;
	}
}
