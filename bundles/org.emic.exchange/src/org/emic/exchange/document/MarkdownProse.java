/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the Markdown that people write in summaries, comments and memos into HTML: paragraphs, headings, lists,
 * quotes, code, emphasis and links. Markup that it does not know stays as it was typed, and HTML in it is text.
 */
public final class MarkdownProse {

	private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t#]*"); //$NON-NLS-1$
	private static final Pattern BULLET = Pattern.compile("\\s*[-*+][ \\t]+(.*)"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}[.)][ \\t]+(.*)"); //$NON-NLS-1$
	private static final Pattern QUOTE = Pattern.compile(" {0,3}>[ ]?(.*)"); //$NON-NLS-1$
	/** Quotes within quotes, and emphasis within emphasis, beyond this stay as they were typed. */
	private static final int DEEPEST = 16;
	/** No more than so many characters, line ends included, are emphasised together. */
	private static final int LONGEST = 1000;
	private static final String FENCE = "```"; //$NON-NLS-1$
	/** Code, links, strong and emphasised words in escaped text; escaped characters first, so that they stay out. */
	private static final Pattern INLINE = Pattern.compile("\\\\([\\\\`*_\\[\\]()#+.!>~|-])" //$NON-NLS-1$
			+ "|`([^`]+)`" //$NON-NLS-1$
			+ "|\\[([^\\]\\[]+)\\]\\(([^()\\s]+)\\)" //$NON-NLS-1$
			+ "|\\*\\*(?=\\S)(.{1," + LONGEST + "}?)(?<=\\S)\\*\\*" //$NON-NLS-1$
			+ "|\\*(?=\\S)(.{1," + LONGEST + "}?)(?<=\\S)\\*" //$NON-NLS-1$
			+ "|(?<![\\p{L}\\p{N}])_(?=\\S)(.{1," + LONGEST + "}?)(?<=\\S)_(?![\\p{L}\\p{N}])"); //$NON-NLS-1$
	private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:).*"); //$NON-NLS-1$

	private final Predicate<String> links;
	private final List<String> lines;
	private final int depth;
	private final StringBuilder html = new StringBuilder();
	private int at;

	private MarkdownProse(String markdown, Predicate<String> links, int depth) {
		this.depth = depth;
		this.lines = Characters.lines(markdown).lines().toList();
		this.links = links;
	}

	/** The HTML of prose; only links to web pages and mail addresses are made. */
	public static String html(String markdown) {
		return html(markdown, address -> false);
	}

	/**
	 * The HTML of prose.
	 *
	 * @param links which addresses may be linked besides web pages and mail addresses
	 */
	public static String html(String markdown, Predicate<String> links) {
		return new MarkdownProse(markdown, links, 0).write();
	}

	private String write() {
		while (at < lines.size()) {
			var line = lines.get(at);
			var heading = HEADING.matcher(line);
			if (line.isBlank()) {
				at++;
			} else if (heading.matches()) {
				html.append("<p><strong>").append(inline(heading.group(2))).append("</strong></p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
				at++;
			} else if (line.strip().startsWith(FENCE)) {
				code();
			} else if (depth < DEEPEST && QUOTE.matcher(line).matches()) {
				quote();
			} else if (BULLET.matcher(line).matches()) {
				list(BULLET, "ul"); //$NON-NLS-1$
			} else if (NUMBER.matcher(line).matches()) {
				list(NUMBER, "ol"); //$NON-NLS-1$
			} else {
				html.append("<p>").append(inline(paragraph(line))).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return html.toString();
	}

	/** The lines from here up to one that begins something else, which is not looked for in the first. */
	private String paragraph(String first) {
		var words = new StringBuilder(first.strip());
		at++;
		while (at < lines.size() && !beginsOther(lines.get(at))) {
			words.append('\n').append(lines.get(at++).strip());
		}
		return words.toString();
	}

	private static boolean beginsOther(String line) {
		return line.isBlank() || HEADING.matcher(line).matches() || line.strip().startsWith(FENCE)
				|| QUOTE.matcher(line).matches() || BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
	}

	private void code() {
		html.append("<pre>"); //$NON-NLS-1$
		at++;
		while (at < lines.size() && !lines.get(at).strip().equals(FENCE)) {
			html.append(Characters.html(lines.get(at++))).append('\n');
		}
		at++;
		html.append("</pre>\n"); //$NON-NLS-1$
	}

	private void quote() {
		var quoted = new ArrayList<String>();
		while (at < lines.size() && QUOTE.matcher(lines.get(at)) instanceof Matcher line && line.matches()) {
			quoted.add(line.group(1));
			at++;
		}
		html.append("<blockquote>\n").append(new MarkdownProse(String.join("\n", quoted), links, depth + 1).write()).append("</blockquote>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void list(Pattern item, String element) {
		html.append('<').append(element).append(">\n"); //$NON-NLS-1$
		while (at < lines.size() && item.matcher(lines.get(at)) instanceof Matcher line && line.matches()) {
			html.append("<li>").append(inline(paragraph(line.group(1)))).append("</li>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.append("</").append(element).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String inline(String words) {
		return marked(Characters.html(words)).replace("\n", "<br>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String marked(String escaped) {
		return INLINE.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(replacement(found)));
	}

	private String replacement(MatchResult found) {
		if (found.group(1) != null) {
			return found.group(1);
		} else if (found.group(2) != null) {
			return "<code>" + found.group(2) + "</code>"; //$NON-NLS-1$ //$NON-NLS-2$
		} else if (found.group(3) != null) {
			return link(found.group(), found.group(3), found.group(4));
		} else if (found.group(5) != null) {
			return "<strong>" + marked(found.group(5)) + "</strong>"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return "<em>" + marked(found.group(found.group(6) != null ? 6 : 7)) + "</em>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Addresses that would run a program in the page stay text. */
	private String link(String typed, String words, String address) {
		return SAFE_LINK.matcher(address).matches() || links.test(address)
				? "<a href=\"" + address + "\">" + marked(words) + "</a>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: typed;
	}
}
