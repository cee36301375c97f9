/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.TranscriptFactory;

/**
 * What a transcript's text was read as, in numbers: each string of the model, such as the name of a speaker, is the place
 * in the text where the same words stand (offset and length in UTF-16 units). So the index holds no words.
 * <ol>
 * <li>ID and title;
 * <li>number of metadata; for each name and value;
 * <li>number of speakers; for each the number of the {@link Role}, the number of the name that Emic gave, counted from 1, or 0
 * and the name in the text; the number of labels and these;
 * <li>number of turns; for each the number of its speaker from 1, or 0 for none; units between the end of the turn before and
 * the label; length of the label; units from its start to the words; their length; the time code; and the digest of the words,
 * six bytes.
 * </ol>
 */
public final class TranscriptEntry {

	private static final int DIGEST_BYTES = 6;
	/** What speakers are called whose labels alone stand in the text. */
	private static final List<String> GIVEN_NAMES = List.of("Interviewer", "Participant");

	private TranscriptEntry() {
	}

	/** Turns and speakers, and the text with these. */
	public record Held(Transcript model, TranscriptText text) {
	}

	/**
	 * The bytes from which the very same is read again.
	 *
	 * @return nothing where it would not be, as the model says what does not stand in the text
	 */
	public static Optional<byte[]> write(Transcript model, TranscriptText text) {
		var to = new EntryWriter();
		try {
			write(model, text, to);
		} catch (NotInTextException | IllegalArgumentException e) {
			return Optional.empty();
		}
		var bytes = to.bytes();
		var held = read(new EntryReader(bytes, 0, bytes.length), text.text());
		boolean same = EcoreUtil.equals(model, held.model()) && text.digests().equals(held.text().digests())
				&& text.turns().equals(held.text().turns());
		return same ? Optional.of(bytes) : Optional.empty();
	}

	private static void write(Transcript model, TranscriptText text, EntryWriter to) throws NotInTextException {
		var strings = new StringWriter(to, text.text());
		strings.write(model.getId());
		strings.write(model.getTitle());
		to.number(model.getMetadata().size());
		for (var entry : model.getMetadata()) {
			strings.write(entry.getName());
			strings.write(entry.getValue());
		}
		to.number(model.getSpeakers().size());
		for (var speaker : model.getSpeakers()) {
			to.number(speaker.getRole().getValue());
			int given = strings.isInText(speaker.getName()) ? 0 : GIVEN_NAMES.indexOf(speaker.getName()) + 1;
			to.number(given);
			if (given == 0) {
				strings.write(speaker.getName());
			}
			to.number(speaker.getLabels().size());
			for (var label : speaker.getLabels()) {
				strings.write(label);
			}
		}
		to.number(model.getTurns().size());
		int last = 0;
		for (int i = 0; i < model.getTurns().size(); i++) {
			var turn = model.getTurns().get(i);
			to.number(model.getSpeakers().indexOf(turn.getSpeaker()) + 1);
			to.signed(turn.getLabelOffset() - last);
			to.number(turn.getLabelLength());
			to.signed(turn.getTextOffset() - turn.getLabelOffset());
			to.number(turn.getTextLength());
			strings.write(turn.getTimeCode());
			to.raw(digest(text.digests().get(i)));
			last = turn.getTextOffset() + turn.getTextLength();
		}
	}

	private static byte[] digest(String digest) {
		return Arrays.copyOf(HexFormat.of().parseHex(digest), DIGEST_BYTES);
	}

	/** What {@link #write} wrote for the very same text. */
	public static Held read(IndexEntry entry, String text) {
		return read(entry.reader(), text);
	}

	private static Held read(EntryReader from, String text) {
		var strings = new StringReader(from, text::substring);
		var model = TranscriptFactory.eINSTANCE.createTranscript();
		model.setId(strings.read());
		model.setTitle(strings.read());
		for (int left = from.number(); left > 0; left--) {
			var entry = TranscriptFactory.eINSTANCE.createMetadataEntry();
			entry.setName(strings.read());
			entry.setValue(strings.read());
			model.getMetadata().add(entry);
		}
		for (int left = from.number(); left > 0; left--) {
			model.getSpeakers().add(speaker(from, strings));
		}
		return new Held(model, turns(from, strings, model, text));
	}

	private static Speaker speaker(EntryReader from, StringReader strings) {
		var speaker = TranscriptFactory.eINSTANCE.createSpeaker();
		speaker.setRole(Role.get(from.number()));
		int given = from.number();
		speaker.setName(given == 0 ? strings.read() : GIVEN_NAMES.get(given - 1));
		for (int left = from.number(); left > 0; left--) {
			speaker.getLabels().add(strings.read());
		}
		return speaker;
	}

	private static TranscriptText turns(EntryReader from, StringReader strings, Transcript model, String text) {
		int count = from.number();
		var ranges = new ArrayList<TextRange>(count);
		var digests = new ArrayList<String>(count);
		int last = 0;
		for (int i = 0; i < count; i++) {
			var turn = TranscriptFactory.eINSTANCE.createTurn();
			int speaker = from.number();
			if (speaker > 0) {
				turn.setSpeaker(model.getSpeakers().get(speaker - 1));
			}
			turn.setLabelOffset(last + from.signed());
			turn.setLabelLength(from.number());
			turn.setTextOffset(turn.getLabelOffset() + from.signed());
			turn.setTextLength(from.number());
			turn.setTimeCode(strings.read());
			model.getTurns().add(turn);
			var range = TextRange.of(turn.getTextOffset(), turn.getTextLength());
			last = range.end();
			ranges.add(range);
			digests.add(from.hex(DIGEST_BYTES));
		}
		return new TranscriptText(text, ranges, digests);
	}
}
