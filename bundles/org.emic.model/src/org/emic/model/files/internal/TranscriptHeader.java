/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.List;

import org.emic.model.transcript.MetadataEntry;
import org.emic.model.transcript.TranscriptFactory;

/**
 * What stands above the turns: a title ({@code # …}), metadata lines in any order, a rule, or any of these.
 *
 * <p>The header ends after the first rule, or before the first line that cannot be part of one, or where
 * {@link HeaderTurns} finds that turns begin.
 */
public final class TranscriptHeader {

	/** The name of the line with the Transcript ID. */
	public static final String ID = "Transcript ID";
	/** The name of the line that declares the speakers. */
	public static final String SPEAKERS = "Speakers";

	/** A line of the form of metadata; start and end are UTF-16 offsets, the number counts from 1. */
	record Line(MetadataLine metadata, int start, int end, int number) {
	}

	private final String text;
	private final List<Line> lines = new ArrayList<>();
	private final List<MetadataEntry> metadata = new ArrayList<>();
	private String title;
	private String id;
	private Line speakers;
	private int bodyOffset;
	private boolean ruled;

	private TranscriptHeader(String text) {
		this.text = text;
	}

	/** Reads the header of a text. */
	public static TranscriptHeader read(String text) {
		var header = new TranscriptHeader(text);
		header.collect();
		if (header.speakers == null)
			header.giveBackTurns();
		header.sortOut();
		return header;
	}

	private void collect() {
		var number = 0;
		for (int at = 0, end; at < text.length(); at = end + 1) {
			end = text.indexOf('\n', at);
			if (end < 0)
				end = text.length();
			number++;
			if (end - at > 2000)
				return;
			var line = text.substring(at, end).strip();
			if (isRule(line)) {
				bodyOffset = Math.min(end + 1, text.length());
				if (title != null || !lines.isEmpty()) {
					ruled = true;
					return;
				}
			} else if (isHeading(line) && title == null) {
				title = line.replaceFirst("^#+\\s+", "").strip();
			} else if (!line.isEmpty()) {
				var entry = MetadataLine.of(line);
				if (entry == null)
					return;
				lines.add(new Line(entry, at, end, number));
				if (speakers == null && entry.isNamed(SPEAKERS) && SpeakersLine.isDeclaration(entry.value()))
					speakers = lines.get(lines.size() - 1);
			}
			bodyOffset = Math.min(end + 1, text.length());
		}
	}

	static boolean isRule(String line) {
		if (line.length() < 3 || "-*_=".indexOf(line.charAt(0)) < 0)
			return false;
		return line.chars().allMatch(c -> c == line.charAt(0) || c == ' ');
	}

	private static boolean isHeading(String line) {
		var hashes = 0;
		while (hashes < line.length() && line.charAt(hashes) == '#')
			hashes++;
		return hashes > 0 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ';
	}

	/** Takes out of the header what is the first turns already. */
	private void giveBackTurns() {
		var first = HeaderTurns.first(text, lines, ruled);
		if (first < 0)
			return;
		bodyOffset = lines.get(first).start();
		lines.subList(first, lines.size()).clear();
	}

	private void sortOut() {
		for (var line : lines) {
			var entry = line.metadata();
			if (line == speakers)
				continue;
			if (id == null && entry.isNamed(ID) && !entry.value().isEmpty()) {
				id = entry.value();
				continue;
			}
			if (entry.isNamed(ID) && entry.value().isEmpty())
				continue;
			var kept = TranscriptFactory.eINSTANCE.createMetadataEntry();
			kept.setName(entry.name());
			kept.setValue(entry.value());
			metadata.add(kept);
		}
	}

	/** The title, or null. */
	public String title() {
		return title;
	}

	/** The Transcript ID, or null. */
	public String id() {
		return id;
	}

	/** The other metadata, in order. */
	public List<MetadataEntry> metadata() {
		return metadata;
	}

	/** The value of the line that declares the speakers, or null if there is none. */
	public String speakersLine() {
		return speakers == null ? null : speakers.metadata().value();
	}

	/** The number of that line, from 1. */
	public int speakersLineNumber() {
		return speakers.number();
	}

	/** Where that line begins. */
	public int speakersOffset() {
		return speakers.start();
	}

	/** Where that line ends, exclusive, without its line feed. */
	public int speakersEnd() {
		return speakers.end();
	}

	/** Where the turns begin. */
	public int bodyOffset() {
		return bodyOffset;
	}
}
