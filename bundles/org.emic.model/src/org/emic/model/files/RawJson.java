/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.emic.model.files.internal.JsonText;

import com.google.gson.stream.JsonToken;

/**
 * A line of a codings file as keys with their values, each as the JSON text in which it is written: for whoever
 * carries lines over without knowing what all of their keys mean.
 */
public final class RawJson {

	private RawJson() {
	}

	/** The keys and values of a line, in order; nothing for a line that is no JSON object, or has a key twice. */
	public static Optional<Map<String, String>> read(String line) {
		var entries = new LinkedHashMap<String, String>();
		try (var reader = JsonText.reader(line)) {
			reader.beginObject();
			while (reader.hasNext()) {
				var key = reader.nextName();
				if (entries.put(key, JsonText.copy(reader, new StringBuilder()).toString()) != null)
					return Optional.empty();
			}
			reader.endObject();
			return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(entries) : Optional.empty();
		} catch (IOException | IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** The line of keys and values. */
	public static String write(Map<String, String> entries) {
		return entries.isEmpty() ? "{}" : JsonText.object(entries);
	}

	/** The elements of an array, each as it is written; nothing for a value that is no array. */
	public static Optional<List<String>> elements(String array) {
		var elements = new ArrayList<String>();
		try (var reader = JsonText.reader(array)) {
			reader.beginArray();
			while (reader.hasNext())
				elements.add(JsonText.copy(reader, new StringBuilder()).toString());
			reader.endArray();
			return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(elements) : Optional.empty();
		} catch (IOException | IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** The text that a value stands for; the value itself if it is no string. */
	public static String text(String value) {
		if (!value.startsWith("\""))
			return value;
		try (var reader = JsonText.reader(value)) {
			return reader.nextString();
		} catch (IOException | IllegalStateException e) {
			return value;
		}
	}

	/** A text as a value. */
	public static String quote(String text) {
		return JsonText.quote(text);
	}
}
