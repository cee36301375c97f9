/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.emic.model.memo.LinkKind;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoLink;

/**
 * The links of a memo, a line each:
 *
 * <pre>
 * code 1f3a9c24-… "creative control"
 * coding 77d0c1aa-… in creativity_0074 "I want to stay in control"
 * transcript creativity_0074 "Dialog 00015"
 * turn 5 of creativity_0074 "I mostly use it for first drafts"
 * </pre>
 *
 * Turns count from 1 in the file and from 0 in the model. An id with anything but letters,
 * digits, dots, hyphens and underscores stands in quotation marks. What has another form is kept as it is.
 */
public final class MemoLinks {

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]+");

	private MemoLinks() {
	}

	/** Reads a link; one of another form becomes a link of kind OTHER. */
	public static MemoLink read(String line) {
		var link = MemoFactory.eINSTANCE.createMemoLink();
		try {
			if (understand(words(line), link))
				return link;
		} catch (IOException | IllegalStateException e) {
			// not a link of this version, or mistyped: kept below
		}
		var other = MemoFactory.eINSTANCE.createMemoLink();
		other.setKind(LinkKind.OTHER);
		other.setName(line);
		return other;
	}

	private static boolean understand(List<String> words, MemoLink link) {
		if (words.size() < 2 || words.get(1).isEmpty())
			return false;
		return switch (words.get(0)) {
			case "code" -> simple(words, link, LinkKind.CODE);
			case "transcript" -> simple(words, link, LinkKind.TRANSCRIPT);
			case "coding" -> coding(words, link);
			case "turn" -> turn(words, link);
			default -> false;
		};
	}

	private static boolean simple(List<String> words, MemoLink link, LinkKind kind) {
		link.setKind(kind);
		link.setTarget(words.get(1));
		return name(words, 2, link);
	}

	private static boolean coding(List<String> words, MemoLink link) {
		link.setKind(LinkKind.CODING);
		link.setTarget(words.get(1));
		if (words.size() < 4 || !words.get(2).equals("in"))
			return name(words, 2, link);
		link.setTranscript(words.get(3));
		return name(words, 4, link);
	}

	private static boolean turn(List<String> words, MemoLink link) {
		if (words.size() < 4 || !words.get(2).equals("of") || !words.get(1).matches("[1-9][0-9]{0,6}"))
			return false;
		link.setKind(LinkKind.TURN);
		link.setTurn(Integer.parseInt(words.get(1)) - 1);
		link.setTarget(words.get(3));
		return name(words, 4, link);
	}

	private static boolean name(List<String> words, int at, MemoLink link) {
		if (words.size() > at)
			link.setName(words.get(at));
		return words.size() <= at + 1;
	}

	/** The words of a line; what stands in quotation marks is one word. */
	private static List<String> words(String line) throws IOException {
		var words = new ArrayList<String>();
		var at = 0;
		while (at < line.length()) {
			var end = line.charAt(at) == '"' ? quoteEnd(line, at) : wordEnd(line, at);
			var word = line.substring(at, end);
			if (word.startsWith("\"")) {
				try (var reader = JsonText.reader(word)) {
					words.add(reader.nextString());
				}
			} else if (!word.isEmpty())
				words.add(word);
			at = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
		}
		return words;
	}

	private static int wordEnd(String line, int from) {
		var end = line.indexOf(' ', from);
		return end < 0 ? line.length() : end;
	}

	private static int quoteEnd(String line, int from) throws IOException {
		for (var i = from + 1; i < line.length(); i++) {
			if (line.charAt(i) == '\\')
				i++;
			else if (line.charAt(i) == '"')
				return i + 1;
		}
		throw new IOException("open quotation mark");
	}

	/** Writes a link's line without its end. */
	public static StringBuilder write(StringBuilder to, MemoLink link) {
		switch (link.getKind()) {
			case CODE -> id(to.append("code "), link.getTarget());
			case TRANSCRIPT -> id(to.append("transcript "), link.getTarget());
			case CODING -> {
				id(to.append("coding "), link.getTarget());
				if (link.getTranscript() != null)
					id(to.append(" in "), link.getTranscript());
			}
			case TURN -> id(to.append("turn ").append(link.getTurn() + 1).append(" of "), link.getTarget());
			case OTHER -> {
				return to.append(link.getName());
			}
		}
		return link.getName() == null || link.getName().isEmpty() ? to : JsonText.quote(to.append(' '), link.getName());
	}

	private static void id(StringBuilder to, String id) {
		if (PLAIN.matcher(id).matches())
			to.append(id);
		else
			JsonText.quote(to, id);
	}
}
