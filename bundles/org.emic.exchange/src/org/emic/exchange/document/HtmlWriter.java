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

/** Writes a document as one HTML page. */
final class HtmlWriter {

	private static final int DEEPEST = 6;
	/** From this on a page has a table of contents. */
	private static final int MANY_HEADINGS = 3;
	private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+"); //$NON-NLS-1$

	private int headings;

	String write(Document document) {
		var title = Characters.html(document.title());
		return """
				<!DOCTYPE html>
				<html>
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="color-scheme" content="light dark">
				<title>%s</title>
				<style>
				%s</style>
				</head>
				<body>
				<h1 dir="auto">%s</h1>
				%s%s</body>
				</html>
				""".formatted(title, PageStyle.CSS, title, contents(document), //$NON-NLS-1$
				document.blocks().stream().map(this::block).collect(Collectors.joining()));
	}

	private static String contents(Document document) {
		var found = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		if (document.contents().isEmpty() || found.size() < MANY_HEADINGS) {
			return ""; //$NON-NLS-1$
		}
		var list = new StringBuilder();
		for (int i = 0; i < found.size(); i++) {
			list.append("<li class=\"l").append(Math.min(DEEPEST, found.get(i).level())).append("\"><a href=\"#h") //$NON-NLS-1$ //$NON-NLS-2$
					.append(i + 1).append("\" dir=\"auto\">").append(Characters.html(found.get(i).text())) //$NON-NLS-1$
					.append("</a></li>\n"); //$NON-NLS-1$
		}
		return "<nav>\n<h2>" + Characters.html(document.contents()) + "</h2>\n<ul>\n" + list + "</ul>\n</nav>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String block(Block block) {
		return switch (block) {
			case Heading heading -> heading(heading);
			case Paragraph paragraph -> "<p dir=\"auto\">" + inlines(paragraph.words()) + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
			case Prose prose -> "<div class=\"prose\" dir=\"auto\">\n" + MarkdownProse.html(prose.markdown()) //$NON-NLS-1$
					+ "</div>\n"; //$NON-NLS-1$
			case Quotation quotation -> quotation(quotation);
			case Table table -> table(table);
		};
	}

	private String heading(Heading heading) {
		int level = Math.min(DEEPEST, heading.level() + 1);
		return "<h%d id=\"h%d\" dir=\"auto\">%s</h%d>%n".replace("%n", "\n").formatted(level, ++headings, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Characters.html(heading.text()), level);
	}

	private static String quotation(Quotation quotation) {
		var said = quotation.lines().stream().map(HtmlWriter::spoken).collect(Collectors.joining());
		var source = quotation.source().isEmpty() ? "" //$NON-NLS-1$
				: "<figcaption>" + inlines(quotation.source()) + "</figcaption>\n"; //$NON-NLS-1$ //$NON-NLS-2$
		return "<figure>\n<blockquote>\n" + said + "</blockquote>\n" + source + "</figure>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String spoken(Spoken spoken) {
		var label = spoken.speaker().isBlank() ? "" //$NON-NLS-1$
				: "<b class=\"speaker\">" + Characters.html(spoken.speaker()) + ":</b> "; //$NON-NLS-1$ //$NON-NLS-2$
		return "<p dir=\"auto\">" + label + inlines(spoken.words()) + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String table(Table table) {
		return "<table>\n<thead><tr>" + cells(table.headings(), "th") + "</tr></thead>\n<tbody>\n" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ table.rows().stream().map(row -> "<tr>" + cells(row, "td") + "</tr>\n").collect(Collectors.joining()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "</tbody>\n</table>\n"; //$NON-NLS-1$
	}

	private static String cells(List<String> cells, String element) {
		return cells.stream().map(cell -> "<" + element + " dir=\"auto\">" + Characters.html(cell) + "</" + element + ">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.collect(Collectors.joining());
	}

	private static String inlines(List<Inline> words) {
		return words.stream().map(HtmlWriter::inline).collect(Collectors.joining());
	}

	private static String inline(Inline words) {
		return switch (words.style()) {
			case PLAIN -> lines(words.text(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
			case STRONG -> lines(words.text(), "<strong>", "</strong>"); //$NON-NLS-1$ //$NON-NLS-2$
			case EMPHASIS -> lines(words.text(), "<em>", "</em>"); //$NON-NLS-1$ //$NON-NLS-2$
			case MARK -> lines(words.text(), "<mark>", "</mark>"); //$NON-NLS-1$ //$NON-NLS-2$
			case SMALL -> lines(words.text(), "<small>", "</small>"); //$NON-NLS-1$ //$NON-NLS-2$
			case CODE -> lines(words.text(), words.colour().isEmpty() ? "<span class=\"code\">" //$NON-NLS-1$
					: "<span class=\"code\" style=\"border-color:" + words.colour() + "\">", "</span>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		};
	}

	/** Blank lines part paragraphs, in which the markup begins anew. */
	private static String lines(String text, String open, String close) {
		return BLANK_LINES.splitAsStream(Characters.html(text)).map(
				paragraph -> paragraph.isEmpty() ? "" : open + paragraph.replace("\n", "<br>\n") + close) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.collect(Collectors.joining("</p>\n<p dir=\"auto\">")); //$NON-NLS-1$
	}
}
