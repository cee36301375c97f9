/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.docgen;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the help's table of contents: a topic for each chapter and, below it, for each of its sections. */
final class TocWriter {

	private final String folder;

	/** @param folder the folder of the pages in the bundle, with a slash at its end */
	TocWriter(String folder) {
		this.folder = folder;
	}

	/** The whole file. The first chapter is the page of the book itself. */
	String toc(List<Chapter> chapters) {
		try {
			return write(chapters);
		} catch (XMLStreamException e) {
			throw new IllegalStateException("Writing into memory", e);
		}
	}

	private String write(List<Chapter> chapters) throws XMLStreamException {
		var text = new StringWriter();
		var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeCharacters("\n");
		xml.writeStartElement("toc");
		xml.writeAttribute("label", chapters.getFirst().title());
		xml.writeAttribute("topic", folder + chapters.getFirst().file());
		for (Chapter chapter : chapters.subList(1, chapters.size())) {
			xml.writeCharacters("\n\t");
			xml.writeStartElement("topic");
			topic(xml, chapter.title(), chapter.file());
			for (Chapter.Section section : chapter.sections()) {
				xml.writeCharacters("\n\t\t");
				xml.writeEmptyElement("topic");
				topic(xml, section.title(), chapter.file() + "#" + section.anchor());
			}
			xml.writeEndElement();
		}
		xml.writeCharacters("\n");
		xml.writeEndElement();
		xml.writeCharacters("\n");
		xml.writeEndDocument();
		xml.close();
		return text.toString();
	}

	private void topic(XMLStreamWriter xml, String label, String address) throws XMLStreamException {
		xml.writeAttribute("label", label);
		xml.writeAttribute("href", folder + address);
	}
}
