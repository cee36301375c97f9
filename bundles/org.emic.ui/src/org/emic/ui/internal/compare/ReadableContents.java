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

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.contentmergeviewer.IMergeViewerContentProvider;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.graphics.Image;
import org.emic.core.compare.CodeNames;
import org.emic.core.compare.ReadableText;

/** Gives each side of a comparison as a text that a person reads. */
final class ReadableContents implements IMergeViewerContentProvider {

	/** A file as a readable text; the text itself where it cannot be read as what it should be. */
	private record Readable(ITypedElement element, CodeNames names) implements ITypedElement, IEncodedStreamContentAccessor {

		@Override
		public InputStream getContents() throws CoreException {
			var text = ElementTexts.of(element).orElse(""); //$NON-NLS-1$
			var shown = ElementTexts.parts(text, element, names).map(file -> ReadableText.of(file.root())).orElse(text);
			return new ByteArrayInputStream(shown.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public String getName() {
			return element.getName();
		}

		@Override
		public Image getImage() {
			return element.getImage();
		}

		@Override
		public String getType() {
			return TEXT_TYPE;
		}
	}

	private final CompareConfiguration configuration;

	ReadableContents(CompareConfiguration configuration) {
		this.configuration = configuration;
	}

	private static Object readable(Object input, ITypedElement element) {
		return element == null ? null : new Readable(element, KnownCodes.around((ICompareInput) input));
	}

	@Override
	public Object getAncestorContent(Object input) {
		return input instanceof ICompareInput compared ? readable(input, compared.getAncestor()) : null;
	}

	@Override
	public Object getLeftContent(Object input) {
		return input instanceof ICompareInput compared ? readable(input, compared.getLeft()) : null;
	}

	@Override
	public Object getRightContent(Object input) {
		return input instanceof ICompareInput compared ? readable(input, compared.getRight()) : null;
	}

	@Override
	public boolean showAncestor(Object input) {
		return input instanceof ICompareInput compared && compared.getAncestor() != null;
	}

	@Override
	public String getAncestorLabel(Object input) {
		return configuration.getAncestorLabel(input);
	}

	@Override
	public Image getAncestorImage(Object input) {
		return configuration.getAncestorImage(input);
	}

	@Override
	public String getLeftLabel(Object input) {
		return configuration.getLeftLabel(input);
	}

	@Override
	public Image getLeftImage(Object input) {
		return configuration.getLeftImage(input);
	}

	@Override
	public String getRightLabel(Object input) {
		return configuration.getRightLabel(input);
	}

	@Override
	public Image getRightImage(Object input) {
		return configuration.getRightImage(input);
	}

	@Override
	public boolean isLeftEditable(Object input) {
		return false;
	}

	@Override
	public boolean isRightEditable(Object input) {
		return false;
	}

	@Override
	public void saveLeftContent(Object input, byte[] bytes) {
		// a readable text is no file
	}

	@Override
	public void saveRightContent(Object input, byte[] bytes) {
		// a readable text is no file
	}

	@Override
	public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
		// reads what it is asked for
	}

	@Override
	public void dispose() {
		// keeps nothing
	}
}
