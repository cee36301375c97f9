/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.Provenance;

/**
 * Reads a coding's line that is exactly as {@link CodingLines#writeCoding} writes it, in one pass over its characters:
 * studies have a hundred thousand of them, and reading them as any JSON takes most of the time in which a study is
 * opened. Whatever is not plainly in that form, damaged lines included, is left to the general reader, which gives the
 * same for those that are.
 */
final class WrittenCoding {

	/** More may be too many for an int. */
	private static final int INT_DIGITS = 9;
	private static final long SECONDS_OF_DAY = 86_400;

	private final String line;
	private int at;
	private boolean plain = true;

	private WrittenCoding(String line) {
		this.line = line;
	}

	/** The coding; null where the line is in another form, or says what no coding can. */
	static Coding read(String line) {
		return new WrittenCoding(line).coding();
	}

	private Coding coding() {
		var coding = CodingFactory.eINSTANCE.createCoding();
		take("{\"start\":[");
		coding.setStartTurn(number());
		take(",");
		coding.setStartOffset(number());
		take("],\"end\":[");
		coding.setEndTurn(number());
		take(",");
		coding.setEndOffset(number());
		take("]");
		text(",\"code\":\"", coding::setCode);
		text(",\"name\":\"", coding::setCodeName);
		text(",\"quote\":\"", coding::setQuote);
		text(",\"before\":\"", coding::setBefore);
		text(",\"after\":\"", coding::setAfter);
		text(",\"provenance\":\"", name -> coding.setProvenance(provenance(name)));
		text(",\"created\":\"", time -> coding.setCreated(instant(time)));
		text(",\"comment\":\"", coding::setComment);
		text(",\"definition\":\"", coding::setDefinitionDigest);
		if (goesOn(",\"uncertain\":true"))
			coding.setUncertain(true);
		text(",\"id\":\"", coding::setId);
		take("}");
		return plain && at == line.length() && coding.getId() != null && isInOrder(coding) ? coding : null;
	}

	private static boolean isInOrder(Coding coding) {
		return coding.getStartTurn() < coding.getEndTurn() || coding.getStartTurn() == coding.getEndTurn()
				&& coding.getStartOffset() <= coding.getEndOffset();
	}

	private boolean goesOn(String expected) {
		if (!line.startsWith(expected, at))
			return false;
		at += expected.length();
		return true;
	}

	private void take(String expected) {
		plain &= goesOn(expected);
	}

	/** A number without sign and without zeros in front. */
	private int number() {
		var from = at;
		var value = 0;
		while (at < line.length() && isDigit(line.charAt(at)) && at - from < INT_DIGITS)
			value = value * 10 + line.charAt(at++) - '0';
		plain &= at > from && (at == from + 1 || line.charAt(from) != '0');
		return value;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** The text behind a key, if that is what comes next. */
	private void text(String key, Consumer<String> to) {
		if (plain && goesOn(key)) {
			var text = string();
			if (plain)
				to.accept(text);
		}
	}

	private String string() {
		var from = at;
		for (; at < line.length(); at++) {
			var c = line.charAt(at);
			if (c == '"')
				return line.substring(from, at++);
			if (c == '\\')
				return escaped(from);
			if (c < ' ')
				break;
		}
		plain = false;
		return "";
	}

	private String escaped(int from) {
		var text = new StringBuilder().append(line, from, at);
		for (var plainFrom = at; at < line.length(); at++) {
			var c = line.charAt(at);
			if (c == '"')
				return text.append(line, plainFrom, at++).toString();
			if (c < ' ')
				break;
			if (c == '\\') {
				text.append(line, plainFrom, at);
				if (!unescape(text))
					break;
				plainFrom = at + 1;
			}
		}
		plain = false;
		return "";
	}

	/** The short escapes that are written; others are left to the general reader. */
	private boolean unescape(StringBuilder to) {
		switch (++at < line.length() ? line.charAt(at) : ' ') {
			case '"' -> to.append('"');
			case '\\' -> to.append('\\');
			case 'n' -> to.append('\n');
			case 't' -> to.append('\t');
			default -> {
				return false;
			}
		}
		return true;
	}

	private Provenance provenance(String name) {
		var provenance = Provenance.get(name);
		plain &= provenance != null;
		return provenance;
	}

	/** A time in the form 2026-03-01T09:30:00Z, with or without a fraction of three, six or nine digits. */
	private Instant instant(String time) {
		var length = time.length();
		var fraction = length == 20 ? 0 : length - 21;
		plain &= (length == 20 || fraction > 0 && fraction <= 9 && time.charAt(19) == '.') && time.charAt(4) == '-'
				&& time.charAt(7) == '-' && time.charAt(10) == 'T' && time.charAt(13) == ':' && time.charAt(16) == ':'
				&& time.charAt(length - 1) == 'Z';
		if (!plain)
			return null;
		var year = digits(time, 0, 4);
		var month = digits(time, 5, 7);
		var day = digits(time, 8, 10);
		var hour = digits(time, 11, 13);
		var minute = digits(time, 14, 16);
		var second = digits(time, 17, 19);
		var nanos = fraction == 0 ? 0 : digits(time, 20, length - 1);
		for (var i = fraction; i < 9; i++)
			nanos *= 10;
		plain &= month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60;
		if (!plain || day > YearMonth.of(year, month).lengthOfMonth()) {
			plain = false;
			return null;
		}
		var seconds = LocalDate.of(year, month, day).toEpochDay() * SECONDS_OF_DAY + hour * 3_600 + minute * 60 + second;
		return Instant.ofEpochSecond(seconds, nanos);
	}

	private int digits(String time, int from, int to) {
		var value = 0;
		for (var i = from; i < to; i++) {
			plain &= isDigit(time.charAt(i));
			value = value * 10 + time.charAt(i) - '0';
		}
		return value;
	}
}
