/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.reflect.TypeToken;

import org.emic.core.internal.Messages;
import org.emic.model.files.FormatException;

/**
 * The settings of a study, the content of {@code study.emic}: lines of {@code key: value}, the values JSON.
 * Keys that this version does not know are kept. Every key that it knows has its line, in one order, also while nothing
 * is said under it: so git keeps two people's changes of different settings apart.
 */
public final class StudySettings {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
	private static final String FORMAT = "format";
	private static final String ID = "id";
	private static final String NAME = "name";
	private static final String CODEBOOKS = "codebooks";
	private static final String CODEBOOK_IDS = "codebookIds";
	private static final String BLIND = "blind";
	private static final String SEEING = "seeing";
	private static final Map<String, JsonElement> NOTHING_SAID = nothingSaid();

	private final Map<String, JsonElement> values = new LinkedHashMap<>();

	private StudySettings() {
	}

	private static Map<String, JsonElement> nothingSaid() {
		var lines = new LinkedHashMap<String, JsonElement>();
		lines.put(CODEBOOKS, new JsonArray());
		lines.put(CODEBOOK_IDS, new JsonObject());
		lines.put(BLIND, new JsonPrimitive(false));
		lines.put(SEEING, new JsonArray());
		return lines;
	}

	/** Settings of a new study with a codebook of its own. */
	public static StudySettings create(String name) {
		var settings = new StudySettings();
		settings.values.put(FORMAT, new JsonPrimitive(1));
		settings.values.put(ID, new JsonPrimitive(UUID.randomUUID().toString()));
		settings.setName(name);
		settings.setCodebooks(List.of());
		return settings;
	}

	/**
	 * @throws FormatException for a line that is no {@code key: value} with a JSON value
	 */
	public static StudySettings parse(String text, String file) throws FormatException {
		var settings = new StudySettings();
		int number = 0;
		for (var line : text.lines().toList()) {
			number++;
			int colon = line.indexOf(':');
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			if (colon <= 0) {
				throw broken(file, number, line);
			}
			try {
				var value = GSON.fromJson(line.substring(colon + 1).strip(), JsonElement.class);
				if (value == null) {
					throw broken(file, number, line);
				}
				settings.put(line.substring(0, colon).strip(), value);
			} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
				throw broken(file, number, line);
			}
		}
		settings.check(file);
		return settings;
	}

	/** A merge may leave two lines that say what is blind, one of each side; what either hides is hidden. */
	private void put(String key, JsonElement value) {
		if (key.equals(BLIND) && values.containsKey(BLIND)) {
			var before = blind();
			setBlind(before.and(blind(value)).seenBy(before.seeing()));
		} else if (key.equals(SEEING) && values.containsKey(SEEING)) {
			var both = new TreeSet<>(seeing());
			both.retainAll(ids(value, SEEING));
			setSeeing(both);
		} else {
			values.put(key, value);
		}
	}

	private void check(String file) throws FormatException {
		try {
			name();
			references();
			blind();
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			throw new FormatException(file, 0, Messages.get("settingsWrongType"), Messages.get("settingsAdvice"));
		}
	}

	private static FormatException broken(String file, int line, String text) {
		return new FormatException(file, line, Messages.get("settingsBrokenLine", text), Messages.get("settingsAdvice"));
	}

	/** The text of the file; the same settings always give the same text. */
	public String write() {
		var lines = new LinkedHashMap<String, JsonElement>();
		Stream.of(FORMAT, ID, NAME).filter(values::containsKey).forEach(key -> lines.put(key, values.get(key)));
		NOTHING_SAID.forEach((key, nothing) -> lines.put(key, values.getOrDefault(key, nothing)));
		lines.putAll(values);
		var text = new StringBuilder();
		lines.forEach((key, value) -> text.append(key).append(": ").append(GSON.toJson(value)).append("\n\n"));
		text.setLength(Math.max(0, text.length() - 1));
		return text.toString();
	}

	byte[] bytes() {
		return write().getBytes(StandardCharsets.UTF_8);
	}

	/** The study's name; empty when the file gives none. */
	public String name() {
		return values.containsKey(NAME) ? values.get(NAME).getAsString() : "";
	}

	public void setName(String name) {
		values.put(NAME, new JsonPrimitive(name));
	}

	/** The study's id, a UUID for life; empty when the file gives none. */
	public String id() {
		return values.containsKey(ID) ? values.get(ID).getAsString() : "";
	}

	/** The id in a text that cannot be read as settings, such as one in conflict; empty where there is none. */
	public static String idOfBroken(String text) {
		var line = Pattern.compile("^id:\\s*\"([^\"\\\\]*)\"\\s*$", Pattern.MULTILINE).matcher(text);
		return line.find() ? line.group(1) : "";
	}

	/** The names of the projects whose codebooks it uses; empty for a codebook of its own alone. */
	public List<String> codebooks() {
		return values.containsKey(CODEBOOKS)
				? List.copyOf(GSON.fromJson(values.get(CODEBOOKS), new TypeToken<List<String>>() { }))
				: List.of();
	}

	/** Names the projects whose codebooks it uses; the ids of those that it used before are kept. */
	public void setCodebooks(List<String> names) {
		var ids = codebookIds();
		setReferences(names.stream().map(name -> new CodebookReference(name, ids.getOrDefault(name, ""))).toList());
	}

	/** The codebooks of other projects, in the order in which they are shown. */
	public List<CodebookReference> references() {
		var ids = codebookIds();
		return codebooks().stream().map(name -> new CodebookReference(name, ids.getOrDefault(name, ""))).toList();
	}

	/** Names the codebooks of other projects. The names are read by every version, the ids stand beside them. */
	public void setReferences(List<CodebookReference> references) {
		values.put(CODEBOOKS, GSON.toJsonTree(references.stream().map(CodebookReference::project).toList()));
		var ids = new LinkedHashMap<String, String>();
		references.stream().filter(reference -> !reference.id().isEmpty())
				.forEach(reference -> ids.put(reference.project(), reference.id()));
		if (ids.isEmpty()) {
			values.remove(CODEBOOK_IDS);
		} else {
			values.put(CODEBOOK_IDS, GSON.toJsonTree(ids));
		}
	}

	/** Which transcripts are coded blind, and from whom nothing is hidden. */
	public BlindCoding blind() {
		var blind = values.containsKey(BLIND) ? blind(values.get(BLIND)) : BlindCoding.NONE;
		return values.containsKey(SEEING) ? blind.seenBy(seeing()) : blind;
	}

	private Set<String> seeing() {
		return ids(values.get(SEEING), SEEING);
	}

	private void setSeeing(Set<String> coders) {
		if (coders.isEmpty()) {
			values.remove(SEEING);
		} else {
			values.put(SEEING, GSON.toJsonTree(new TreeSet<>(coders)));
		}
	}

	private static BlindCoding blind(JsonElement value) {
		if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
			return value.getAsBoolean() ? BlindCoding.ALL : BlindCoding.NONE;
		}
		return BlindCoding.of(ids(value, BLIND));
	}

	private static Set<String> ids(JsonElement value, String key) {
		if (!value.isJsonArray()) {
			throw new JsonParseException(key);
		}
		return GSON.fromJson(value, new TypeToken<Set<String>>() { });
	}

	/** Says which transcripts are coded blind, and from whom nothing is hidden. */
	public void setBlind(BlindCoding blind) {
		if (blind.isNone()) {
			values.remove(BLIND);
		} else {
			values.put(BLIND, blind.all() ? new JsonPrimitive(true) : GSON.toJsonTree(new TreeSet<>(blind.transcripts())));
		}
		setSeeing(blind.seeing());
	}

	/**
	 * Which transcripts are coded blind according to a text that cannot be read as settings. What is meant to be hidden
	 * is not to be seen because of a slip in another line; a line that says what is blind and cannot be read hides all, and nobody sees it.
	 */
	static BlindCoding blindOfBroken(String text) {
		var blind = BlindCoding.NONE;
		for (var line : text.lines().filter(each -> each.strip().startsWith(BLIND)).toList()) {
			try {
				var value = GSON.fromJson(line.substring(line.indexOf(':') + 1).strip(), JsonElement.class);
				blind = blind.and(value == null ? BlindCoding.ALL : blind(value));
			} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
				blind = BlindCoding.ALL;
			}
		}
		return blind;
	}

	private Map<String, String> codebookIds() {
		return values.containsKey(CODEBOOK_IDS)
				? GSON.fromJson(values.get(CODEBOOK_IDS), new TypeToken<Map<String, String>>() { })
				: Map.of();
	}
}
