/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what a Word document says: Office Open XML (ECMA-376), WordprocessingML. Tracked changes are taken as
 * accepted; headers, footers, notes, comments and pictures are left out.
 */
final class DocxReader {

	private static final String RELATIONSHIPS = "_rels/.rels";
	private static final String MAIN_PART = "/officeDocument";
	/** Of ECMA-376 and of ISO 29500 Strict. */
	private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"http://purl.oclc.org/ooxml/wordprocessingml/main");
	/** A shape is there twice, for older versions too. */
	private static final String FALLBACK = "Fallback";

	private static final Set<String> MATH = Set.of("http://schemas.openxmlformats.org/officeDocument/2006/math",
			"http://purl.oclc.org/ooxml/officeDocument/math");
	/** What stands above, below or under something else in a formula, which a line of words cannot show. */
	private static final Set<String> LAID_OUT = Set.of("f", "sSup", "sSub", "sSubSup", "sPre", "rad", "nary", "m", "limLow", "limUpp");

	private final Paragraphs paragraphs = new Paragraphs();
	/** Of each open paragraph, whether its end was deleted: it goes on with the next one. */
	private final Deque<Boolean> deletedEnds = new ArrayDeque<>();
	private boolean goesOn;
	private final XMLStreamReader xml;

	private DocxReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	/** The text, or nothing if the zip is no Word document. */
	static Optional<DocumentText> read(ZippedParts parts) throws IOException, XMLStreamException {
		var main = mainPart(parts);
		var xml = main.isPresent() ? parts.xml(main.get()) : Optional.<XMLStreamReader>empty();
		if (xml.isEmpty() || xml.get().nextTag() != XMLStreamConstants.START_ELEMENT
				|| !isWord(xml.get()) || !xml.get().getLocalName().equals("document")) {
			return Optional.empty();
		}
		return Optional.of(new DocxReader(xml.get()).read());
	}

	/** The name of the part that the document's words are in: mostly, but not always, word/document.xml. */
	private static Optional<String> mainPart(ZippedParts parts) throws IOException, XMLStreamException {
		var xml = parts.xml(RELATIONSHIPS);
		while (xml.isPresent() && xml.get().hasNext()) {
			if (xml.get().next() == XMLStreamConstants.START_ELEMENT && xml.get().getLocalName().equals("Relationship")
					&& String.valueOf(xml.get().getAttributeValue(null, "Type")).endsWith(MAIN_PART)) {
				var target = String.valueOf(xml.get().getAttributeValue(null, "Target"));
				return Optional.of(target.startsWith("/") ? target.substring(1) : target);
			}
		}
		return Optional.empty();
	}

	/** Whether the element is one of Word's; there may be some without a namespace. */
	private static boolean isWord(XMLStreamReader element) {
		return WORD.contains(String.valueOf(element.getNamespaceURI()));
	}

	private DocumentText read() throws XMLStreamException {
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> begin();
				case XMLStreamConstants.END_ELEMENT -> end();
				default -> {
					// words are in elements of their own
				}
			}
		}
		return paragraphs.done();
	}

	private void begin() throws XMLStreamException {
		if (!isWord(xml)) {
			beginOther();
			return;
		}
		switch (xml.getLocalName()) {
			case "t" -> paragraphs.add(xml.getElementText());
			case "tab", "ptab" -> paragraphs.add("\t");
			case "br", "cr" -> paragraphs.add("\n");
			case "noBreakHyphen" -> paragraphs.add("\u2011");
			case "sym" -> symbol(xml.getAttributeValue(xml.getNamespaceURI(), "char"));
			case "p" -> beginParagraph();
			case "tr" -> paragraphs.beginRow();
			case "pPr" -> properties();
			case "footnoteReference", "endnoteReference", "commentReference", "altChunk" -> paragraphs.leaveOut();
			case "del", "moveFrom" -> {
				paragraphs.acceptChange();
				XmlStreams.skip(xml);
			}
			case "ins", "moveTo" -> paragraphs.acceptChange();
			default -> {
				// what it holds is looked at
			}
		}
	}

	/** Shapes for older versions, and formulas, of which the words are taken and the form cannot be. */
	private void beginOther() throws XMLStreamException {
		if (xml.getLocalName().equals(FALLBACK)) {
			XmlStreams.skip(xml);
		} else if (MATH.contains(String.valueOf(xml.getNamespaceURI()))) {
			if (xml.getLocalName().equals("t")) {
				paragraphs.add(xml.getElementText());
			} else if (LAID_OUT.contains(xml.getLocalName())) {
				paragraphs.leaveOut();
			}
		}
	}

	/** A character of a font for symbols says only there what it is. */
	private void symbol(String code) {
		int character = code != null && code.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(code, 16) : 0;
		if (Character.isDefined(character) && Character.getType(character) != Character.PRIVATE_USE && character > ' ') {
			paragraphs.add(Character.toString(character));
		} else {
			paragraphs.leaveOut();
		}
	}

	private void beginParagraph() {
		if (!goesOn) {
			paragraphs.endParagraph();
		}
		goesOn = false;
		deletedEnds.push(false);
	}

	private void endParagraph() {
		goesOn = deletedEnds.pop();
		if (!goesOn) {
			paragraphs.endParagraph();
		}
	}

	/** What is said of a paragraph: numbers of lists are written by Word alone; a deleted end joins it with the next. */
	private void properties() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					depth++;
					if (isWord(xml)) {
						depth -= property(xml.getLocalName()) ? 1 : 0;
					}
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				default -> {
					// within it
				}
			}
		}
	}

	/** @return whether its end has been read */
	private boolean property(String name) throws XMLStreamException {
		switch (name) {
			case "del", "moveFrom" -> {
				paragraphs.acceptChange();
				if (!deletedEnds.isEmpty()) {
					deletedEnds.pop();
					deletedEnds.push(true);
				}
			}
			case "numId" -> {
				if (!"0".equals(xml.getAttributeValue(xml.getNamespaceURI(), "val"))) {
					paragraphs.leaveOut();
				}
			}
			case "pPrChange", "rPrChange" -> {
				XmlStreams.skip(xml); // what it was before
				return true;
			}
			default -> {
				// how it looks
			}
		}
		return false;
	}

	private void end() {
		if (isWord(xml)) {
			switch (xml.getLocalName()) {
				case "p" -> endParagraph();
				case "tc" -> paragraphs.endCell();
				case "tr" -> paragraphs.endRow();
				default -> {
					// goes on
				}
			}
		}
	}
}
