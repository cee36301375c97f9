/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.emic.exchange.DecodedText;
import org.emic.exchange.ImportException;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportProblem.Severity;
import org.emic.exchange.internal.FileKind;
import org.emic.exchange.internal.Messages;

/** A file that a word processor wrote: it says itself in which encoding it is. */
public final class OfficeDocument {

	private OfficeDocument() {
	}

	/**
	 * The text of a Word, OpenDocument or rich text file, whatever its name ends in; nothing if it is none.
	 *
	 * @param file named in messages
	 * @throws ImportException if it is one and cannot be read
	 */
	public static Optional<DecodedText> read(Path file, byte[] bytes) throws ImportException {
		var kind = FileKind.of(bytes);
		try {
			if (kind.equals(Optional.of(FileKind.RTF))) {
				return Optional.of(decoded(file, RtfReader.read(bytes), Messages.get("office.rtf")));
			}
			if (!kind.equals(Optional.of(FileKind.ZIP))) {
				return Optional.empty();
			}
			try (var parts = new ZippedParts(bytes)) {
				var word = DocxReader.read(parts);
				if (word.isPresent()) {
					return Optional.of(decoded(file, word.get(), Messages.get("office.docx")));
				}
				var text = OdtReader.read(parts);
				return text.isPresent() ? Optional.of(decoded(file, text.get(), Messages.get("office.odt"))) : Optional.empty();
			}
		} catch (IOException | XMLStreamException e) {
			throw new ImportException(ImportProblem.ofFile(Severity.ERROR, file,
					Messages.get("office.damaged", String.valueOf(e.getMessage()).replaceAll("\\s+", " "))));
		}
	}

	private static DecodedText decoded(Path file, DocumentText document, String reason) throws ImportException {
		if (document.text().isBlank()) {
			throw new ImportException(ImportProblem.ofFile(Severity.ERROR, file, Messages.get("office.empty")));
		}
		var problems = new ArrayList<ImportProblem>();
		if (document.leftOut() > 0) {
			problems.add(ImportProblem.ofFile(Severity.WARNING, file, Messages.get("office.leftOut", document.leftOut())));
		}
		if (document.changes()) {
			problems.add(ImportProblem.ofFile(Severity.WARNING, file, Messages.get("office.changes")));
		}
		return new DecodedText(document.text(), UTF_8, true, reason, List.of(UTF_8), problems);
	}
}
