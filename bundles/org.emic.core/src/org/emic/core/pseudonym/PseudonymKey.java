/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import org.emic.core.study.Journal;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;

/**
 * Who is who: the names that were replaced and their pseudonyms, one JSON object a line. The file is never
 * shared: it lies in a folder that git leaves out.
 */
public final class PseudonymKey {

	/** The file. */
	public static final String PATH = StudyLayout.PRIVATE + "/pseudonyms.jsonl";

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	/** A place that a person left as it is: the text around it, in one line. */
	record Kept(String before, String after) {
	}

	/**
	 * A name that was replaced.
	 *
	 * @param transcript the only transcript in which it was replaced; empty for the whole study
	 * @param date       when, in UTC
	 */
	record Entry(String name, String pseudonym, boolean matchCase, String transcript, String date, List<Kept> kept) {

		NameReplacement replacement() {
			return new NameReplacement(name, pseudonym, matchCase);
		}

		private boolean isOf(Entry other) {
			return name.equals(other.name) && pseudonym.equals(other.pseudonym) && matchCase == other.matchCase
					&& transcript.equals(other.transcript);
		}
	}

	private PseudonymKey() {
	}

	/**
	 * The names that are replaced in a transcript, such as in a new version of its source.
	 *
	 * @throws IOException when there is a key and it cannot be read
	 */
	public static List<NameReplacement> names(StudyFiles files, String transcript) throws IOException {
		return read(files).stream().filter(entry -> entry.transcript().isEmpty() || entry.transcript().equals(transcript))
				.map(Entry::replacement).distinct().toList();
	}

	/** A text with the names of a study's key replaced. */
	public static String replaceIn(String text, List<NameReplacement> names) {
		return names.isEmpty() ? text : new NameMatcher(names).replaceIn(text);
	}

	/**
	 * A new version of a transcript's text with the names of a study's key replaced, but for those that a person
	 * chose to keep.
	 *
	 * @param labels    the labels before turns; they go together with the line that declares them
	 * @param keepLabel whether a name stays in labels
	 * @throws IOException when there is a key and it cannot be read
	 */
	public static String replaceIn(String text, StudyFiles files, String transcript, Collection<String> labels,
			Predicate<NameReplacement> keepLabel) throws IOException {
		var entries = read(files);
		var names = names(files, transcript);
		if (names.isEmpty()) {
			return text;
		}
		var result = new StringBuilder(text);
		for (var match : new NameMatcher(names).find(text).reversed()) {
			boolean kept = isLabel(text, match.start(), labels) ? keepLabel.test(match.name())
					: entries.stream().filter(entry -> entry.replacement().equals(match.name()))
							.flatMap(entry -> entry.kept().stream()).filter(each -> !(each.before() + each.after()).isBlank())
							.anyMatch(each -> PseudonymCheck.isKept(each, text, match.start(), match.end()));
			if (!kept) {
				result.replace(match.start(), match.end(), match.replacement());
			}
		}
		return result.toString();
	}

	private static boolean isLabel(String text, int offset, Collection<String> labels) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		return text.startsWith("**Speakers:", start)
				|| labels.stream().anyMatch(label -> text.startsWith(label + ":", start) && offset < start + label.length());
	}

	static List<Entry> read(StudyFiles files) throws IOException {
		var entries = new ArrayList<Entry>();
		if (!files.exists(PATH)) {
			return entries;
		}
		int line = 0;
		for (var text : new String(files.read(PATH), StandardCharsets.UTF_8).lines().toList()) {
			line++;
			if (!text.isBlank()) {
				entries.add(entry(text, line));
			}
		}
		return entries;
	}

	private static Entry entry(String text, int line) throws IOException {
		try {
			var read = GSON.fromJson(text, Entry.class);
			if (read != null && read.name() != null && !read.name().isBlank() && read.pseudonym() != null) {
				return new Entry(read.name(), read.pseudonym(), read.matchCase(),
						read.transcript() == null ? "" : read.transcript(), read.date(),
						read.kept() == null ? List.of() : read.kept());
			}
		} catch (JsonParseException e) {
			// told below, with the line
		}
		throw new IOException(PATH + ":" + line + ": " + Messages.get("brokenKey"));
	}

	/** Adds names to the key; of one that is there, the places that were kept are joined. */
	static void add(StudyFiles files, List<Entry> added) throws IOException {
		Journal.protect(files);
		var entries = read(files);
		for (var each : added) {
			int index = 0;
			while (index < entries.size() && !entries.get(index).isOf(each)) {
				index++;
			}
			if (index == entries.size()) {
				entries.add(each);
			} else {
				var kept = new LinkedHashSet<>(entries.get(index).kept());
				kept.addAll(each.kept());
				var old = entries.get(index);
				entries.set(index, new Entry(old.name(), old.pseudonym(), old.matchCase(), old.transcript(), old.date(),
						List.copyOf(kept)));
			}
		}
		var text = new StringBuilder();
		entries.forEach(entry -> text.append(GSON.toJson(entry)).append('\n'));
		files.write(PATH, text.toString().getBytes(StandardCharsets.UTF_8));
	}

	static String now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
