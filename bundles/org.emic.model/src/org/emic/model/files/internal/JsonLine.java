/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.emic.model.files.FormatException;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** A line of a file that is a JSON object with known keys, and others that are kept. */
final class JsonLine {

	/** A longer key is none that somebody meant. */
	private static final int LONGEST_KEY = 40;

	private JsonLine() {
	}

	/** Something that reads the value of a key. */
	interface KeyReader {
		/** Reads the value, or returns false without having touched it if the key is unknown. */
		boolean read(String key, JsonReader reader) throws IOException;
	}

	/** Reads an object whose keys the key reader takes; returns those it does not. */
	static Map<String, String> read(String line, String fileName, int number, KeyReader keys)
			throws FormatException {
		if (Lines.isConflictMarker(line))
			throw Problems.of(fileName, number, "file.conflict");
		var unknown = new LinkedHashMap<String, String>();
		var key = "";
		try (var reader = JsonText.reader(line)) {
			reader.beginObject();
			while (reader.hasNext()) {
				key = reader.nextName();
				if (!keys.read(key, reader))
					unknown.put(key, JsonText.copy(reader, new StringBuilder()).toString());
				key = "";
			}
			reader.endObject();
			if (reader.peek() != JsonToken.END_DOCUMENT)
				throw new MalformedJsonException("more than one object");
		} catch (IOException | IllegalStateException | NumberFormatException | DateTimeException e) {
			if (key.isEmpty() || key.length() > LONGEST_KEY || e instanceof EOFException)
				throw Problems.of(fileName, number, "codings.line");
			throw Problems.of(fileName, number, "codings.value", key);
		}
		return unknown;
	}

	/** Writes keys that this version does not know, as they were read. */
	static void unknown(StringBuilder to, Map<String, String> entries) {
		entries.forEach((key, value) -> JsonText.quote(to.append(','), key).append(':').append(value));
	}

	/** Writes a key with a text; nothing where there is none. */
	static void string(StringBuilder to, String key, String value) {
		if (value != null && !value.isEmpty())
			JsonText.quote(to.append(",\"").append(key).append("\":"), value);
	}
}
