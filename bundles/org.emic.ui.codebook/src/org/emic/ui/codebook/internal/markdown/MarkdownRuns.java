/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The formats within a line of Markdown. */
final class MarkdownRuns {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)\\]\\(([^()\\s]+)\\)"); //$NON-NLS-1$
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\")\\]]*[^\\s<>\")\\].,;:!?]"); //$NON-NLS-1$

	private final String line;
	private final Run base;
	private final List<Run> runs = new ArrayList<>();
	private final StringBuilder plain = new StringBuilder();
	private int at;

	private MarkdownRuns(String line, Run base) {
		this.line = line;
		this.base = base;
	}

	static List<Run> of(String line) {
		return new MarkdownRuns(line, Run.plain("")).read(); //$NON-NLS-1$
	}

	private List<Run> read() {
		while (at < line.length()) {
			if (!escape() && !code() && !link()
					&& !span("**", run -> new Run(run.text(), true, run.italic(), run.code(), run.struck(), run.target())) //$NON-NLS-1$
					&& !span("__", run -> new Run(run.text(), true, run.italic(), run.code(), run.struck(), run.target())) //$NON-NLS-1$
					&& !span("~~", run -> new Run(run.text(), run.bold(), run.italic(), run.code(), true, run.target())) //$NON-NLS-1$
					&& !span("*", run -> new Run(run.text(), run.bold(), true, run.code(), run.struck(), run.target())) //$NON-NLS-1$
					&& !span("_", run -> new Run(run.text(), run.bold(), true, run.code(), run.struck(), run.target()))) { //$NON-NLS-1$
				plain.append(line.charAt(at++));
			}
		}
		flush();
		return runs;
	}

	private void flush() {
		if (!plain.isEmpty()) {
			runs.add(base.withText(plain.toString()));
			plain.setLength(0);
		}
	}

	private boolean escape() {
		if (line.charAt(at) != '\\' || at + 1 == line.length() || Character.isLetterOrDigit(line.charAt(at + 1))
				|| Character.isWhitespace(line.charAt(at + 1))) {
			return false;
		}
		plain.append(line.charAt(at + 1));
		at += 2;
		return true;
	}

	private boolean code() {
		int end = line.charAt(at) == '`' ? line.indexOf('`', at + 1) : -1;
		if (end < 0) {
			return false;
		}
		flush();
		runs.add(new Run(line.substring(at + 1, end), base.bold(), base.italic(), true, base.struck(), base.target()));
		at = end + 1;
		return true;
	}

	private boolean link() {
		var link = LINK.matcher(line).region(at, line.length());
		if (link.lookingAt()) {
			return add(link.group(1), link.group(2), link.end());
		}
		var address = ADDRESS.matcher(line).region(at, line.length());
		return address.lookingAt() && add(address.group(), address.group(), address.end());
	}

	private boolean add(String text, String target, int end) {
		flush();
		runs.add(new Run(text, base.bold(), base.italic(), false, base.struck(), target));
		at = end;
		return true;
	}

	/** Text between two signs; within a word a low line is only a low line. */
	private boolean span(String sign, UnaryOperator<Run> format) {
		if (!line.startsWith(sign, at) || !opens(sign)) {
			return false;
		}
		int from = at + sign.length();
		int end = line.indexOf(sign, from + 1);
		while (end >= 0 && !closes(sign, end)) {
			end = line.indexOf(sign, end + 1);
		}
		if (end < 0) {
			return false;
		}
		while (line.startsWith(sign, end + 1)) {
			end++; // of three signs at an end the first closes what was opened last
		}
		flush();
		runs.addAll(new MarkdownRuns(line.substring(from, end), format.apply(base)).read());
		at = end + sign.length();
		return true;
	}

	private boolean opens(String sign) {
		int next = at + sign.length();
		return next < line.length() && !Character.isWhitespace(line.charAt(next))
				&& (sign.charAt(0) != '_' || at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
	}

	private boolean closes(String sign, int end) {
		int next = end + sign.length();
		boolean single = sign.length() > 1 || next >= line.length() || line.charAt(next) != sign.charAt(0)
				&& line.charAt(end - 1) != sign.charAt(0);
		return single && !Character.isWhitespace(line.charAt(end - 1))
				&& (sign.charAt(0) != '_' || next >= line.length() || !Character.isLetterOrDigit(line.charAt(next)));
	}
}
