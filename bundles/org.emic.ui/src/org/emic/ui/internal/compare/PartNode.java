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

import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.swt.graphics.Image;
import org.emic.core.compare.Part;
import org.emic.core.compare.PartKind;
import org.emic.core.compare.ReadableText;
import org.emic.ui.EmicImages;

/** A part of a file, for the platform's Compare. Two nodes are equal if they are the same part of two versions. */
final class PartNode implements IStructureComparator, ITypedElement, IEditableContent, IEncodedStreamContentAccessor {

	private final FileNode file;
	private final Part part;

	PartNode(FileNode file, Part part) {
		this.file = file;
		this.part = part;
	}

	Part part() {
		return part;
	}

	@Override
	public Object[] getChildren() {
		return part.parts().stream().map(inner -> new PartNode(file, inner)).toArray();
	}

	@Override
	public String getName() {
		return part.name();
	}

	/** Text, for the viewer below the structure. */
	@Override
	public String getType() {
		return TEXT_TYPE;
	}

	@Override
	public Image getImage() {
		return EmicImages.image(image(part.kind()));
	}

	private static String image(PartKind kind) {
		return switch (kind) {
			case CODEBOOK -> EmicImages.CODEBOOK;
			case CODE -> EmicImages.CODE;
			case CODINGS -> EmicImages.CODINGS;
			case CODING, DECISION -> EmicImages.CODING;
			case OUTLINE -> "outline"; //$NON-NLS-1$
			case SECTION -> EmicImages.SECTION;
			case TRANSCRIPT -> EmicImages.TRANSCRIPT;
			case TURN -> EmicImages.TURN_OTHER;
			case MEMO -> EmicImages.MEMO;
			case PROPERTY -> "property"; //$NON-NLS-1$
			case PROSE -> "prose"; //$NON-NLS-1$
		};
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(ReadableText.of(part).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public boolean isEditable() {
		return part.editable() && file.isEditable();
	}

	@Override
	public void setContent(byte[] content) {
		file.write(part.key(), new String(content, StandardCharsets.UTF_8));
	}

	/** Nothing: parts are taken over through their file. */
	@Override
	public ITypedElement replace(ITypedElement destination, ITypedElement source) {
		return destination;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PartNode node && part.key().equals(node.part.key());
	}

	@Override
	public int hashCode() {
		return part.key().hashCode();
	}

	@Override
	public String toString() {
		return part.name();
	}
}
