/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.MetadataEntry;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.Turn;

/**
 * A transcript as turns by speakers. Its text belongs to its file, so a turn is taken over by its characters, and all
 * others stay as they are, to the last blank.
 */
final class ComparedTranscript extends ComparedFile {

	private static final String TURN = "turn/";

	private static final Properties<Transcript> PROPERTIES = new Properties<>(
			Property.text("title", Transcript::getTitle, Transcript::setTitle),
			Property.fixed("id", Transcript::getId, Transcript::getId, (into, from) -> into.setId(from.getId())),
			Property.fixed("metadata", ComparedTranscript::metadata, ComparedTranscript::metadata, (into, from) -> {
				into.getMetadata().clear();
				into.getMetadata().addAll(EcoreUtil.copyAll(from.getMetadata()));
			}),
			Property.fixed("speakers", transcript -> TranscriptFormat.speakersLine(transcript.getSpeakers()).replace("*", ""),
					transcript -> TranscriptFormat.speakersLine(transcript.getSpeakers()), (into, from) -> {
						into.getSpeakers().clear();
						into.getSpeakers().addAll(EcoreUtil.copyAll(from.getSpeakers()));
					}));

	private final String fileName;
	private final Transcript transcript;
	/** The keys of the turns, which another version gives so that the same turn has the same key in both. */
	private final List<String> keys;

	ComparedTranscript(String text, String fileName) throws FormatException {
		this(text, fileName, TranscriptFormat.parse(text, fileName), null);
	}

	private ComparedTranscript(String text, String fileName, Transcript transcript, List<String> keys) {
		super(text);
		this.fileName = fileName;
		this.transcript = transcript;
		this.keys = keys != null ? keys
				: IntStream.range(0, transcript.getTurns().size()).mapToObj(turn -> TURN + turn).toList();
	}

	private static String metadata(Transcript transcript) {
		return transcript.getMetadata().stream().map(ComparedTranscript::entry).collect(Collectors.joining("\n"));
	}

	private static String entry(MetadataEntry entry) {
		return entry.getName() + ": " + entry.getValue();
	}

	/** The keys of the other versions' turns for those that are the same here, new ones for those that only this has. */
	@Override
	public ComparedFile arrangedLike(List<ComparedFile> others) {
		var newKeys = new String[transcript.getTurns().size()];
		var known = new HashSet<String>();
		for (var other : others) {
			((ComparedTranscript) other).giveKeys(this, newKeys, known);
		}
		for (var i = 0; i < newKeys.length; i++) {
			newKeys[i] = newKeys[i] != null ? newKeys[i] : free(TURN + i, known);
		}
		return new ComparedTranscript(text(), fileName, transcript, List.of(newKeys));
	}

	/** Gives the keys of its turns, as far as no version before knew them, to those turns that have none yet. */
	private void giveKeys(ComparedTranscript to, String[] newKeys, Set<String> known) {
		var own = IntStream.range(0, keys.size()).filter(i -> !known.contains(keys.get(i))).toArray();
		var theirs = IntStream.range(0, newKeys.length).filter(i -> newKeys[i] == null).toArray();
		// what two sides added are different turns, unless they added the same
		var map = known.isEmpty() ? TurnMatching.match(to.words(theirs), words(own))
				: TurnMatching.matchEqual(to.words(theirs), words(own));
		for (var i = 0; i < map.length; i++) {
			if (map[i] >= 0) {
				newKeys[theirs[i]] = keys.get(own[map[i]]);
			}
		}
		known.addAll(keys);
	}

	private static String free(String key, Set<String> taken) {
		var free = key;
		while (!taken.add(free)) {
			free += '+';
		}
		return free;
	}

	private List<TurnMatching.Words> words(int[] turns) {
		return Arrays.stream(turns).mapToObj(transcript.getTurns()::get)
				.map(turn -> new TurnMatching.Words(speaker(turn), words(turn))).toList();
	}

	private static String speaker(Turn turn) {
		return turn.getSpeaker() == null ? "" : turn.getSpeaker().getName();
	}

	private String words(Turn turn) {
		return text().substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
	}

	private String whole(Turn turn) {
		return text().substring(turn.getLabelOffset(), turn.getTextOffset() + turn.getTextLength());
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedTranscript(newText, fileName);
	}

	@Override
	public Part root() {
		var parts = new ArrayList<>(PROPERTIES.parts(transcript));
		var turns = transcript.getTurns();
		for (var i = 0; i < turns.size(); i++) {
			var turn = turns.get(i);
			var name = Messages.get("turnOf", i + 1, speaker(turn));
			parts.add(new Part(keys.get(i), PartKind.TURN, name, words(turn), whole(turn), parts.size(), true, List.of()));
		}
		return Part.of("transcript", PartKind.TRANSCRIPT, Objects.toString(transcript.getTitle(), transcript.getId()), 0, parts);
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var from = (ComparedTranscript) other;
		if (PROPERTIES.isProperty(key) && !key.startsWith(TURN)) {
			var taking = TranscriptFormat.parse(text(), fileName);
			PROPERTIES.take(key, taking, from.transcript);
			return TranscriptFormat.compose(taking, text());
		}
		int own = keys.indexOf(key);
		int theirs = from.keys.indexOf(key);
		if (own < 0 && theirs < 0) {
			throw new IllegalArgumentException(key);
		}
		if (theirs < 0) {
			return without(own);
		}
		var words = from.whole(from.transcript.getTurns().get(theirs));
		var result = own < 0 ? inserting(words, from, theirs) : replacing(transcript.getTurns().get(own), words);
		return withSpeakersOf(result, from);
	}

	private String replacing(Turn turn, String words) {
		return text().substring(0, turn.getLabelOffset()) + words + text().substring(turn.getTextOffset() + turn.getTextLength());
	}

	/** The text without a turn and the blank lines behind it. */
	private String without(int turn) {
		var turns = transcript.getTurns();
		if (turn + 1 < turns.size()) {
			return text().substring(0, turns.get(turn).getLabelOffset()) + text().substring(turns.get(turn + 1).getLabelOffset());
		}
		return text().substring(0, turns.get(turn).getLabelOffset()).stripTrailing() + '\n';
	}

	/** The text with a turn behind the one that it follows in the other version. */
	private String inserting(String words, ComparedTranscript from, int theirs) {
		for (var i = theirs - 1; i >= 0; i--) {
			int own = keys.indexOf(from.keys.get(i));
			if (own >= 0) {
				var before = transcript.getTurns().get(own);
				int end = before.getTextOffset() + before.getTextLength();
				return text().substring(0, end) + "\n\n" + words + text().substring(end);
			}
		}
		int start = transcript.getTurns().isEmpty() ? text().length() : transcript.getTurns().get(0).getLabelOffset();
		return text().substring(0, start) + words + "\n\n" + text().substring(start);
	}

	/** A turn whose label stands for no speaker here would be read as part of the turn before it. */
	private String withSpeakersOf(String result, ComparedTranscript from) throws FormatException {
		var own = labels(transcript);
		var missing = from.transcript.getSpeakers().stream()
				.filter(speaker -> Collections.disjoint(own.keySet(), speaker.getLabels())
						&& used(result, speaker.getLabels()))
				.toList();
		if (missing.isEmpty()) {
			return result;
		}
		var speakers = new ArrayList<>(EcoreUtil.copyAll(transcript.getSpeakers()));
		speakers.addAll(EcoreUtil.copyAll(missing));
		return TranscriptFormat.withSpeakers(result, speakers);
	}

	private static boolean used(String text, List<String> labels) {
		return labels.stream().anyMatch(label -> text.contains(label));
	}

	private static Map<String, String> labels(Transcript transcript) {
		var labels = new HashMap<String, String>();
		transcript.getSpeakers().forEach(speaker -> speaker.getLabels().forEach(label -> labels.put(label, speaker.getName())));
		return labels;
	}

	@Override
	public String with(String key, String value) throws FormatException {
		int turn = keys.indexOf(key);
		if (turn < 0) {
			checkName(key, value);
			var written = TranscriptFormat.parse(text(), fileName);
			PROPERTIES.set(key, written, value);
			return TranscriptFormat.compose(written, text());
		}
		var written = transcript.getTurns().get(turn);
		return text().substring(0, written.getTextOffset()) + Texts.prose(value)
				+ text().substring(written.getTextOffset() + written.getTextLength());
	}
}
