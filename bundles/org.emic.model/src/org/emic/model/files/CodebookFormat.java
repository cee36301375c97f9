/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.Set;

import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.internal.Extras;
import org.emic.model.files.internal.FrontMatter;
import org.emic.model.files.internal.JsonText;
import org.emic.model.files.internal.Lines;
import org.emic.model.files.internal.Prose;

/**
 * The file of a codebook: its id, name and owners in front matter, then its description. The codes stand beside. Keys
 * stand below comments, and each is there also while nothing is said under it, so that git keeps two people's changes
 * apart.
 */
public final class CodebookFormat {

	/** What the name of a codebook's file ends in. */
	public static final String EXTENSION = "codebook";
	/** The folder beside the codebook's file that holds a file for each code. */
	public static final String CODES_FOLDER = "codes";
	/** The newest form that this version reads. */
	public static final int FORMAT = 1;

	private static final Set<String> KEYS = Set.of("format", "id", "name", "owners");

	private CodebookFormat() {
	}

	/** Reads a codebook's file; the result has no codes yet. */
	public static Codebook parse(String text, String fileName) throws FormatException {
		var lines = Lines.of(text);
		var front = FrontMatter.of(lines, fileName, KEYS);
		front.checkFormat(FORMAT);
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId(front.required("id"));
		codebook.setName(front.required("name"));
		codebook.setDescription(Prose.read(lines.subList(front.end(), lines.size()), Prose.Headings.NONE));
		codebook.getOwners().addAll(front.strings("owners"));
		codebook.setExtras(new Extras(front.unknown(), "").text());
		return codebook;
	}

	/** The text of a codebook's file. */
	public static String write(Codebook codebook) {
		var to = new StringBuilder("---\nformat: ").append(FORMAT);
		JsonText.quote(to.append("\n# Never changes.\nid: "), text(codebook.getId()));
		JsonText.quote(to.append("\n# The name shown.\nname: "), text(codebook.getName())).append('\n');
		JsonText.array(to.append("# The ids of the coders who may change it; the others propose.\nowners: "),
				codebook.getOwners()).append('\n');
		var extras = Extras.of(codebook.getExtras());
		if (!extras.front().isEmpty())
			to.append(extras.front()).append('\n');
		to.append("---\n");
		var description = codebook.getDescription();
		if (description != null && !description.isEmpty())
			Prose.write(to.append('\n'), description, Prose.Headings.NONE);
		return to.toString();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
