/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.Digests;
import org.emic.core.text.Words;
import org.emic.exchange.DecodedText;
import org.emic.exchange.ImportException;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportProblem.Severity;
import org.emic.exchange.Mojibake;
import org.emic.exchange.PlannedSpeaker;
import org.emic.exchange.Repair;
import org.emic.exchange.TextDecoder;
import org.emic.exchange.internal.office.OfficeDocument;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.Turn;

/** Makes a transcript of a file, as a person decided: decode, repair, clean, parse. */
public final class Drafting {

	private static final int PREVIEW = 2000;

	private final Path file;
	private final Decisions decisions;
	private final List<ImportProblem> problems = new ArrayList<>();
	private byte[] bytes;
	private String text;
	private Transcript transcript;

	public Drafting(Path file, Decisions decisions) {
		this.file = file;
		this.decisions = decisions;
	}

	/** Reads the file; what goes wrong is a problem of the draft. */
	public Draft draft() {
		String digest = "";
		try {
			bytes = TextDecoder.read(file);
			digest = Digests.of(bytes);
			return draft(digest, decode());
		} catch (ImportException e) {
			problems.add(e.problem());
		} catch (FormatException e) {
			problems.add(ImportProblem.atLine(Severity.ERROR, file, e.line(), e.problem() + ". " + e.advice() + "."));
		}
		return Draft.unusable(digest, problems);
	}

	private DecodedText decode() throws ImportException {
		var document = OfficeDocument.read(file, bytes);
		if (document.isPresent()) {
			return document.get();
		}
		return decisions.charset().isPresent() ? TextDecoder.decode(file, bytes, decisions.charset().get())
				: TextDecoder.decode(file, bytes);
	}

	/** The file's bytes, once drafted. */
	public byte[] bytes() {
		return bytes;
	}

	/** The text of the transcript's file, once drafted, under an ID. */
	public String compose(String id) {
		transcript.setId(id);
		return TranscriptFormat.compose(transcript, text);
	}

	private Draft draft(String digest, DecodedText decoded) throws FormatException {
		problems.addAll(decoded.problems());
		if (!decoded.certain()) {
			problems.add(ImportProblem.ofFile(Severity.ERROR, file, decoded.reason()));
		}
		var repairs = Mojibake.find(decoded.text());
		text = clean(decisions.repair() ? Mojibake.repair(decoded.text(), repairs) : decoded.text(), true);
		transcript = TranscriptFormat.parse(text, file.getFileName().toString());
		transcript.getSpeakers().forEach(this::applyRole);
		if (decoded.certain()) {
			new Plausibility(file, text, transcript).check(problems);
		}
		return new Draft(digest, decoded.candidates(), decoded.certain(), decoded.reason(),
				transcript.getId() == null ? "" : transcript.getId(),
				transcript.getTitle() == null ? "" : transcript.getTitle(),
				transcript.getSpeakers().stream().map(this::planned).toList(), transcript.getTurns().size(),
				words(transcript.getTurns()), repairs, List.copyOf(problems),
				text.substring(0, Math.min(PREVIEW, text.length())), contents(decoded, repairs));
	}

	private String clean(String raw, boolean report) {
		var cleaned = TextCleaner.clean(raw);
		if (report && cleaned.replaced() > 0) {
			problems.add(ImportProblem.atLine(Severity.WARNING, file, cleaned.firstLine(),
					Messages.get("draft.controls", cleaned.replaced())));
		}
		return cleaned.text();
	}

	private void applyRole(Speaker speaker) {
		var role = decisions.roles().get(speaker.getName());
		if (role != null) {
			speaker.setRole(role);
		}
	}

	private PlannedSpeaker planned(Speaker speaker) {
		var turns = transcript.getTurns().stream().filter(turn -> turn.getSpeaker() == speaker).toList();
		return new PlannedSpeaker(speaker.getName(), speaker.getLabels(), speaker.getRole(), turns.size(), words(turns));
	}

	private int words(List<Turn> turns) {
		return turns.stream()
				.mapToInt(turn -> Words.count(text, turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength()))
				.sum();
	}

	private List<Content> contents(DecodedText decoded, List<Repair> repairs) throws FormatException {
		var now = Content.of(transcript, text);
		if (repairs.isEmpty()) {
			return List.of(now);
		}
		String otherText = clean(decisions.repair() ? decoded.text() : Mojibake.repair(decoded.text(), repairs), false);
		var other = TranscriptFormat.parse(otherText, file.getFileName().toString());
		return List.of(now, Content.of(other, otherText));
	}
}
