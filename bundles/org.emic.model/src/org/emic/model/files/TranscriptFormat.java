/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.List;

import org.emic.model.files.internal.BodyScanner;
import org.emic.model.files.internal.Labels;
import org.emic.model.files.internal.SpeakerFinder;
import org.emic.model.files.internal.SpeakersLine;
import org.emic.model.files.internal.TranscriptHeader;
import org.emic.model.files.internal.Problems;
import org.emic.model.transcript.MetadataEntry;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.TranscriptFactory;

/**
 * A transcript as text: a title, bold metadata lines, a rule of three hyphens, and turns that begin with
 * a speaker's label. The line {@code **Speakers:** Anna (interviewer) = Anna, A; Ben (participant) = Ben}
 * declares who speaks under which labels; it is written when a transcript is imported, so that later
 * reading guesses nothing. Without that line the speakers are found out, by the rules that
 * {@link SpeakerFinder} tells.
 */
public final class TranscriptFormat {

	/** What the name of a transcript's file ends in. */
	public static final String EXTENSION = "transcript";

	private TranscriptFormat() {
	}

	/**
	 * Reads a transcript. Ranges are UTF-16 offsets into the text as given, which must have single line
	 * feeds as line ends and no byte order mark.
	 *
	 * @param text the decoded text
	 * @param fileName the file's name; one that ends in .transcript gives the Transcript ID where the text
	 *        does not
	 * @return the transcript; its id is null where neither text nor file name tell it
	 * @throws FormatException if there is no text, it is binary data, or its Speakers line is broken
	 */
	public static Transcript parse(String text, String fileName) throws FormatException {
		var header = header(text, fileName);
		var speakers = header.speakersLine() == null ? null
				: SpeakersLine.parse(header.speakersLine(), fileName, header.speakersLineNumber());
		return build(text, fileName, header, speakers);
	}

	/**
	 * Reads a transcript with speakers that somebody declared, whatever the text itself says of them.
	 *
	 * @param speakers the speakers with their labels; copies of them come into the transcript
	 */
	public static Transcript parse(String text, String fileName, List<Speaker> speakers) throws FormatException {
		return build(text, fileName, header(text, fileName), speakers.stream().map(SpeakersLine::copy).toList());
	}

	private static TranscriptHeader header(String text, String fileName) throws FormatException {
		if (text.isBlank())
			throw Problems.of(fileName, 0, "transcript.empty");
		var zero = text.indexOf('\0');
		if (zero >= 0)
			throw Problems.of(fileName, 1 + (int) text.substring(0, zero).chars().filter(c -> c == '\n').count(),
					"file.binary");
		return TranscriptHeader.read(text);
	}

	private static Transcript build(String text, String fileName, TranscriptHeader header,
			List<Speaker> declared) {
		var transcript = TranscriptFactory.eINSTANCE.createTranscript();
		transcript.setTitle(header.title());
		transcript.setId(header.id() != null ? header.id() : idOf(fileName));
		transcript.getMetadata().addAll(header.metadata());
		var speakers = declared != null ? declared : SpeakerFinder.find(text, header.bodyOffset());
		transcript.getSpeakers().addAll(speakers);
		BodyScanner.scan(text, header.bodyOffset(), Labels.of(speakers), transcript.getTurns());
		return transcript;
	}

	private static String idOf(String fileName) {
		var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		var end = name.length() - EXTENSION.length() - 1;
		return end > 0 && name.endsWith('.' + EXTENSION) ? name.substring(0, end) : null;
	}

	/**
	 * The lines before the turns: title, Transcript ID, metadata, speakers, a rule and a blank line.
	 *
	 * @param title the title, or null for none
	 * @param id the Transcript ID
	 */
	public static String header(String title, String id, List<MetadataEntry> metadata, List<Speaker> speakers) {
		var to = new StringBuilder();
		if (title != null && !title.isBlank())
			to.append("# ").append(oneLine(title)).append("\n\n");
		to.append("**").append(TranscriptHeader.ID).append(":** ").append(oneLine(id)).append('\n');
		for (var entry : metadata)
			to.append("**").append(oneLine(entry.getName()).replace("*", "")).append(":** ").append(oneLine(entry.getValue()))
					.append('\n');
		to.append(speakersLine(speakers)).append("\n\n---\n\n");
		return to.toString();
	}

	/** The header of a transcript. */
	public static String header(Transcript transcript) {
		return header(transcript.getTitle(), transcript.getId(), transcript.getMetadata(),
				transcript.getSpeakers());
	}

	/** The line that declares the speakers, without its line feed. */
	public static String speakersLine(List<Speaker> speakers) {
		return "**" + TranscriptHeader.SPEAKERS + ":** " + SpeakersLine.write(speakers);
	}

	private static String oneLine(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ").strip();
	}

	/**
	 * The text of the transcript's file in the form that Emic writes: its header, then the turns exactly as
	 * they stand in the text.
	 *
	 * @param transcript what was parsed from the text, perhaps with another title, id or other roles
	 */
	public static String compose(Transcript transcript, String text) {
		if (transcript.getTurns().isEmpty())
			return header(transcript);
		var body = text.substring(transcript.getTurns().get(0).getLabelOffset()).stripTrailing();
		return header(transcript) + body + '\n';
	}

	/**
	 * The text with another Speakers line; all else stays as it is. A text without that line gets the
	 * whole header.
	 */
	public static String withSpeakers(String text, List<Speaker> speakers) throws FormatException {
		var header = header(text, "");
		if (header.speakersLine() != null)
			return text.substring(0, header.speakersOffset()) + speakersLine(speakers)
					+ text.substring(header.speakersEnd());
		var transcript = parse(text, "", speakers);
		return compose(transcript, text);
	}
}
