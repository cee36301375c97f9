/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.Found;
import org.emic.core.internal.Messages;
import org.emic.core.text.TextRange;

/**
 * Several replacements in a transcript's text at once. Turns are found anew after the last, so that labels
 * and the line that declares them can change together. Where every coding was and is, is remembered.
 */
final class TextRewriteStep implements Step {

	/** Whose files are written with the text. */
	enum Writes {
		/** The coder's own; others' are found again when their coders save. */
		OWN,
		/** Every coder's, because what was replaced must vanish from all files. */
		EVERYBODYS
	}

	private record Place(PlacedCoding placed, PlaceOfCoding at) {
	}

	private final StudyTranscript transcript;
	private final Shifts shifts;
	private final List<TextReplacement> back;
	private final Writes writes;
	private final Function<PlacedCoding, Found> found;
	private List<Place> before = List.of();
	private List<Place> after;
	private SectionPlaces sectionsBefore;
	/** What the text was when this was made, and after it, as hash codes. */
	private final int hashBefore;
	private int hashAfter;

	/**
	 * @param replacements in the order of the text, not overlapping
	 * @param found        where each coding is afterwards; null if that follows from the replacements
	 */
	TextRewriteStep(StudyTranscript transcript, List<TextReplacement> replacements, Writes writes,
			Function<PlacedCoding, Found> found) {
		this.transcript = transcript;
		this.shifts = new Shifts(replacements);
		var text = transcript.editableText().get();
		this.back = shifts.back(text);
		this.hashBefore = text.hashCode();
		this.writes = writes;
		this.found = found;
	}

	@Override
	public Object subject() {
		return transcript;
	}

	@Override
	public boolean changesText() {
		return true;
	}

	@Override
	public void redo() {
		check(hashBefore);
		before = places();
		sectionsBefore = SectionPlaces.of(transcript);
		var digests = found == null ? List.<String>of() : transcript.snapshot().digests();
		var places = after == null ? newPlaces() : List.<Found>of(); // before anything is changed: it may fail
		replace(shifts.replacements());
		hashAfter = transcript.editableText().get().hashCode();
		if (after == null) {
			place(places);
			after = places();
		} else {
			assign(after);
		}
		if (found != null) {
			transcript.outlines().values().forEach(outline -> OutlineAlignment.align(outline, digests, transcript.snapshot()));
		} else if (shifts.replacements().size() == 1) {
			var only = shifts.replacements().getFirst();
			sectionsBefore.follow(transcript, only.offset(), only.length(), only.text().length());
		}
		transcript.sortCodings();
	}

	@Override
	public void undo() {
		check(hashAfter);
		replace(back);
		assign(before);
		sectionsBefore.restore();
		transcript.sortCodings();
	}

	private void check(int hash) {
		if (transcript.editableText().get().hashCode() != hash) {
			throw new IllegalStateException(Messages.get("otherTextThere", transcript.id()));
		}
	}

	private void replace(List<TextReplacement> replacements) {
		for (var each : replacements.reversed()) {
			transcript.editableText().replace(each.offset(), each.length(), each.text());
		}
		transcript.setTextChanged();
		if (writes == Writes.EVERYBODYS) {
			transcript.codingSets().forEach(set -> transcript.changedSets().add(StudyLayout.folderOf(set)));
			transcript.changedOutlines().addAll(transcript.outlines().keySet());
		}
		transcript.reparse();
	}

	/** Where the codings are going to be, in the order in which they are. */
	private List<Found> newPlaces() {
		var places = new ArrayList<Found>();
		for (var placed : transcript.placedCodings().all()) {
			if (found != null) {
				places.add(Objects.requireNonNull(found.apply(placed), "a coding that was not looked at"));
			} else {
				var range = shifts.moved(placed.range());
				places.add(new Found(range, range.isEmpty() ? Certainty.LOST : placed.certainty()));
			}
		}
		return places;
	}

	private void place(List<Found> places) {
		int index = 0;
		for (var placed : transcript.placedCodings().all()) {
			var now = places.get(index++);
			placed.place(now.range().start(), now.range().end(), now.certainty());
		}
	}

	private List<Place> places() {
		var places = new ArrayList<Place>();
		transcript.placedCodings().all().forEach(placed -> places.add(new Place(placed, PlaceOfCoding.of(placed))));
		return places;
	}

	/** Codings that were put in or taken out meanwhile are so again when this is undone or redone. */
	private static void assign(List<Place> places) {
		places.forEach(place -> place.at().assign(place.placed()));
	}

	/** How positions move with replacements. */
	private record Shifts(List<TextReplacement> replacements) {

		/** What takes them back, once they are made. */
		List<TextReplacement> back(String text) {
			var back = new ArrayList<TextReplacement>();
			int shift = 0;
			int last = 0;
			for (var each : replacements) {
				if (each.offset() < last || each.end() > text.length()) {
					throw new IllegalArgumentException("Replacements overlap, or end behind the text: " + each); //$NON-NLS-1$
				}
				last = each.end();
				back.add(new TextReplacement(each.offset() + shift, each.text().length(),
						text.substring(each.offset(), each.end())));
				shift += each.text().length() - each.length();
			}
			return back;
		}

		/** A passage that covers a part of what was replaced covers the whole replacement; what is put at its edge stays out. */
		TextRange moved(TextRange range) {
			if (range.isEmpty()) {
				int place = position(range.start(), false);
				return new TextRange(place, place);
			}
			int start = position(range.start(), true);
			return new TextRange(start, Math.max(start, position(range.end(), false)));
		}

		private int position(int offset, boolean isStart) {
			int shift = 0;
			for (var each : replacements) {
				boolean before = isStart ? each.end() <= offset : each.end() <= offset && (each.length() > 0 || each.offset() < offset);
				if (before) {
					shift += each.text().length() - each.length();
				} else if (each.offset() < offset) {
					return each.offset() + shift + (isStart ? 0 : each.text().length());
				} else {
					break;
				}
			}
			return offset + shift;
		}
	}
}
