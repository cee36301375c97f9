/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.model.coding.Coder;
import org.emic.model.coding.Decision;
import org.emic.model.files.CodingsFormat;
import org.emic.model.transcript.Transcript;

/** All that can be seen of a study, as text that can be compared. */
final class ObservedStudy {

	private final StringBuilder seen = new StringBuilder();

	private ObservedStudy() {
	}

	static String of(Study study) {
		var observed = new ObservedStudy();
		study.problems().forEach(problem -> observed.add("problem", problem));
		study.transcripts().forEach(observed::add);
		for (var code : study.codes().all()) {
			observed.add("code", code.getName(), study.codings().count(code), study.codings().coders(code),
					new TreeMap<>(study.codings().digests(code)), study.codings().of(code));
		}
		study.coders().forEach(coder -> observed.add("coder", coder.getId(), coder.getName()));
		StudyCheck.check(study).forEach(problem -> observed.add("check", problem));
		observed.add("size", study.codings().size(), study.hasHiddenCodings());
		return observed.seen.toString();
	}

	private void add(Object... values) {
		for (var value : values) {
			seen.append(value).append(" | ");
		}
		seen.append('\n');
	}

	private void add(StudyTranscript transcript) {
		add("transcript", transcript.id(), transcript.path(), transcript.title(), transcript.text(), transcript.digest(),
				transcript.snapshot().digests(), transcript.snapshot().turns(), transcript.isDirty(),
				transcript.study().hiddenCoders(transcript.id()), transcript.study().isAsKnown(transcript));
		add(transcript.model());
		transcript.allCodings().forEach(placed -> add("coding", placed.start(), placed.end(), placed.certainty(), placed.quote(),
				placed.codeId(), placed.codeName(), placed.definitionDigest(), placed.decision().map(Decision::getId), placed.decider().map(Coder::getId), placed.path(),
				placed.isRemoved(), placed.isConsensus(), placed.turn(), placed.speakerName(), placed.coding().getQuote(),
				placed.coding().getBefore(), placed.coding().getAfter(), placed.coding().getId(), placed.coding().getComment(),
				placed.coding().getCreated(), placed.coding().getProvenance(), placed.coding().isUncertain(),
				placed.coding().getExtras(), placed.coding().getStartTurn(), placed.coding().getStartOffset(),
				placed.coding().getEndTurn(), placed.coding().getEndOffset()));
		add("lists", transcript.codings(), transcript.removedCodings(), transcript.decidedCodings(), transcript.consensus());
		transcript.codingSets().forEach(set -> add("set", set.getCoder().getName(), CodingsFormat.unreadableLines(set),
				CodingsFormat.write(set)));
	}

	private void add(Transcript model) {
		add("model", model.getId(), model.getTitle());
		model.getMetadata().forEach(entry -> add(entry.getName(), entry.getValue()));
		model.getSpeakers().forEach(speaker -> add(speaker.getName(), speaker.getRole(), speaker.getLabels()));
		model.getTurns().forEach(turn -> add(model.getSpeakers().indexOf(turn.getSpeaker()), turn.getLabelOffset(), turn.getLabelLength(),
				turn.getTextOffset(), turn.getTextLength(), turn.getTimeCode()));
	}

	/** The files of a study with their bytes, without those under way. */
	static Map<String, String> files(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> !folder.relativize(file).startsWith(".emic"))
					.collect(Collectors.toMap(file -> folder.relativize(file).toString(), ObservedStudy::content, (a, b) -> a,
							TreeMap::new));
		}
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
