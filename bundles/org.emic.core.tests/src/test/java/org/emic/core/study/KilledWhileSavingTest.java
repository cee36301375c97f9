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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that saves again and again, each time at a random moment, and looks at what it left.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledWhileSavingTest {

	private static final int STUDIES = 2;
	private static final int KILLS = 100;
	private static final int LONGEST_MILLISECONDS = 25;
	private static final String TEXT = "# T\n\n**Transcript ID:** one\n\n---\n\nAI: Well?\n\nUser: "
			+ "words and more words ".repeat(500) + "\n\nAI: And?\n\nUser: no\n";

	@Test
	void everyFileIsReadableAfterwards(@TempDir Path folder) throws Exception {
		// most of the time is spent starting processes, so two are at it, each with a study of its own
		var saved = IntStream.range(0, STUDIES).parallel().map(i -> killAgainAndAgain(folder.resolve("study" + i), i)).sum();
		System.out.printf("Killed %d times while saving; every file was readable%n", STUDIES * KILLS);
		assertTrue(saved > 0, "nothing was ever saved, so nothing was tested");
	}

	/** How many codings were saved at most. */
	private static int killAgainAndAgain(Path folder, int seed) {
		try {
			NewStudy.write(new FolderFiles(folder), "Killed", true);
			Files.createDirectories(folder.resolve("transcripts"));
			Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
			var random = new Random(seed);
			int saved = 0;
			for (int i = 0; i < KILLS; i++) {
				saveUntilKilled(folder, random.nextInt(LONGEST_MILLISECONDS + 1));
				saved = Math.max(saved, lookAt(folder, i));
			}
			return saved;
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static int lookAt(Path folder, int kill) throws IOException {
		var study = Study.open(new FolderFiles(folder));
		assertEquals(List.of(), study.problems(), "after kill " + kill);
		var transcript = study.transcript("one").orElseThrow();
		assertTrue(transcript.text().startsWith(TEXT.substring(0, 60)), "transcript after kill " + kill);
		transcript.codings().forEach(coding -> assertEquals(Certainty.CERTAIN, coding.certainty()));
		return transcript.codings().size();
	}

	private static Process start(Path folder) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UnlockDiagnosticVMOptions",
				"-XX:-BytecodeVerificationRemote", "-cp",
				System.getProperty("java.class.path"), SavesForever.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static void saveUntilKilled(Path folder, int milliseconds)
			throws IOException, InterruptedException {
		var process = start(folder);
		try {
			assertEquals('r', process.getInputStream().read(), "the saving process did not start");
			process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** The process that is killed. */
	static final class SavesForever {

		private SavesForever() {
		}

		public static void main(String[] args) throws IOException {
			Thread.ofPlatform().daemon().start(SavesForever::endWithTheTest);
			var study = Study.open(new FolderFiles(Path.of(args[0])));
			var transcript = study.transcript("one").orElseThrow();
			var coder = Coders.create("anna", "Anna");
			int from = transcript.text().indexOf("words");
			for (int i = 0; true; i++) {
				int start = from + 50 * (i % 40);
				int turn = i;
				study.edit("Work", edit -> {
					var codebook = study.codes().main().orElseThrow();
					var code = study.codes().all().stream().findFirst()
							.orElseGet(() -> CodebookEdits.create(edit, codebook, "code"));
					CodebookEdits.rename(edit, code, "code " + "x".repeat(turn % 100));
					List.copyOf(transcript.codingsIn(new TextRange(start, start + 40)))
							.forEach(coding -> CodingEdits.remove(edit, coding, coder));
					CodingEdits.apply(edit, transcript, new TextRange(start, start + 40), code, coder, Provenance.MANUAL);
					edit.replaceText(transcript, transcript.text().length() - 1, 0, "!");
				});
				study.save(transcript, coder);
				if (i == 0) {
					System.out.write('r');
					System.out.flush();
				}
			}
		}

		/** The other end of the input is closed when the test's own process is killed, and then nobody ends this one. */
		private static void endWithTheTest() {
			try {
				while (System.in.read() >= 0) {
					// nothing is ever written to it
				}
			} catch (IOException e) {
				// as closed
			}
			Runtime.getRuntime().halt(1);
		}
	}
}
