/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what an OpenDocument text says (ISO/IEC 26300). Tracked changes are taken as accepted; headers, footers,
 * notes, comments and pictures are left out.
 */
final class OdtReader {

	private static final String TYPE = "application/vnd.oasis.opendocument.text";
	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
	private static final String PICTURE = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

	private final Paragraphs paragraphs = new Paragraphs();
	private final XMLStreamReader xml;
	/** How many paragraphs are open: only in these do characters stand for words. */
	private int open;

	private OdtReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	/** The text, or nothing if the zip is no OpenDocument text. */
	static Optional<DocumentText> read(ZippedParts parts) throws IOException, XMLStreamException {
		var type = parts.begin("mimetype", TYPE.length()).map(bytes -> new String(bytes, US_ASCII).strip());
		var xml = type.isPresent() && type.get().startsWith(TYPE) ? parts.xml("content.xml") : Optional.<XMLStreamReader>empty();
		return xml.isPresent() ? Optional.of(new OdtReader(xml.get()).read()) : Optional.empty();
	}

	private DocumentText read() throws XMLStreamException {
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> begin();
				case XMLStreamConstants.END_ELEMENT -> end();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> characters(xml.getText());
				default -> {
					// says nothing
				}
			}
		}
		return paragraphs.done();
	}

	private void begin() throws XMLStreamException {
		switch (name()) {
			case TEXT + "p", TEXT + "h" -> {
				paragraphs.endParagraph();
				open++;
			}
			case TEXT + "s" -> paragraphs.add(" ".repeat(count()));
			case TEXT + "tab" -> paragraphs.add("\t");
			case TEXT + "line-break" -> paragraphs.add("\n");
			case TEXT + "note", OFFICE + "annotation" -> {
				paragraphs.leaveOut();
				XmlStreams.skip(xml);
			}
			// what is said of a picture
			case PICTURE + "title", PICTURE + "desc" -> XmlStreams.skip(xml);
			// it holds what was deleted
			case TEXT + "tracked-changes" -> {
				paragraphs.acceptChange();
				XmlStreams.skip(xml);
			}
			case TABLE + "table-row" -> paragraphs.beginRow();
			default -> {
				// what it holds is looked at
			}
		}
	}

	private void end() {
		switch (name()) {
			case TEXT + "p", TEXT + "h" -> {
				paragraphs.endParagraph();
				open--;
			}
			case TABLE + "table-cell" -> paragraphs.endCell();
			case TABLE + "table-row" -> paragraphs.endRow();
			default -> {
				// goes on
			}
		}
	}

	private String name() {
		return xml.getNamespaceURI() + xml.getLocalName();
	}

	private int count() {
		var count = xml.getAttributeValue(TEXT, "c");
		return count != null && count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
	}

	/** White space that is written as such is one blank, and none at the beginning. */
	private void characters(String some) {
		if (open == 0) {
			return;
		}
		var words = some.replaceAll("[ \\t\\r\\n]+", " ");
		boolean twice = words.startsWith(" ") && (paragraphs.isAtStart() || Character.isWhitespace(paragraphs.lastCharacter()));
		paragraphs.add(twice ? words.substring(1) : words);
	}
}
