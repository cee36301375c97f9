/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import org.emic.model.codebook.Codebook;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.FormatException;

/** The file of a codebook itself; its codes have files of their own. */
final class ComparedCodebook extends ComparedFile {

	private static final Properties<Codebook> PROPERTIES = new Properties<>(
			Property.text("name", Codebook::getName, Codebook::setName),
			Property.prose("description", Codebook::getDescription, Codebook::setDescription),
			owners(), Property.kept(Codebook::getExtras, Codebook::setExtras));

	private final String fileName;
	private final Codebook codebook;

	ComparedCodebook(String text, String fileName) throws FormatException {
		super(text);
		this.fileName = fileName;
		this.codebook = CodebookFormat.parse(text, fileName);
	}

	/** Who may change it, one a line: what both sides added is to be there, so a person can write all of them. */
	private static Property<Codebook> owners() {
		return new Property<>("owners", PartKind.PROSE, codebook -> String.join("\n", codebook.getOwners()),
				codebook -> String.join("\n", codebook.getOwners()), (into, from) -> {
					into.getOwners().clear();
					into.getOwners().addAll(from.getOwners());
				}, (codebook, value) -> {
					codebook.getOwners().clear();
					value.lines().map(Texts::line).filter(line -> !line.isEmpty()).distinct()
							.forEach(codebook.getOwners()::add);
				});
	}

	@Override
	String written() throws FormatException {
		return CodebookFormat.write(CodebookFormat.parse(text(), fileName));
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedCodebook(newText, fileName);
	}

	@Override
	public Part root() {
		return Part.of(codebook.getId(), PartKind.CODEBOOK, codebook.getName(), 0, PROPERTIES.parts(codebook));
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var taking = CodebookFormat.parse(text(), fileName);
		PROPERTIES.take(key, taking, ((ComparedCodebook) other).codebook);
		return CodebookFormat.write(taking);
	}

	@Override
	public String with(String key, String value) throws FormatException {
		checkName(key, value);
		var written = CodebookFormat.parse(text(), fileName);
		PROPERTIES.set(key, written, value);
		return CodebookFormat.write(written);
	}
}
