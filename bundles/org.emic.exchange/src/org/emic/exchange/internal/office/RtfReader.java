/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads what a rich text says (RTF 1.9). Tracked changes are taken as accepted; headers, footers, notes, comments,
 * text boxes and pictures are left out.
 */
final class RtfReader {

	/** Groups that hold something other than the words of the document. */
	private static final Set<String> ASIDE = Set.of("colortbl", "stylesheet", "info", "pict", "object", "header", "headerl",
			"headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst", "listtext", "pntext", "nonshppict", "xe",
			"tc", "rxe", "filetbl", "template");
	private static final Set<String> NOTES = Set.of("footnote", "annotation");

	/**
	 * What a group inherits from the one around it.
	 *
	 * @param within  whether a group in one that is put aside may hold words of the document all the same
	 * @param deleted whether a tracked change took the words away: a property of characters, which ends within a group, too
	 */
	private record State(boolean aside, boolean within, boolean deleted, boolean fonts, int font, int unicodeSkip) {

		boolean isLeftOut() {
			return aside || deleted || fonts;
		}
	}

	private final String rtf;
	private final Paragraphs paragraphs = new Paragraphs();
	private final RtfCharsets charsets = new RtfCharsets();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final Deque<State> around = new ArrayDeque<>();
	private State state = new State(false, false, false, false, 0, 1);
	private int defaultFont;
	private int at;
	/** How many characters stand for the last Unicode character where a reader does not know it. */
	private int toSkip;

	private RtfReader(byte[] file) {
		rtf = new String(file, ISO_8859_1);
	}

	static DocumentText read(byte[] file) {
		return new RtfReader(file).read();
	}

	private DocumentText read() {
		while (at < rtf.length()) {
			char c = rtf.charAt(at++);
			switch (c) {
				case '{' -> open();
				case '}' -> close();
				case '\\' -> control();
				case '\r', '\n' -> {
					// only breaks the lines of the file
				}
				default -> character(c);
			}
		}
		decode();
		return paragraphs.done();
	}

	private void open() {
		decode();
		toSkip = 0;
		around.push(state);
	}

	private void close() {
		decode();
		toSkip = 0;
		state = around.isEmpty() ? state : around.pop();
	}

	private void character(int c) {
		if (toSkip > 0) {
			toSkip--;
		} else if (!state.isLeftOut()) {
			bytes.write(c);
		}
	}

	/** What was written as bytes so far becomes words. */
	private void decode() {
		if (bytes.size() > 0) {
			paragraphs.add(bytes.toString(charsets.ofFont(state.font())));
			bytes.reset();
		}
	}

	private void add(String words) {
		decode();
		if (!state.isLeftOut()) {
			paragraphs.add(words);
		}
	}

	private void control() {
		if (at == rtf.length()) {
			return;
		}
		char c = rtf.charAt(at);
		if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
			word();
			return;
		}
		at++;
		switch (c) {
			case '\'' -> {
				character(hex());
				at = Math.min(at + 2, rtf.length());
			}
			case '\\', '{', '}' -> character(c);
			case '~' -> add("\u00A0");
			case '_' -> add("\u2011");
			case '\r', '\n' -> end(paragraphs::endParagraph);
			case '*' -> aside();
			default -> {
				// an optional hyphen, or an entry of an index
			}
		}
	}

	private int hex() {
		var digits = rtf.substring(at, Math.min(at + 2, rtf.length()));
		return digits.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(digits, 16) : '?';
	}

	private void word() {
		int start = at;
		while (at < rtf.length() && Character.isLetter(rtf.charAt(at)) && rtf.charAt(at) < 0x80) {
			at++;
		}
		var word = rtf.substring(start, at);
		int digits = at;
		at += at < rtf.length() && rtf.charAt(at) == '-' ? 1 : 0;
		while (at < rtf.length() && at - digits < 9 && rtf.charAt(at) >= '0' && rtf.charAt(at) <= '9') {
			at++;
		}
		var number = rtf.substring(digits, at);
		at += at < rtf.length() && rtf.charAt(at) == ' ' ? 1 : 0;
		if (toSkip > 0) {
			toSkip--;
		} else if (number.isEmpty() || number.equals("-")) {
			word(word, 1, false);
		} else {
			word(word, Integer.parseInt(number), true);
		}
	}

	private void word(String word, int number, boolean given) {
		switch (word) {
			case "par", "sect", "page" -> {
				if (!state.deleted()) {
					end(paragraphs::endParagraph);
				}
			}
			case "trowd", "intbl" -> {
				if (!state.aside() && !paragraphs.isInRow()) {
					end(paragraphs::beginRow);
				}
			}
			case "cell", "nestcell" -> end(paragraphs::endCell);
			case "row" -> end(paragraphs::endRow);
			case "line", "lbr" -> add("\n");
			case "tab" -> add("\t");
			case "emdash" -> add("\u2014");
			case "endash" -> add("\u2013");
			case "lquote" -> add("\u2018");
			case "rquote" -> add("\u2019");
			case "ldblquote" -> add("\u201C");
			case "rdblquote" -> add("\u201D");
			case "bullet" -> add("\u2022");
			case "emspace", "enspace", "qmspace" -> add(" ");
			case "u" -> {
				add(String.valueOf((char) number));
				toSkip = state.unicodeSkip();
			}
			case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, given ? number : 0));
			case "revised" -> paragraphs.acceptChange();
			case "deleted" -> {
				if (number != 0) {
					paragraphs.acceptChange();
				}
				deleted(number != 0);
			}
			default -> property(word, number);
		}
	}

	private void property(String word, int number) {
		decode();
		switch (word) {
			case "uc" -> state = new State(state.aside(), state.within(), state.deleted(), state.fonts(), state.font(), number);
			case "f" -> font(number);
			case "deff" -> {
				defaultFont = number;
				font(number);
			}
			case "plain" -> {
				deleted(false);
				font(defaultFont);
			}
			case "fonttbl" -> state = new State(state.aside(), state.within(), state.deleted(), true, state.font(),
					state.unicodeSkip());
			// of the two halves of upr the second has all characters; only what stands in a shape's box are words
			case "upr", "shp", "shpgrp" -> setAside(true, !state.isLeftOut() || state.within());
			case "ud" -> setAside(state.aside() && !state.within(), false);
			case "shptxt" -> {
				if (state.within()) {
					paragraphs.leaveOut();
				}
			}
			case "fcharset" -> charsets.setFont(state.font(), number);
			case "mac" -> charsets.setDocument("x-MacRoman");
			case "pc" -> charsets.setDocument("IBM437");
			case "pca" -> charsets.setDocument("IBM850");
			case "ansicpg" -> charsets.setDocument(number == 65001 ? "UTF-8" : "windows-" + number);
			default -> {
				if (NOTES.contains(word)) {
					paragraphs.leaveOut();
					aside();
				} else if (ASIDE.contains(word)) {
					aside();
				}
			}
		}
	}

	private void font(int font) {
		state = new State(state.aside(), state.within(), state.deleted(), state.fonts(), font, state.unicodeSkip());
	}

	private void deleted(boolean deleted) {
		decode();
		state = new State(state.aside(), state.within(), deleted, state.fonts(), state.font(), state.unicodeSkip());
	}

	private void end(Runnable what) {
		decode();
		if (!state.aside()) {
			what.run();
		}
	}

	private void aside() {
		decode();
		setAside(true, state.within());
	}

	private void setAside(boolean aside, boolean within) {
		state = new State(aside, within, state.deleted(), state.fonts(), state.font(), state.unicodeSkip());
	}
}
