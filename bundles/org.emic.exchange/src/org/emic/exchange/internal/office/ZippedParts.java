/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a document that is a zip, found by its list of them at the end: of none that is not asked for anything is
 * unpacked. A copy lies in the folder for temporary files until it is closed.
 */
final class ZippedParts implements Closeable {

	/** The largest part that is read, in bytes: a small file may claim to hold endlessly much. */
	static final int MAXIMUM_SIZE = 64 * 1024 * 1024;

	private final Path copy;
	private final ZipFile zip;

	/** @throws IOException when the zip is damaged, or there is no room for the copy */
	ZippedParts(byte[] bytes) throws IOException {
		copy = Files.createTempFile("emic", ".zip"); //$NON-NLS-1$ //$NON-NLS-2$
		ZipFile opened = null;
		try {
			Files.write(copy, bytes);
			// the names that are looked for are plain ones, whatever others may be written in
			opened = new ZipFile(copy.toFile(), StandardCharsets.ISO_8859_1);
		} finally {
			if (opened == null) {
				Files.deleteIfExists(copy);
			}
		}
		zip = opened;
	}

	/** A part as a stream of XML that loads nothing from elsewhere. */
	Optional<XMLStreamReader> xml(String name) throws IOException, XMLStreamException {
		var part = part(name);
		if (part.isEmpty()) {
			return Optional.empty();
		}
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return Optional.of(factory.createXMLStreamReader(part.get()));
	}

	/** What a part begins with, at most so many bytes. */
	Optional<byte[]> begin(String name, int length) throws IOException {
		var part = part(name);
		if (part.isEmpty()) {
			return Optional.empty();
		}
		try (var in = part.get()) {
			return Optional.of(in.readNBytes(length));
		}
	}

	private Optional<InputStream> part(String name) throws IOException {
		var entry = zip.getEntry(name);
		if (entry == null) {
			return Optional.empty();
		}
		if (entry.getSize() > MAXIMUM_SIZE) {
			throw tooLarge(name);
		}
		return Optional.of(new Bounded(zip.getInputStream(entry), name));
	}

	private static IOException tooLarge(String name) {
		return new IOException(name + " > " + MAXIMUM_SIZE / (1024 * 1024) + " MB"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a part says of its size need not be so. */
	private static final class Bounded extends FilterInputStream {

		private final String name;
		private long count;

		Bounded(InputStream in, String name) {
			super(in);
			this.name = name;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) throws IOException {
			count += read;
			if (count > MAXIMUM_SIZE) {
				throw tooLarge(name);
			}
		}
	}

	@Override
	public void close() throws IOException {
		try {
			zip.close();
		} finally {
			Files.deleteIfExists(copy);
		}
	}
}
