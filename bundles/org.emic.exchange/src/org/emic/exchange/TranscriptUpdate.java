/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.emic.core.anchor.Anchor;
import org.emic.core.anchor.AnchorFinder;
import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.Found;
import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymKey;
import org.emic.core.study.CachedTexts;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StagedWrite;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.exchange.CodingFate.Kind;
import org.emic.exchange.internal.Messages;
import org.emic.exchange.internal.TranscriptIds;
import org.emic.exchange.internal.TurnDiff;
import org.emic.exchange.internal.VersionDiff;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Transcript;

/**
 * A changed source that is to take the place of a transcript: what changes in it, and what becomes of each
 * coding. Looking writes nothing; {@link #apply} does it within a change of the study, and {@link #addSource}
 * adds the file to what is written with it.
 */
public final class TranscriptUpdate {

	private final StudyTranscript transcript;
	private final PlannedTranscript planned;
	private final String text;
	private final boolean pseudonymised;
	private final List<TurnChange> turns;
	private final List<CodingFate> codings;
	private final String lookedAt;
	private final List<TextRange> places;

	private TranscriptUpdate(StudyTranscript transcript, PlannedTranscript planned, String text, boolean pseudonymised)
			throws FormatException {
		this.transcript = transcript;
		this.planned = planned;
		this.text = text;
		this.pseudonymised = pseudonymised;
		var model = TranscriptFormat.parse(text, transcript.path());
		var now = TranscriptText.of(model, text);
		this.turns = turns(transcript, model, now);
		this.codings = codings(transcript, now);
		this.lookedAt = transcript.text();
		this.places = codings.stream().map(fate -> fate.placed().range()).toList();
	}

	/**
	 * Looks what a file would do to a transcript. Speakers keep the roles that they have now, and names that
	 * were replaced with pseudonyms in the study are replaced in the new text as well.
	 *
	 * @param planned the file as it was read for import, with the decisions made about it
	 * @throws ImportException when the file cannot be used
	 * @throws IOException     when the study's key of pseudonyms cannot be read
	 */
	public static TranscriptUpdate look(StudyTranscript transcript, PlannedTranscript planned) throws IOException {
		if (!planned.draft().isUsable()) {
			throw new ImportException(planned.problems().stream().filter(ImportProblem::isError).findFirst()
					.orElse(ImportProblem.ofFile(ImportProblem.Severity.ERROR, planned.source(), Messages.get("import.notWhole"))));
		}
		var names = PseudonymKey.names(transcript.study().files(), transcript.id());
		keepRoles(transcript, planned, names);
		var drafting = planned.drafting();
		drafting.draft();
		var composed = drafting.compose(transcript.id());
		var text = PseudonymKey.replaceIn(composed, transcript.study().files(), transcript.id(),
				planned.speakers().stream().flatMap(speaker -> speaker.labels().stream()).toList(),
				name -> transcript.model().getSpeakers().stream().flatMap(speaker -> speaker.getLabels().stream())
						.anyMatch(label -> !PseudonymKey.replaceIn(label, List.of(name)).equals(label)));
		try {
			return new TranscriptUpdate(transcript, planned, text, !text.equals(composed));
		} catch (FormatException e) {
			throw new ImportException(ImportProblem.atLine(ImportProblem.Severity.ERROR, planned.source(), e.line(),
					e.problem() + ". " + e.advice() + "."));
		}
	}

	private static void keepRoles(StudyTranscript transcript, PlannedTranscript planned, List<NameReplacement> names) {
		for (var speaker : planned.speakers()) {
			var labels = speaker.labels().stream().map(label -> PseudonymKey.replaceIn(label, names)).toList();
			transcript.model().getSpeakers().stream()
					.filter(known -> known.getLabels().stream().anyMatch(labels::contains)).findFirst()
					.filter(known -> known.getRole() != speaker.role())
					.ifPresent(known -> planned.setRole(speaker.name(), known.getRole()));
		}
	}

	private static List<TurnChange> turns(StudyTranscript transcript, Transcript model, TranscriptText now) {
		var old = transcript.snapshot();
		var before = words(old);
		var after = words(now);
		var map = TurnDiff.align(before, after);
		var changes = new ArrayList<TurnChange>();
		int next = 0;
		for (int i = 0; i < map.length; i++) {
			if (map[i] < 0) {
				changes.add(new TurnChange(TurnChange.Kind.REMOVED, i, -1, before.get(i), ""));
				continue;
			}
			for (; next < map[i]; next++) {
				changes.add(new TurnChange(TurnChange.Kind.ADDED, -1, next, "", after.get(next)));
			}
			next = map[i] + 1;
			var oldSpeaker = name(transcript.model().getTurns().get(i).getSpeaker());
			var newSpeaker = name(model.getTurns().get(map[i]).getSpeaker());
			if (!before.get(i).equals(after.get(map[i]))) {
				changes.add(new TurnChange(TurnChange.Kind.CHANGED, i, map[i], before.get(i), after.get(map[i])));
			} else if (!oldSpeaker.equals(newSpeaker)) {
				changes.add(new TurnChange(TurnChange.Kind.SPEAKER, i, map[i], oldSpeaker + ": " + before.get(i),
						newSpeaker + ": " + after.get(map[i])));
			}
		}
		for (; next < after.size(); next++) {
			changes.add(new TurnChange(TurnChange.Kind.ADDED, -1, next, "", after.get(next)));
		}
		return changes;
	}

	private static List<String> words(TranscriptText text) {
		return IntStream.range(0, text.turnCount()).mapToObj(text::words).toList();
	}

	private static String name(Speaker speaker) {
		return speaker == null ? "" : speaker.getName();
	}

	private static List<CodingFate> codings(StudyTranscript transcript, TranscriptText now) {
		var old = transcript.snapshot();
		var finder = new AnchorFinder(old.digests(), Optional.of(old), now);
		return transcript.allCodings().stream().map(placed -> fate(placed, old, now, finder)).toList();
	}

	private static CodingFate fate(PlacedCoding placed, TranscriptText old, TranscriptText now, AnchorFinder finder) {
		boolean certain = placed.certainty() == Certainty.CERTAIN;
		var anchor = Anchor.of(old, placed.range());
		var coding = placed.coding();
		var found = finder.find(certain ? anchor
				: new Anchor(anchor.start(), anchor.end(), coding.getQuote(), coding.getBefore(), coding.getAfter()));
		if (!certain && found.isCertain()) {
			// a person has not yet confirmed it, and finding it once more is no confirmation
			found = new Found(found.range(), Certainty.UNCERTAIN);
		}
		if (found.certainty() == Certainty.LOST) {
			return new CodingFate(placed, found, Kind.LOST, -1, "");
		}
		var after = Anchor.of(now, found.range());
		boolean same = after.quote().equals(placed.quote()) || after.quote().equals(anchor.quote());
		var kind = !found.isCertain() ? Kind.UNCERTAIN : !same ? Kind.CHANGED
				: after.start().turn() == anchor.start().turn() ? Kind.STAYS : Kind.MOVED;
		return new CodingFate(placed, found, kind, after.start().turn(), after.quote());
	}

	public StudyTranscript transcript() {
		return transcript;
	}

	/** The changed source. */
	public Path source() {
		return planned.source();
	}

	/** The turns that are not as they were, in the order of the new version. */
	public List<TurnChange> turns() {
		return turns;
	}

	/** What becomes of every coding, in the order of the text. */
	public List<CodingFate> codings() {
		return codings;
	}

	public long count(TurnChange.Kind kind) {
		return turns.stream().filter(turn -> turn.kind() == kind).count();
	}

	public long count(CodingFate.Kind kind) {
		return codings.stream().filter(coding -> coding.kind() == kind).count();
	}

	/** Whether names were replaced with the study's pseudonyms in the new text. */
	public boolean isPseudonymised() {
		return pseudonymised;
	}

	/** Whether the new version says the same, so that there is nothing to do. */
	public boolean isEmpty() {
		return text.equals(transcript.text());
	}

	/** Whether anything but turns changes: the title, other lines before the turns, or white space. */
	public boolean isHeaderChanged() {
		return turns.isEmpty() && !isEmpty();
	}

	/** What is done, as the Edit menu shows it. */
	public String label() {
		return Messages.get("update.label", transcript.id());
	}

	/**
	 * Puts the new version in the transcript's place. The old one is kept aside, for the codings of other coders.
	 *
	 * @throws IllegalStateException when the transcript or its codings are not as they were looked at; nothing is
	 *                               changed then
	 */
	public void apply(StudyEdit edit) {
		if (!isAsLookedAt(edit.study())) {
			throw new IllegalStateException(Messages.get("update.changedSince", transcript.id()));
		}
		Map<PlacedCoding, Found> places = new IdentityHashMap<>();
		codings.forEach(fate -> places.put(fate.placed(), fate.found()));
		CachedTexts.keep(edit, transcript);
		edit.replaceVersion(transcript, VersionDiff.replacements(transcript.text(), text), places::get);
	}

	private boolean isAsLookedAt(Study study) {
		var now = transcript.allCodings();
		if (study.transcript(transcript.id()).orElse(null) != transcript || !lookedAt.equals(transcript.text())
				|| now.size() != codings.size()) {
			return false;
		}
		return IntStream.range(0, now.size())
				.allMatch(i -> now.get(i) == codings.get(i).placed() && now.get(i).range().equals(places.get(i)));
	}

	/**
	 * Adds the source, byte for byte, to what is written; one that holds replaced names goes where git leaves it
	 * out. It takes no other source's place, and is not added where it already is.
	 */
	public void addSource(StagedWrite write) throws IOException {
		var drafting = planned.drafting();
		drafting.draft();
		var files = transcript.study().files();
		var folder = (pseudonymised ? StudyLayout.PRIVATE + "/" : "") + StudyLayout.SOURCES;
		var taken = new HashSet<String>();
		for (var path : files.files(folder)) {
			if (Arrays.equals(files.read(path), drafting.bytes())) {
				return;
			}
			taken.add(TranscriptIds.key(path));
		}
		write.put(TranscriptIds.freeSource(folder, source().getFileName().toString(), taken::contains), drafting.bytes());
	}

	/** The new text, as it will be. */
	public String text() {
		return text;
	}
}
