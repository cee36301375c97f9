/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/** The five interviews with the codings of the sample study by its coders, in a folder. */
final class CodedSamples {

	static final Coder ME = Coders.create("me", "Me");

	private static final Path SAMPLE = Path.of("..", "org.emic.ui", "sample").toAbsolutePath().normalize();

	final Path folder;
	final FolderFiles files;
	Study study;

	private CodedSamples(Path folder) {
		this.folder = folder;
		this.files = new FolderFiles(folder);
	}

	/**
	 * Makes the study.
	 *
	 * @param change what is done to each source before it is imported
	 */
	static CodedSamples create(Path folder, Path sources, UnaryOperator<String> change) throws IOException {
		var made = new CodedSamples(folder);
		NewStudy.write(made.files, "Samples", false);
		copy(SAMPLE.resolve("codebook"), folder.resolve("codebook"));
		Files.createDirectories(sources);
		try (var seeds = Files.list(Samples.FOLDER)) {
			for (var seed : seeds.toList()) {
				Files.writeString(sources.resolve(seed.getFileName()), change.apply(Files.readString(seed)));
			}
		}
		TranscriptImporter.execute(TranscriptImporter.plan(List.of(sources), made.files, true, ImportProgress.NONE),
				ImportProgress.NONE);
		made.study = Study.open(made.files);
		made.code(change);
		made.reopen();
		return made;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (var file : all.filter(Files::isRegularFile).toList()) {
				var target = to.resolve(from.relativize(file));
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	private void code(UnaryOperator<String> change) throws IOException {
		for (var line : Files.readAllLines(SAMPLE.resolve("codings.tsv"))) {
			if (!line.startsWith("#") && !line.isBlank()) {
				var row = line.split("\t");
				var coder = row.length > 4 ? Coders.create(Coders.idOf(row[4]), row[4]) : ME;
				var transcript = study.transcript(row[0]).orElseThrow();
				var code = study.codes().all().stream().filter(each -> each.getName().equals(row[1])).findFirst().orElseThrow();
				var quote = change.apply(row[2]);
				int start = transcript.text().indexOf(quote);
				assertEquals(start, transcript.text().lastIndexOf(quote), quote);
				study.edit("Apply", edit -> {
					var placed = CodingEdits.apply(edit, transcript, TextRange.of(start, quote.length()), code, coder, Provenance.MANUAL);
					CodingEdits.comment(edit, placed.orElseThrow(), row.length > 3 ? row[3] : null, coder);
				});
			}
		}
		for (var transcript : study.transcripts()) {
			study.edit("Group", edit -> {
				OutlineEdits.group(edit, transcript, ME, 1, 2, "Begins");
				OutlineEdits.group(edit, transcript, ME, 3, 8, "Goes on");
			});
		}
		save();
	}

	/** Saves as each coder. */
	void save() throws IOException {
		for (var transcript : study.transcripts()) {
			study.save(transcript, ME);
			for (var coder : List.copyOf(transcript.coders())) {
				study.save(transcript, coder);
			}
		}
	}

	void reopen() throws IOException {
		study = Study.open(files);
		assertEquals(List.of(), study.problems());
	}

	StudyTranscript transcript(String id) {
		return study.transcript(id).orElseThrow();
	}

	/** The words of each coding by its id; every one must be certain. */
	Map<String, String> quotes() {
		var quotes = new TreeMap<String, String>();
		for (var transcript : study.transcripts()) {
			for (PlacedCoding placed : transcript.codings()) {
				assertEquals(Certainty.CERTAIN, placed.certainty(), placed + " in " + transcript.id());
				quotes.put(placed.coding().getId(), placed.quote());
			}
		}
		return quotes;
	}

	/** The first and last turn of each section, by id. */
	Map<String, String> sections() {
		var sections = new TreeMap<String, String>();
		study.transcripts().forEach(transcript -> transcript.outlines().values()
				.forEach(outline -> outline.getSections().forEach(section -> sections.put(section.getId(),
						section.getFirstTurn() + "-" + section.getLastTurn()))));
		return sections;
	}

	/** Every file below the folder, by path. */
	Map<String, String> contents() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var all = Files.walk(folder)) {
			for (var path : all.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(path).toString().replace('\\', '/'), new String(Files.readAllBytes(path), UTF_8));
			}
		}
		return contents;
	}

	/** The same without what git leaves out. */
	Map<String, String> shared() throws IOException {
		var shared = contents();
		shared.keySet().removeIf(path -> path.startsWith("private/") || path.startsWith(".emic/"));
		return shared;
	}
}
