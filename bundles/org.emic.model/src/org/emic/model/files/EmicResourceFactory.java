/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resource for a file by its extension. */
public class EmicResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		var extension = uri.fileExtension();
		return switch (extension == null ? "" : extension) {
			case TranscriptFormat.EXTENSION -> new TranscriptResource(uri);
			case CodebookFormat.EXTENSION -> new CodebookResource(uri);
			case CodingsFormat.EXTENSION -> new CodingsResource(uri);
			case OutlineFormat.EXTENSION -> new OutlineResource(uri);
			default -> throw new IllegalArgumentException(uri.toString());
		};
	}
}
