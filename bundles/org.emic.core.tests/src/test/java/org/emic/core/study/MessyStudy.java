/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.Provenance;

/**
 * A small study at random with all that files of a study can hold: made by several coders with each other's decisions, a
 * consensus, remarks and memos, and then damaged and edited by other programs.
 */
final class MessyStudy {

	static final List<Coder> CODERS = List.of(Coders.create("anna", "Anna"), Coders.create("ben", "Bén"), Coders.create("cara", "Cara"));
	private static final List<String> WORDS = List.of("No.", "Yes, well,", "I was afraid of heights.", "Ähnlich \u2014 aber nicht", "gleich.",
			"\uD83D\uDE00 happy", "I was happy there.", "\"quoted\" \\ back", "Why?", "we talked\n\nand talked");
	private static final List<String> REMARKS = List.of("plain", "with \"quotes\"", "two\nlines", "größer", "\uD83D\uDE00", "");

	private final Path folder;
	private final Random random;

	private MessyStudy(Path folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	/** Writes it into a folder, the same for the same seed but for ids and times. */
	static void make(Path folder, long seed) throws IOException {
		var made = new MessyStudy(folder, seed);
		made.write();
		made.code();
		made.settings();
		made.damageTranscripts();
		made.damageCodings();
	}

	private boolean oneOf(int count) {
		return random.nextInt(count) == 0;
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private String words() {
		return IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> any(WORDS)).collect(Collectors.joining(" "));
	}

	private void write() throws IOException {
		NewStudy.write(new FolderFiles(folder), "Messy", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.createDirectories(folder.resolve("memos"));
		for (int i = 0; i < 5; i++) {
			var text = new StringBuilder(oneOf(4) ? "" : "# Talk " + i + "\n\n").append("**Transcript ID:** talk" + i + "\n\n");
			text.append(oneOf(2) ? "**Place:** Here: there\n\n" : "");
			text.append(oneOf(2) ? "**Speakers:** Interviewer (interviewer) = AI, I; Participant (participant) = User\n\n" : "");
			text.append("---\n\n");
			for (int turn = 0; turn < 2 + random.nextInt(6); turn++) {
				text.append(turn % 2 == 0 ? "AI: " : "User: ").append(words()).append("\n\n");
			}
			Files.writeString(folder.resolve("transcripts/talk" + i + ".transcript"), text);
		}
	}

	private void code() throws IOException {
		var study = Study.open(new FolderFiles(folder));
		study.edit("", edit -> List.of("drafts", "draft \"s\"", "später").forEach(
				name -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), name)));
		for (var transcript : study.transcripts()) {
			study.edit("", edit -> {
				for (int i = 0; i < 10; i++) {
					code(edit, transcript);
				}
			});
			var placed = new ArrayList<>(transcript.codings());
			study.edit("", edit -> placed.stream().filter(each -> oneOf(8)).forEach(each -> decide(edit, each)));
			for (var coder : CODERS) {
				study.edit("", edit -> edit.setDone(transcript, coder, oneOf(2)));
				study.save(transcript, coder);
			}
		}
		study.saveCodebooks();
		study.saveFiles();
		Files.writeString(folder.resolve("memos/one.md"), "---\nid: one\n---\n\nA memo.\n");
	}

	private void code(StudyEdit edit, StudyTranscript transcript) {
		int start = random.nextInt(transcript.text().length());
		var range = new TextRange(start, Math.min(transcript.text().length(), start + 1 + random.nextInt(60)));
		var code = oneOf(6) ? null : any(edit.study().codes().all());
		var made = CodingEdits.apply(edit, transcript, range, code, any(CODERS), any(List.of(Provenance.values())));
		made.filter(placed -> oneOf(4)).ifPresent(placed -> CodingEdits.comment(edit, placed, any(REMARKS), placed.coder()));
		if (oneOf(12) && made.isPresent()) {
			var settlement = CodingFactory.eINSTANCE.createSettlement();
			settlement.setId("settled-" + random.nextInt());
			settlement.getSettles().add(made.get().coding().getId());
			edit.addSettlement(transcript, any(CODERS), settlement, made.get().range());
		}
	}

	private void decide(StudyEdit edit, PlacedCoding placed) {
		var other = CODERS.stream().filter(coder -> !coder.getId().equals(placed.coder().getId())).findFirst().orElseThrow();
		if (oneOf(2)) {
			DecisionEdits.remove(edit, placed, other, "no");
		} else {
			DecisionEdits.recode(edit, placed, any(edit.study().codes().all()), other, null);
		}
	}

	private void settings() throws IOException {
		var blind = any(List.of("", "", "blind: true\n", "blind: [\"talk1\", \"talk3\"]\n"));
		Files.writeString(folder.resolve("study.emic"), Files.readString(folder.resolve("study.emic")) + blind);
	}

	private void damageTranscripts() throws IOException {
		for (var file : files("transcripts")) {
			var text = Files.readString(file);
			Files.writeString(file, switch (random.nextInt(14)) {
				case 0 -> text.replace("happy", "glad");
				case 1 -> text.replaceFirst("AI: ", "AI: Before all, ");
				case 2 -> text.replace("\n", "\r\n");
				case 3 -> text + "<<<<<<< ours\nUser: This.\n=======\nUser: That.\n>>>>>>> theirs\n";
				case 4 -> text.replaceFirst("talk", "other");
				case 5 -> "\uFEFF" + text;
				case 6 -> oneOf(3) ? "" : text;
				default -> text;
			});
			if (oneOf(20)) {
				Files.copy(file, file.resolveSibling("copy.transcript"), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private void damageCodings() throws IOException {
		for (var file : files("codings")) {
			var lines = new ArrayList<>(Files.readAllLines(file));
			int line = random.nextInt(lines.size());
			switch (random.nextInt(22)) {
				case 0 -> lines.set(0, lines.get(0).replace("}", ",\"since\":7}"));
				case 1 -> lines.set(line, lines.get(line).replaceFirst("}$", ",\"mood\":{\"a\":[1]}}"));
				case 2 -> lines.set(line, lines.get(line).substring(0, lines.get(line).length() / 2));
				case 3 -> lines.addAll(line, List.of("<<<<<<< a", lines.get(line), "=======", ">>>>>>> b"));
				case 4 -> lines.add(line, "");
				case 5 -> lines.set(line, lines.get(line).replace(",\"id\":", ",\"uncertain\":true,\"id\":"));
				case 6 -> lines.set(line, lines.get(line).replace("\"before\":\"", "\"before\":\"x"));
				case 7 -> lines.set(line, lines.get(line).replace("Z\"", "123Z\""));
				case 8 -> lines.set(0, lines.get(0).replace("\"format\":1", "\"format\":2"));
				case 9 -> lines.set(line, lines.get(line).replace("\"start\":[", "\"start\":[9"));
				case 10 -> lines.set(line, lines.get(line).replace(",\"code\"", ", \"code\""));
				case 11 -> lines.clear();
				case 12 -> lines.addFirst(lines.removeLast());
				default -> { }
			}
			Files.write(file, lines, StandardCharsets.UTF_8);
			if (oneOf(20)) {
				Files.move(file, file.resolveSibling("talk7.codings"), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private List<Path> files(String below) throws IOException {
		try (var files = Files.walk(folder.resolve(below))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
