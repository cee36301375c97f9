/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.emic.model.files.FormatException;

import com.google.gson.stream.JsonToken;

/**
 * The lines {@code key: value} between two lines of three hyphens at the beginning of a file. Values are
 * JSON texts; a string without quotes is taken as it stands, for people who write by hand. Comment lines
 * (with a hash sign) before a known key belong to the writer and are not kept; unknown keys are, with
 * their comments and any lines that follow them. The value of a list is the lines below it that begin
 * with a hyphen.
 */
public final class FrontMatter {

	/** One line of a list, without the hyphen, and its number in the file, from 1. */
	public record Item(int line, String text) {
	}

	private static final String RULE = "---";
	private static final String HYPHEN = "- ";

	private final String fileName;
	private final Map<String, String> values = new HashMap<>();
	private final Map<String, Integer> lines = new HashMap<>();
	private final Map<String, List<Item>> items = new HashMap<>();
	private final List<String> unknown = new ArrayList<>();
	private int end;

	private FrontMatter(String fileName) {
		this.fileName = fileName;
	}

	/** Reads the front matter of a file's lines. */
	public static FrontMatter of(List<String> fileLines, String fileName, Set<String> known)
			throws FormatException {
		return of(fileLines, fileName, known, Set.of());
	}

	/** Reads front matter in which some keys have lists. */
	public static FrontMatter of(List<String> fileLines, String fileName, Set<String> known, Set<String> lists)
			throws FormatException {
		var front = new FrontMatter(fileName);
		front.checkWhole(fileLines);
		front.read(fileLines, known, lists);
		return front;
	}

	private void checkWhole(List<String> fileLines) throws FormatException {
		if (fileLines.stream().allMatch(String::isBlank))
			throw Problems.of(fileName, 0, "file.empty");
		for (var i = 0; i < fileLines.size(); i++)
			if (fileLines.get(i).startsWith(Lines.CONFLICT))
				throw Problems.of(fileName, i + 1, "file.conflict");
		if (!fileLines.get(0).stripTrailing().equals(RULE))
			throw Problems.of(fileName, 1, "front.missing");
	}

	private void read(List<String> fileLines, Set<String> known, Set<String> lists) throws FormatException {
		var comments = new ArrayList<String>();
		var inUnknown = false;
		List<Item> list = null;
		for (var i = 1; i < fileLines.size(); i++) {
			var line = fileLines.get(i);
			if (line.stripTrailing().equals(RULE)) {
				unknown.addAll(comments);
				end = i + 1;
				return;
			}
			var key = key(line);
			if (line.isBlank())
				continue;
			if (line.startsWith("#"))
				comments.add(line);
			else if (list != null && line.strip().startsWith(HYPHEN)) {
				list.add(new Item(i + 1, line.strip().substring(HYPHEN.length()).strip()));
				comments.clear();
			} else if (key != null && known.contains(key)) {
				if (values.put(key, line.substring(line.indexOf(':') + 1).strip()) != null)
					throw Problems.of(fileName, i + 1, "front.twice", key);
				lines.put(key, i + 1);
				comments.clear();
				inUnknown = false;
				list = lists.contains(key) ? items.computeIfAbsent(key, any -> new ArrayList<>()) : null;
			} else if (key != null || inUnknown) {
				unknown.addAll(comments);
				unknown.add(line);
				comments.clear();
				inUnknown = true;
				list = null;
			} else
				throw Problems.of(fileName, i + 1, "front.line");
		}
		throw Problems.of(fileName, fileLines.size(), "front.open");
	}

	private static String key(String line) {
		var colon = line.indexOf(':');
		if (colon <= 0 || !Character.isLetter(line.charAt(0)))
			return null;
		for (var i = 0; i < colon; i++)
			if (!Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) != '_' && line.charAt(i) != '-')
				return null;
		return line.substring(0, colon);
	}

	/** The index of the first line after the front matter. */
	public int end() {
		return end;
	}

	/** The unknown lines, joined by line feeds; empty for none. */
	public String unknown() {
		return String.join("\n", unknown);
	}

	/** The line of a key, from 1; 0 if it is missing. */
	public int line(String key) {
		return lines.getOrDefault(key, 0);
	}

	/** A string that must be there and not be empty. */
	public String required(String key) throws FormatException {
		var value = string(key);
		if (value == null || value.isEmpty())
			throw Problems.of(fileName, Math.max(1, line(key)), "front.required", key);
		return value;
	}

	/** A string, or null if the key is missing. */
	public String string(String key) throws FormatException {
		var value = values.get(key);
		if (value == null || !value.startsWith("\""))
			return value;
		try (var reader = JsonText.reader(value)) {
			var text = reader.nextString();
			if (reader.peek() != JsonToken.END_DOCUMENT)
				throw new IOException();
			return text;
		} catch (IOException | IllegalStateException e) {
			throw Problems.of(fileName, line(key), "front.string", key);
		}
	}

	/** A string, or null if the key is missing or the string is empty. */
	public String optional(String key) throws FormatException {
		var value = string(key);
		return value == null || value.isEmpty() ? null : value;
	}

	/** An array of strings; empty if the key is missing. */
	public List<String> strings(String key) throws FormatException {
		var texts = new ArrayList<String>();
		var value = values.get(key);
		if (value == null || value.isEmpty())
			return texts;
		try (var reader = JsonText.reader(value)) {
			reader.beginArray();
			while (reader.hasNext())
				texts.add(reader.nextString());
			reader.endArray();
			if (reader.peek() != JsonToken.END_DOCUMENT)
				throw new IOException();
			return texts;
		} catch (IOException | IllegalStateException e) {
			throw Problems.of(fileName, line(key), "front.array", key);
		}
	}

	/** The lines of a list; empty if the key is missing. */
	public List<Item> items(String key) {
		return items.getOrDefault(key, List.of());
	}

	/** A point in time, or null if the key is missing or empty. */
	public Instant instant(String key) throws FormatException {
		var value = optional(key);
		try {
			return value == null ? null : Instant.parse(value);
		} catch (DateTimeParseException e) {
			throw Problems.of(fileName, line(key), "front.instant", key, value);
		}
	}

	/** The one of some words that the key gives, or the first if the key is missing. */
	public String word(String key, List<String> words) throws FormatException {
		var value = string(key);
		if (value == null || value.isEmpty())
			return words.get(0);
		if (!words.contains(value))
			throw Problems.of(fileName, line(key), "front.word", key, value, String.join(", ", words));
		return value;
	}

	/** Refuses a file of a newer form than this version reads. */
	public void checkFormat(int newest) throws FormatException {
		var value = required("format");
		if (!value.matches("[0-9]{1,6}"))
			throw Problems.of(fileName, line("format"), "front.format", value);
		if (Integer.parseInt(value) > newest)
			throw Problems.of(fileName, line("format"), "file.newer", value);
	}
}
