/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * JSON texts: reading through Gson's streaming reader, writing by hand, because Gson's writer lets lone
 * surrogates through, which UTF-8 cannot carry.
 */
public final class JsonText {

	private static final int DEEPEST = 60;

	private JsonText() {
	}

	/** Writes a string: control characters, line separators and lone surrogates as escapes. */
	public static StringBuilder quote(StringBuilder to, String text) {
		to.append('"');
		for (var i = 0; i < text.length(); i++) {
			var c = text.charAt(i);
			switch (c) {
				case '"' -> to.append("\\\"");
				case '\\' -> to.append("\\\\");
				case '\n' -> to.append("\\n");
				case '\t' -> to.append("\\t");
				default -> {
					if (Unsafe.at(text, i))
						Unsafe.escape(to, c);
					else
						to.append(c);
				}
			}
		}
		return to.append('"');
	}

	/** A string as a JSON text. */
	public static String quote(String text) {
		return quote(new StringBuilder(text.length() + 2), text).toString();
	}

	/** An array of strings on one line. */
	public static StringBuilder array(StringBuilder to, List<String> texts) {
		to.append('[');
		for (var i = 0; i < texts.size(); i++)
			quote(i == 0 ? to : to.append(','), texts.get(i));
		return to.append(']');
	}

	/** A reader of one JSON text. */
	public static JsonReader reader(String json) {
		return new JsonReader(new StringReader(json));
	}

	/** Copies the next value, whatever it is, in the form in which it is written. */
	public static StringBuilder copy(JsonReader from, StringBuilder to) throws IOException {
		return copy(from, to, 0);
	}

	private static StringBuilder copy(JsonReader from, StringBuilder to, int depth) throws IOException {
		if (depth > DEEPEST)
			throw new MalformedJsonException("nested too deeply");
		switch (from.peek()) {
			case BEGIN_OBJECT -> {
				from.beginObject();
				to.append('{');
				for (var first = true; from.hasNext(); first = false) {
					quote(first ? to : to.append(','), from.nextName()).append(':');
					copy(from, to, depth + 1);
				}
				from.endObject();
				to.append('}');
			}
			case BEGIN_ARRAY -> {
				from.beginArray();
				to.append('[');
				for (var first = true; from.hasNext(); first = false)
					copy(from, first ? to : to.append(','), depth + 1);
				from.endArray();
				to.append(']');
			}
			case STRING -> quote(to, from.nextString());
			case NUMBER -> to.append(from.nextString());
			case BOOLEAN -> to.append(from.nextBoolean());
			case NULL -> {
				from.nextNull();
				to.append("null");
			}
			default -> throw new MalformedJsonException("value expected");
		}
		return to;
	}

	/** The keys of a JSON object with their values as JSON texts; null and what is no object have none. */
	public static Map<String, String> entries(String object) {
		var entries = new LinkedHashMap<String, String>();
		if (object == null)
			return entries;
		try (var reader = reader(object)) {
			reader.beginObject();
			while (reader.hasNext())
				entries.put(reader.nextName(), copy(reader, new StringBuilder()).toString());
			reader.endObject();
		} catch (IOException | IllegalStateException e) {
			// Only a caller that put something else there gets here; it is kept, as a string.
			entries.put("extras", quote(object));
		}
		return entries;
	}

	/** The opposite of {@link #entries}; null for no entries. */
	public static String object(Map<String, String> entries) {
		if (entries.isEmpty())
			return null;
		var json = new StringBuilder("{");
		entries.forEach((key, value) -> {
			if (json.length() > 1)
				json.append(',');
			quote(json, key).append(':').append(value);
		});
		return json.append('}').toString();
	}
}
