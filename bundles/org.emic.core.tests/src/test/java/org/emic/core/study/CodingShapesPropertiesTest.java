/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.emic.core.study.CodingShapes.End;
import org.emic.core.study.CodingShapes.Unit;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/** Whatever is done to the shapes of codings in whatever order: it can all be undone and redone, and is saved as it is. */
class CodingShapesPropertiesTest {

	private static final int STEPS = 25;
	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one

			---

			AI: How do you begin? Tell me, e.g. about today.

			User: I write a 😀 draft, by hand. Then I ask Dr. No.

			Then I wait... and wait. "Yes!" It says.

			AI: And then?

			User: no
			""";

	private final Coder anna = Coders.create("anna", "Anna");
	private Path folder;
	private FolderFiles files;
	private Study study;
	private List<Code> codes;

	@BeforeProperty
	void writeStudy() throws IOException {
		folder = Files.createTempDirectory("shapes");
		files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
		codes = new ArrayList<>();
		for (var name : List.of("a", "b")) {
			study.edit("New", edit -> codes.add(CodebookEdits.create(edit, study.codes().main().orElseThrow(), name)));
		}
		study.saveCodebooks();
	}

	@AfterProperty
	void deleteStudy() throws IOException {
		try (var all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
		}
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	/** All that a person sees of the codings. */
	private List<String> state() {
		return one().codings().stream().map(placed -> placed.coding().getCodeName() + " " + placed.range() + " "
				+ placed.quote() + " " + placed.coding().getComment() + " " + placed.coding().getProvenance()).sorted().toList();
	}

	@Property(tries = 60)
	void everythingIsUndoneRedoneAndSaved(@ForAll long seed) throws IOException {
		study = Study.open(files);
		codes = study.codes().all();
		var random = new Random(seed);
		var changes = new ArrayList<RecordedChange>();
		var states = new ArrayList<List<String>>();
		states.add(state());
		for (int i = 0; i < STEPS; i++) {
			var change = study.edit("Step", edit -> step(edit, random));
			if (!change.isEmpty()) {
				changes.add(change);
				states.add(state());
			}
			one().codings().forEach(placed -> assertFalse(placed.quote().isBlank() || placed.quote().startsWith("AI:")));
		}
		for (int i = changes.size() - 1; i >= 0; i--) {
			changes.get(i).undo();
			assertEquals(states.get(i), state());
		}
		for (int i = 0; i < changes.size(); i++) {
			changes.get(i).redo();
			assertEquals(states.get(i + 1), state());
		}
		study.save(one(), anna);
		study = Study.open(files);
		assertEquals(states.getLast(), state());
		study.edit("Empty", edit -> List.copyOf(one().codings()).forEach(placed -> CodingEdits.remove(edit, placed, anna)));
		study.save(one(), anna);
	}

	private void step(StudyEdit edit, Random random) {
		var codings = one().codings();
		int kind = codings.isEmpty() ? 0 : random.nextInt(6);
		if (kind < 2) {
			int start = random.nextInt(one().text().length());
			int end = Math.min(one().text().length(), start + random.nextInt(60));
			CodingEdits.apply(edit, one(), new TextRange(start, end), codes.get(random.nextInt(codes.size())), anna,
					random.nextBoolean() ? Provenance.MANUAL : Provenance.AUTO);
			return;
		}
		var placed = codings.get(random.nextInt(codings.size()));
		switch (kind) {
			case 2, 3 -> CodingShapes.moved(placed, random.nextBoolean() ? End.START : End.END,
					random.nextBoolean() ? Unit.WORD : Unit.SENTENCE, random.nextBoolean())
					.ifPresent(range -> CodingEdits.place(edit, placed, range, anna));
			case 4 -> CodingShapes.split(edit, placed, placed.start() + random.nextInt(Math.max(1, placed.range().length())), anna);
			default -> {
				CodingEdits.comment(edit, placed, "c" + random.nextInt(9), anna);
				var touching = CodingShapes.touching(placed);
				if (touching.size() > 1) {
					CodingShapes.join(edit, touching, anna);
				}
			}
		}
	}
}
