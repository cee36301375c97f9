/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.emic.model.files.internal.Extras;
import org.emic.model.files.internal.FileNames;
import org.emic.model.files.internal.FrontMatter;
import org.emic.model.files.internal.JsonText;
import org.emic.model.files.internal.Lines;
import org.emic.model.files.internal.MemoLinks;
import org.emic.model.files.internal.Prose;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoType;

/**
 * A memo as Markdown: front matter with a line for each link, then the text. Keys stand below comments, so
 * that git keeps two people's changes apart. Blank lines at the end of the text are not kept.
 */
public final class MemoFormat {

	/** What the name of a memo's file ends in. */
	public static final String EXTENSION = "md";
	/** The newest form that this version reads. */
	public static final int FORMAT = 1;

	private static final String LINKS = "links";
	private static final Set<String> KEYS = Set.of("format", "title", "id", "type", "author", "authorName", "created",
			LINKS);
	private static final List<String> TYPES = MemoType.VALUES.stream().map(MemoFormat::word).toList();

	private MemoFormat() {
	}

	private static String word(MemoType type) {
		return type.getLiteral().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a memo's file. Title and id must be there, all else may be missing.
	 *
	 * @param fileName the file's name; its last part becomes the memo's file name
	 */
	public static Memo parse(String text, String fileName) throws FormatException {
		var lines = Lines.of(text);
		var front = FrontMatter.of(lines, fileName, KEYS, Set.of(LINKS));
		front.checkFormat(FORMAT);
		var memo = MemoFactory.eINSTANCE.createMemo();
		memo.setTitle(front.required("title"));
		memo.setId(front.required("id"));
		memo.setType(MemoType.get(front.word("type", TYPES).toUpperCase(Locale.ROOT)));
		memo.setAuthor(front.optional("author"));
		memo.setAuthorName(front.optional("authorName"));
		memo.setCreated(front.instant("created"));
		front.items(LINKS).forEach(item -> memo.getLinks().add(MemoLinks.read(item.text())));
		memo.setText(Prose.read(lines.subList(front.end(), lines.size()), Prose.Headings.NONE));
		memo.setExtras(new Extras(front.unknown(), "").text());
		memo.setFileName(FileNames.lastPart(fileName));
		return memo;
	}

	/** The text of a memo's file. */
	public static String write(Memo memo) {
		var to = new StringBuilder("---\n");
		line(to, "A memo. The text stands below the second line of hyphens.", "format", String.valueOf(FORMAT));
		string(to, "The title shown.", "title", memo.getTitle());
		string(to, "Never changes.", "id", memo.getId());
		line(to, "One of " + String.join(", ", TYPES) + ".", "type", word(memo.getType()));
		string(to, "Who wrote it.", "author", memo.getAuthor());
		string(to, "The author's name.", "authorName", memo.getAuthorName());
		string(to, "When it was made, in UTC.", "created",
				memo.getCreated() == null ? null : memo.getCreated().toString());
		to.append("# What it is about, a link a line: code, coding, transcript or turn, its id, and its last known name.\n");
		to.append(LINKS).append(":\n");
		memo.getLinks().forEach(link -> MemoLinks.write(to.append("- "), link).append('\n'));
		var extras = Extras.of(memo.getExtras());
		if (!extras.front().isEmpty())
			to.append(extras.front()).append('\n');
		to.append("---\n");
		var text = memo.getText() == null ? "" : memo.getText().replaceFirst("\\n+\\z", "");
		if (!text.isEmpty())
			Prose.write(to.append('\n'), text, Prose.Headings.NONE);
		return to.toString();
	}

	private static void string(StringBuilder to, String comment, String key, String value) {
		line(to, comment, key, JsonText.quote(value == null ? "" : value));
	}

	private static void line(StringBuilder to, String comment, String key, String value) {
		to.append("# ").append(comment).append('\n');
		to.append(key).append(": ").append(value).append('\n');
	}

	/** The name of a memo's file: the one it has, else one made from its title and id, which then stays. */
	public static String fileName(Memo memo) {
		return memo.getFileName() != null ? memo.getFileName()
				: FileNames.of(memo.getTitle(), memo.getId(), "memo", EXTENSION);
	}
}
