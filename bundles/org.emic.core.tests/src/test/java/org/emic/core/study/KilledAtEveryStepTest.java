/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.CodeRefactoring.Progress;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.RecodeCodings;
import org.emic.core.refactor.SplitCode;
import org.emic.core.refactor.SplitPart;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Refactorings over many transcripts, killed before each thing that they do to a file, and killed again while the next
 * opening mends that: what is found then is the study before or after, to the byte.
 */
class KilledAtEveryStepTest {

	private static final Coder ANNA = Coders.create("anna", "Anna");
	private static final Coder BEN = Coders.create("ben", "Ben");
	private static final int TRANSCRIPTS = 5;
	private static final Set<String> CHANGING = Set.of("write", "delete", "move");

	/** The process is gone; nothing that comes after has any effect. */
	private static final class Killed extends Error {

		private static final long serialVersionUID = 1L;
	}

	private final MemoryFiles start = new MemoryFiles();

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(start, "Test", true);
		for (int i = 0; i < TRANSCRIPTS; i++) {
			start.write("transcripts/t" + i + ".transcript", ("# T\n\n**Transcript ID:** t" + i
					+ "\n\n---\n\nAI: How?\n\nUser: By hand, and then by machine.\n").getBytes(StandardCharsets.UTF_8));
		}
		var study = open(start);
		study.edit("", edit -> List.of("drafting", "asking").forEach(name -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), name)));
		for (var coder : List.of(ANNA, BEN)) {
			study.edit("", edit -> study.transcripts().forEach(transcript -> CodingEdits.apply(edit, transcript,
					TextRange.of(transcript.text().indexOf("By hand"), 7), study.codes().all().getFirst(), coder, Provenance.MANUAL)));
			study.saveCodebooks();
			study.saveAll(study.transcripts(), coder);
		}
	}

	private static Study open(StudyFiles files) throws IOException {
		return Study.open(files, name -> Optional.empty(), OldTexts.NONE);
	}

	/** What is done; ids are the same at each run. */
	private CodeRefactoring work(String what, Study study, SplitPart part) {
		var drafting = study.codes().all().getFirst().getId();
		var asking = study.codes().all().get(1).getId();
		return switch (what) {
			case "merge" -> new MergeCodes(List.of(drafting), asking, Set.of(MergeCodes.Part.values()));
			case "split" -> new SplitCode(drafting, true, List.of(part), List.of(), codings(study).stream()
					.collect(Collectors.toMap(id -> id, id -> part.codeId())), "Two things.");
			case "delete" -> new DeleteCodes(List.of(drafting), DeleteCodes.Codings.REMOVE, "Not needed.");
			default -> new RecodeCodings(Set.copyOf(codings(study)), asking, null);
		};
	}

	private static List<String> codings(Study study) {
		return study.codings().of(study.codes().all().getFirst()).stream().map(placed -> placed.coding().getId()).toList();
	}

	/** Makes a change in memory and writes it to files, which may be gone at any moment. */
	private static RecordedChange refactor(Study study, CodeRefactoring work) throws IOException {
		var change = study.edit("Refactor", edit -> work.plan(study, ANNA, Progress.NONE).apply(edit));
		study.stage(study.transcripts().stream().filter(StudyTranscript::isDirty).toList(), ANNA).commit();
		return change;
	}

	/** Files whose process is killed before it changes them for the nth time, counted from 0. */
	private static StudyFiles killedBefore(int n, MemoryFiles files) {
		var left = new int[] { n };
		return (StudyFiles) Proxy.newProxyInstance(KilledAtEveryStepTest.class.getClassLoader(), new Class<?>[] { StudyFiles.class },
				(proxy, method, arguments) -> {
					if (CHANGING.contains(method.getName()) && left[0]-- <= 0) {
						throw new Killed();
					}
					try {
						// one by one, so that each is counted
						return method.getName().equals("writeAll") ? InvocationHandler.invokeDefault(proxy, method, arguments)
								: method.invoke(files, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private static MemoryFiles copy(MemoryFiles files) {
		var copy = new MemoryFiles();
		files.contents().forEach((path, text) -> copy.write(path, text.getBytes(StandardCharsets.UTF_8)));
		return copy;
	}

	@ParameterizedTest
	@ValueSource(strings = { "merge", "split", "delete", "recode" })
	void theStudyIsAsBeforeOrAsAfter(String what) throws IOException {
		var part = SplitPart.create(open(start), "first drafts", List.of());
		var done = copy(start);
		var study = open(done);
		refactor(study, work(what, study, part));
		var before = start.contents();
		int steps = 0;
		var seen = new int[2];
		for (boolean killed = true; killed; steps++) {
			var files = copy(start);
			killed = false;
			try {
				var again = open(killedBefore(steps, files));
				refactor(again, work(what, again, part));
			} catch (Killed e) {
				killed = true;
			}
			seen[lookAt(files, before, done.contents(), what + " before step " + steps) ? 1 : 0]++;
		}
		System.out.printf("%s: killed before each of %d steps; %d times nothing was done, %d times all%n", what, steps - 1, seen[0], seen[1]);
		assertTrue(seen[0] >= 3 && seen[1] > TRANSCRIPTS, "kills on both sides of the decision");
	}

	/** Opens what a kill left, as often as that is killed too. Says whether all was done. */
	private static boolean lookAt(MemoryFiles left, Map<String, String> before, Map<String, String> after, String when) throws IOException {
		boolean killed = true;
		Boolean all = null;
		for (int steps = 0; killed; steps++) {
			var files = copy(left);
			killed = false;
			try {
				Journal.finish(killedBefore(steps, files));
			} catch (Killed e) {
				killed = true;
			}
			Journal.finish(files);
			var found = timeless(files.contents());
			boolean done = found.equals(timeless(after));
			if (!done) {
				assertEquals(timeless(before), found, when);
			}
			assertTrue(all == null || all == done, when + ": what is decided stays so");
			all = done;
		}
		return all;
	}

	/** Without the moments and ids of decisions, which are others at each run. */
	private static Map<String, String> timeless(Map<String, String> contents) {
		var result = new TreeMap<>(contents);
		result.remove(".emic/.gitignore"); // stays, for what is under way the next time
		result.replaceAll((path, text) -> text.replaceAll("(\\{\"decides\".*?)\"created\":\"[^\"]*\"(.*?)\"id\":\"[^\"]*\"", "$1$2"));
		return result;
	}

	@Test
	void nothingOfItIsLeftAndGitNeverSeesIt() throws IOException {
		for (int step = 0; step < 8; step++) {
			var files = copy(start);
			try {
				var study = open(killedBefore(step, files));
				refactor(study, work("merge", study, null));
			} catch (Killed e) {
				boolean underWay = files.contents().keySet().stream().anyMatch(path -> path.startsWith(Journal.FOLDER));
				assertTrue(!underWay || "*\n".equals(files.contents().get(".emic/.gitignore")), files.contents().keySet().toString());
			}
			Journal.finish(files);
			assertEquals(List.of(), files.files(Journal.FOLDER));
		}
	}
}
