/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.List;
import java.util.Set;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Status;
import org.emic.model.files.internal.CodeSections;
import org.emic.model.files.internal.Extras;
import org.emic.model.files.internal.FileNames;
import org.emic.model.files.internal.FrontMatter;
import org.emic.model.files.internal.JsonText;
import org.emic.model.files.internal.Lines;

/**
 * The file of one code: front matter, then prose under headings. Every key is always written, in one
 * order, each below a comment: git joins neighbouring changes into a conflict, and so two people can
 * rename a code and recolour it at the same time. Deleting sets the status; the file stays.
 */
public final class CodeFormat {

	/** What the name of a code's file ends in. */
	public static final String EXTENSION = "md";

	private static final Set<String> KEYS = Set.of("name", "id", "parent", "rank", "colour", "codable",
			"status", "aliases", "mergedInto");
	private static final List<String> STATUSES = Status.VALUES.stream().map(Status::getLiteral).toList();

	private CodeFormat() {
	}

	/**
	 * Reads a code's file. Name and id must be there, all else may be missing.
	 *
	 * @param text the file's text
	 * @param fileName the file's name; its last part becomes the code's file name
	 */
	public static CodeFile parse(String text, String fileName) throws FormatException {
		var lines = Lines.of(text);
		var front = FrontMatter.of(lines, fileName, KEYS);
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setName(front.required("name"));
		code.setId(front.required("id"));
		var rank = front.string("rank");
		code.setRank(rank == null ? "" : rank);
		code.setColour(front.optional("colour"));
		code.setCodable(front.word("codable", List.of("true", "false")).equals("true"));
		code.setStatus(Status.get(front.word("status", STATUSES)));
		code.getAliases().addAll(front.strings("aliases"));
		code.setMergedInto(front.optional("mergedInto"));
		code.setFileName(FileNames.lastPart(fileName));
		var body = CodeSections.read(lines.subList(front.end(), lines.size()), code);
		code.setExtras(new Extras(front.unknown(), body).text());
		return new CodeFile(code, front.optional("parent"));
	}

	/** The text of a code's file. */
	public static String write(Code code, String parentId) {
		var extras = Extras.of(code.getExtras());
		var to = new StringBuilder("---\n");
		string(to, "The name shown.", "name", code.getName());
		string(to, "Never changes: codings find the code by it.", "id", code.getId());
		string(to, "The id of the code above it; empty for a top code.", "parent", parentId);
		string(to, "The place among the codes beside it, compared as text.", "rank", code.getRank());
		string(to, "Red, green and blue as #RRGGBB; empty for none.", "colour", code.getColour());
		line(to, "false for a code that only groups others.", "codable", String.valueOf(code.isCodable()));
		line(to, "ACTIVE, PROPOSED, DEPRECATED or DELETED.", "status", code.getStatus().getLiteral());
		line(to, "Other names it is found by.", "aliases",
				JsonText.array(new StringBuilder(), code.getAliases()).toString());
		string(to, "The id of the code that took its codings over; empty for none.", "mergedInto",
				code.getMergedInto());
		if (!extras.front().isEmpty())
			to.append(extras.front()).append('\n');
		to.append("---\n");
		CodeSections.write(to, code, extras.body());
		return to.toString();
	}

	/** The text of the file of a code in its tree. */
	public static String write(Code code) {
		return write(code, code.eContainer() instanceof Code parent ? parent.getId() : null);
	}

	private static void string(StringBuilder to, String comment, String key, String value) {
		line(to, comment, key, JsonText.quote(value == null ? "" : value));
	}

	private static void line(StringBuilder to, String comment, String key, String value) {
		to.append("# ").append(comment).append('\n');
		to.append(key).append(": ").append(value).append('\n');
	}

	/**
	 * The name of a code's file: the one it has, else one made from its name and id. Once made it stays,
	 * so that a rename changes one line and git follows the file.
	 */
	public static String fileName(Code code) {
		if (code.getFileName() != null)
			return code.getFileName();
		return FileNames.of(code.getName(), code.getId(), "code", EXTENSION);
	}
}
