/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.Found;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.core.text.TurnPosition;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Provenance;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.RawJson;

/**
 * What a codings file was read as, in numbers: quotes and what stands around them come from the transcript's text, and each
 * other string is the place in the file where it stands (offset and length in bytes). So the index holds no words.
 * <ol>
 * <li>the Transcript ID, the coder's id and name, and the digest of the transcript; the digests of turns are the text's;
 * <li>1 where the coder is done with the transcript, or 0;
 * <li>the number of codings; for each of them the turn in which it begins and code points from the start of its words, turns
 * from there to the end, and code points there; the number of what it was coded with, counted in the order in which they
 * appear (at the first time followed by the code's id and name and the digest of its definition); the number of the
 * {@link Provenance}; milliseconds since the one before was created; the id; and the comment.
 * </ol>
 * Anything else that a file may say is not held, and the file with it.
 */
public final class CodingsEntry {

	private CodingsEntry() {
	}

	/** Codings, and where they are in the text, in the same order. */
	public record Held(CodingSet set, List<Found> places) {
	}

	/**
	 * The bytes from which the very same is read again.
	 *
	 * @param file   the bytes of the file
	 * @param places where the codings are in the text, in their order
	 * @return nothing where it would not be, as something in the file is other than in most
	 */
	public static Optional<byte[]> write(byte[] file, CodingSet set, List<Found> places, TranscriptText text) {
		var to = new EntryWriter();
		try {
			write(file, set, to);
		} catch (NotInTextException e) {
			return Optional.empty();
		}
		var bytes = to.bytes();
		var held = read(new EntryReader(bytes, 0, bytes.length), file, text);
		boolean same = held.places().equals(places) && EcoreUtil.equals(set, held.set())
				&& CodingsFormat.write(set).equals(CodingsFormat.write(held.set()));
		return same ? Optional.of(bytes) : Optional.empty();
	}

	private static void write(byte[] file, CodingSet set, EntryWriter to) throws NotInTextException {
		var strings = new StringWriter(to, new String(file, StandardCharsets.ISO_8859_1));
		strings.write(inBytes(set.getTranscript()));
		strings.write(inBytes(set.getCoder().getId()));
		strings.write(inBytes(set.getCoder().getName()));
		strings.write(inBytes(set.getTranscriptDigest()));
		to.number(set.isDone() ? 1 : 0);
		to.number(set.getCodings().size());
		var known = new HashMap<CodedWith, Integer>();
		long last = 0;
		for (var coding : set.getCodings()) {
			if (coding.getCreated() == null) {
				throw new NotInTextException();
			}
			to.number(coding.getStartTurn());
			to.number(coding.getStartOffset());
			to.number(coding.getEndTurn() - coding.getStartTurn());
			to.number(coding.getEndOffset());
			var with = CodedWith.of(coding);
			to.number(known.getOrDefault(with, known.size()));
			if (known.putIfAbsent(with, known.size()) == null) {
				strings.write(inBytes(with.code()));
				strings.write(inBytes(with.name()));
				strings.write(inBytes(with.definition()));
			}
			to.number(coding.getProvenance().getValue());
			to.signed(coding.getCreated().toEpochMilli() - last);
			last = coding.getCreated().toEpochMilli();
			strings.write(inBytes(coding.getId()));
			strings.write(inBytes(coding.getComment()));
		}
	}

	/** As it stands in the bytes of a file, a character for each byte. */
	private static String inBytes(String string) {
		if (string == null) {
			return null;
		}
		var quoted = RawJson.quote(string);
		return new String(quoted.substring(1, quoted.length() - 1).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	/** What {@link #inBytes} is of. */
	private static String fromBytes(byte[] file, int start, int end) {
		var string = new String(file, start, end - start, StandardCharsets.UTF_8);
		return string.indexOf('\\') < 0 ? string : RawJson.text('"' + string + '"');
	}

	/** What {@link #write} wrote for the very same file and text. */
	public static Held read(IndexEntry entry, byte[] file, TranscriptText text) {
		return read(entry.reader(), file, text);
	}

	private static Held read(EntryReader from, byte[] file, TranscriptText text) {
		var strings = new StringReader(from, (start, end) -> fromBytes(file, start, end));
		var set = CodingFactory.eINSTANCE.createCodingSet();
		var coder = CodingFactory.eINSTANCE.createCoder();
		set.setTranscript(strings.read());
		coder.setId(strings.read());
		coder.setName(strings.read());
		set.setCoder(coder);
		set.setTranscriptDigest(strings.read());
		set.setDone(from.number() == 1);
		set.getTurnDigests().addAll(text.digests());
		int count = from.number();
		var known = new ArrayList<CodedWith>();
		var codings = new ArrayList<Coding>(count);
		var places = new ArrayList<Found>(count);
		long last = 0;
		for (int i = 0; i < count; i++) {
			var coding = coding(from, text, places);
			int number = from.number();
			if (number == known.size()) {
				known.add(new CodedWith(strings.read(), strings.read(), strings.read()));
			}
			known.get(number).assign(coding);
			coding.setProvenance(Provenance.get(from.number()));
			last += from.longSigned();
			coding.setCreated(Instant.ofEpochMilli(last));
			coding.setId(strings.read());
			coding.setComment(strings.read());
			codings.add(coding);
		}
		set.getCodings().addAll(codings);
		return new Held(set, places);
	}

	private static Coding coding(EntryReader from, TranscriptText text, List<Found> places) {
		int startTurn = from.number();
		int startOffset = from.number();
		int endTurn = startTurn + from.number();
		int endOffset = from.number();
		int start = text.offset(new TurnPosition(startTurn, startOffset));
		int end = text.offset(new TurnPosition(endTurn, endOffset));
		var range = new TextRange(start, Math.max(start, end));
		var coding = new CodingInText(text, range);
		coding.setStartTurn(startTurn);
		coding.setStartOffset(startOffset);
		coding.setEndTurn(endTurn);
		coding.setEndOffset(endOffset);
		places.add(new Found(range, Certainty.CERTAIN));
		return coding;
	}
}
