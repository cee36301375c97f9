/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.Set;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.internal.CodeSections;
import org.emic.model.files.internal.FrontMatter;
import org.emic.model.files.internal.JsonText;
import org.emic.model.files.internal.Lines;

/**
 * The file of what a code meant before: the code's id and a digest of the wording in front matter, then the
 * wording under the headings of a code's file. Its content follows from the wording alone, so that two people
 * who keep the same one write the same bytes.
 */
public final class DefinitionFormat {

	private static final Set<String> KEYS = Set.of("code", "digest");

	private DefinitionFormat() {
	}

	/**
	 * A wording that was kept.
	 *
	 * @param digest  by which codings name it
	 * @param wording a code with the id and with definition, inclusion and exclusion; nothing else is set
	 */
	public record Kept(String digest, Code wording) {
	}

	/**
	 * @param fileName for messages
	 * @throws FormatException when it is no such file
	 */
	public static Kept parse(String text, String fileName) throws FormatException {
		var lines = Lines.of(text);
		var front = FrontMatter.of(lines, fileName, KEYS);
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(front.required("code"));
		CodeSections.read(lines.subList(front.end(), lines.size()), code);
		return new Kept(front.required("digest"), code);
	}

	/** @param code the code; its id, definition, inclusion and exclusion are written */
	public static String write(Code code, String digest) {
		var wording = CodebookFactory.eINSTANCE.createCode();
		wording.setDefinition(code.getDefinition());
		wording.setInclusion(code.getInclusion());
		wording.setExclusion(code.getExclusion());
		var to = new StringBuilder("---\ncode: ");
		JsonText.quote(to, code.getId());
		JsonText.quote(to.append("\ndigest: "), digest);
		to.append("\n---\n");
		CodeSections.write(to, wording, "");
		return to.toString();
	}
}
