/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emic.exchange.document.Block.Heading;
import org.emic.exchange.document.Block.Paragraph;
import org.emic.exchange.document.Block.Prose;
import org.emic.exchange.document.Block.Quotation;
import org.emic.exchange.document.Block.Spoken;
import org.emic.exchange.document.Block.Table;

/** Writes a document as Markdown. */
final class MarkdownWriter {

	private static final int DEEPEST = 6;
	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~]"); //$NON-NLS-1$
	private static final Pattern LINE_MARKUP = Pattern.compile("(?m)^(\\s*)([#+=-]|\\d+(?=[.)]\\s))"); //$NON-NLS-1$
	private static final Pattern PROSE_HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t#]*$"); //$NON-NLS-1$
	private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+"); //$NON-NLS-1$

	String write(Document document) {
		var text = new StringBuilder("# ").append(line(document.title())).append('\n'); //$NON-NLS-1$
		for (var block : document.blocks()) {
			text.append('\n').append(block(block)).append('\n');
		}
		return text.toString();
	}

	private static String block(Block block) {
		return switch (block) {
			case Heading heading -> "#".repeat(Math.min(DEEPEST, heading.level() + 1)) + ' ' + line(heading.text()); //$NON-NLS-1$
			case Paragraph paragraph -> inlines(paragraph.words());
			case Prose prose -> PROSE_HEADING.matcher(Characters.lines(prose.markdown()).strip())
					.replaceAll("**$1**"); //$NON-NLS-1$
			case Quotation quotation -> quotation(quotation);
			case Table table -> table(table);
		};
	}

	private static String quotation(Quotation quotation) {
		var said = quotation.lines().stream().map(MarkdownWriter::spoken).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		var source = quotation.source().isEmpty() ? "" : "\n\n— " + inlines(quotation.source()); //$NON-NLS-1$ //$NON-NLS-2$
		return ("\n" + said + source).replace("\n", "\n> ").substring(1).replace("> \n", ">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static String spoken(Spoken spoken) {
		var label = spoken.speaker().isBlank() ? "" : "**" + line(spoken.speaker()) + ":** "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return label + inlines(spoken.words());
	}

	private static String table(Table table) {
		var rule = table.headings().stream().map(heading -> "---").toList(); //$NON-NLS-1$
		return row(table.headings().stream().map(MarkdownWriter::line).toList()) + '\n' + row(rule)
				+ table.rows().stream().map(cells -> '\n' + row(cells.stream().map(MarkdownWriter::line).toList()))
						.collect(Collectors.joining());
	}

	private static String row(List<String> cells) {
		return cells.stream().collect(Collectors.joining(" | ", "| ", " |")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String inlines(List<Inline> words) {
		return words.stream().map(MarkdownWriter::inline).collect(Collectors.joining());
	}

	private static String inline(Inline words) {
		return switch (words.style()) {
			case PLAIN, SMALL -> escaped(words.text());
			case STRONG, MARK -> around(words.text(), "**"); //$NON-NLS-1$
			case EMPHASIS -> around(words.text(), "*"); //$NON-NLS-1$
			case CODE -> around(words.text(), "*"); //$NON-NLS-1$
		};
	}

	/** Markup must touch the words and must not reach over paragraphs. */
	private static String around(String text, String markup) {
		return BLANK_LINES.splitAsStream(Characters.lines(text)).map(paragraph -> {
			var words = paragraph.strip();
			int at = paragraph.indexOf(words);
			return words.isEmpty() ? paragraph
					: paragraph.substring(0, at) + markup + escaped(words) + markup
							+ paragraph.substring(at + words.length());
		}).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	/** Plain text behind other characters of a line, where numbers and dashes begin no list. */
	private static String line(String text) {
		return MARKUP.matcher(Characters.lines(text).strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Plain text, so that nothing in it is markup; its lines stay lines. */
	private static String escaped(String text) {
		var escaped = MARKUP.matcher(Characters.lines(text)).replaceAll("\\\\$0"); //$NON-NLS-1$
		escaped = LINE_MARKUP.matcher(escaped).replaceAll(found -> found.group(1)
				+ (Character.isDigit(found.group(2).charAt(0)) ? found.group(2) + "\\\\" : "\\\\" + found.group(2))); //$NON-NLS-1$ //$NON-NLS-2$
		return BLANK_LINES.matcher(escaped).replaceAll("\n\n").replaceAll("(?<=[^\\n])\\n(?=[^\\n])", "\\\\\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
