/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown that people write in memos: headings, paragraphs, lists, quotes, code, rules, and within
 * lines bold, italic, struck, code and links. What it does not know stays as it was typed, so that nothing
 * is ever lost from sight.
 */
public final class MarkdownBlocks {

	private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*"); //$NON-NLS-1$
	private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)])\\s+(.*)"); //$NON-NLS-1$
	private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)"); //$NON-NLS-1$
	private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(\\s*\\1){2,}\\s*"); //$NON-NLS-1$
	private static final String FENCE = "```"; //$NON-NLS-1$
	private static final String BULLET = "\u2022"; //$NON-NLS-1$
	private static final int INDENT = 2;

	private final List<Block> blocks = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private Block.Kind kind = Block.Kind.PARAGRAPH;
	private int level;
	private String marker = ""; //$NON-NLS-1$

	private MarkdownBlocks() {
	}

	/** The blocks of a text. */
	public static List<Block> of(String text) {
		var reader = new MarkdownBlocks();
		var lines = text.split("\n", -1); //$NON-NLS-1$
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].strip().startsWith(FENCE)) {
				i = reader.code(lines, i + 1);
			} else {
				reader.line(lines[i]);
			}
		}
		reader.close();
		return reader.blocks;
	}

	private void line(String line) {
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		Matcher quote = QUOTE.matcher(line);
		if (line.isBlank()) {
			close();
		} else if (heading.matches()) {
			begin(Block.Kind.HEADING, heading.group(1).length(), "", heading.group(2)); //$NON-NLS-1$
			close();
		} else if (RULE.matcher(line).matches()) {
			begin(Block.Kind.RULE, 0, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
			close();
		} else if (item.matches()) {
			var sign = item.group(2);
			begin(Block.Kind.ITEM, item.group(1).replace("\t", "  ").length() / INDENT, //$NON-NLS-1$ //$NON-NLS-2$
					sign.length() == 1 ? BULLET : sign, item.group(3));
		} else if (quote.matches()) {
			if (kind != Block.Kind.QUOTE) {
				begin(Block.Kind.QUOTE, 0, "", quote.group(1)); //$NON-NLS-1$
			} else {
				append(quote.group(1));
			}
		} else {
			append(line.strip());
		}
	}

	/** A line that goes on with the block that is open. Two blanks or a backslash at an end keep the line's end. */
	private void append(String line) {
		if (!open.isEmpty()) {
			boolean breaks = open.toString().endsWith("\\"); //$NON-NLS-1$
			open.setLength(breaks ? open.length() - 1 : open.length());
			open.append(breaks ? '\n' : ' ');
		}
		open.append(line);
	}

	private void begin(Block.Kind newKind, int newLevel, String newMarker, String text) {
		close();
		kind = newKind;
		level = newLevel;
		marker = newMarker;
		open.append(text);
		if (newKind == Block.Kind.RULE) {
			blocks.add(new Block(kind, 0, "", List.of())); //$NON-NLS-1$
		}
	}

	private void close() {
		if (!open.isEmpty() || kind == Block.Kind.ITEM) {
			blocks.add(new Block(kind, level, marker, MarkdownRuns.of(open.toString())));
		}
		open.setLength(0);
		kind = Block.Kind.PARAGRAPH;
		level = 0;
		marker = ""; //$NON-NLS-1$
	}

	/** Code between fences, as it stands; an open fence goes to the end. */
	private int code(String[] lines, int from) {
		close();
		var code = new ArrayList<String>();
		int at = from;
		while (at < lines.length && !lines[at].strip().startsWith(FENCE)) {
			code.add(lines[at++]);
		}
		blocks.add(new Block(Block.Kind.CODE, 0, "", List.of(Run.plain(String.join("\n", code))))); //$NON-NLS-1$ //$NON-NLS-2$
		return at;
	}
}
