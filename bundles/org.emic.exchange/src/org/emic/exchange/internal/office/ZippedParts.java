/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a document that is a zip. */
final class ZippedParts {

	/** The largest part that is read, in bytes: a small file may claim to hold endlessly much. */
	private static final int MAXIMUM_SIZE = 512 * 1024 * 1024;

	private final byte[] zip;

	ZippedParts(byte[] zip) {
		this.zip = zip;
	}

	/** A part as a stream of XML that loads nothing from elsewhere. */
	Optional<XMLStreamReader> xml(String name) throws IOException, XMLStreamException {
		var bytes = bytes(name);
		if (bytes.isEmpty()) {
			return Optional.empty();
		}
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return Optional.of(factory.createXMLStreamReader(new ByteArrayInputStream(bytes.get())));
	}

	Optional<byte[]> bytes(String name) throws IOException {
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().equals(name)) {
					var bytes = in.readNBytes(MAXIMUM_SIZE);
					if (bytes.length == MAXIMUM_SIZE) {
						throw new IOException(name + " > " + MAXIMUM_SIZE / (1024 * 1024) + " MB"); //$NON-NLS-1$ //$NON-NLS-2$
					}
					return Optional.of(bytes);
				}
			}
			return Optional.empty();
		}
	}
}
