/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.emic.core.study.Problem.Kind;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the damaged studies of the command line's tests. */
class MergeRepairsTest {

	private static final Path STUDIES = Path.of("..", "org.emic.cli.tests", "src", "test", "resources", "damaged");
	private static final Coder ANNA = Coders.create("anna", "Anna");
	private static final Coder BEN = Coders.create("ben", "Ben");

	@TempDir
	Path temp;
	private Study study;

	private void open(String name) throws IOException {
		try (var all = Files.walk(STUDIES.resolve(name))) {
			for (var path : all.toList()) {
				var target = temp.resolve(STUDIES.resolve(name).relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				} else {
					Files.copy(path, target);
				}
			}
		}
		study = Study.open(new FolderFiles(temp));
	}

	/** Repairs, and shows that nothing is wrong any more, in the files too, and that undoing brings it back. */
	private void repairs(Kind kind, Coder coder, Consumer<StudyEdit> repair) throws IOException {
		assertEquals(List.of(kind), StudyCheck.check(study).stream().map(Problem::kind).distinct().toList());
		var change = study.edit("Repair", repair);
		assertEquals(List.of(), check(coder));
		change.undo();
		assertEquals(List.of(kind), check(coder));
		change.redo();
		assertEquals(List.of(), check(coder));
	}

	private List<Kind> check(Coder coder) throws IOException {
		study.saveCodebooks();
		study.save(one(), coder);
		return StudyCheck.check(Study.open(new FolderFiles(temp))).stream().map(Problem::kind).distinct().toList();
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private Code code(String name) {
		return study.codes().codebooks().getFirst().getCodes().stream().filter(code -> code.getName().equals(name)).findFirst()
				.orElseThrow();
	}

	@Test
	void aCodeBelowItselfBecomesATopCode() throws IOException {
		open("circle-of-codes");
		repairs(Kind.BROKEN_TREE, ANNA, edit -> MergeRepairs.moveToTop(edit, code("machine")));
	}

	@Test
	void aCodeBelowAMissingOneBecomesATopCode() throws IOException {
		open("missing-parent");
		repairs(Kind.BROKEN_TREE, ANNA, edit -> MergeRepairs.moveToTop(edit, code("drafting")));
	}

	@Test
	void aCodeBelowADeletedOneGoesUpOrTheOtherComesBack() throws IOException {
		open("below-a-deleted-code");
		var machine = code("machine");
		repairs(Kind.BELOW_DELETED, ANNA, edit -> MergeRepairs.moveUp(edit, machine.getChildren().getFirst()));
		study.edit("Back", edit -> MergeRepairs.restore(edit, machine));
		assertEquals(List.of(), check(ANNA));
	}

	@Test
	void aCodeBelowAMergedOneGoesWhereThatWent() throws IOException {
		open("below-a-deleted-code");
		var machine = code("machine");
		study.edit("Merged", edit -> edit.set(machine, CodebookPackage.Literals.CODE__MERGED_INTO, code("drafting").getId()));
		var control = machine.getChildren().getFirst();
		repairs(Kind.BELOW_DELETED, ANNA, edit -> MergeRepairs.moveUp(edit, control));
		assertEquals(code("drafting"), control.eContainer());
	}

	@Test
	void aDeletedCodeInUseComesBack() throws IOException {
		open("deleted-code-in-use");
		repairs(Kind.DELETED_CODE_USED, ANNA, edit -> MergeRepairs.restore(edit, code("drafting")));
	}

	@Test
	void oneOfACircleOfMergedCodesStays() throws IOException {
		open("merged-in-a-circle");
		repairs(Kind.BROKEN_MERGE, ANNA, edit -> MergeRepairs.restore(edit, code("machine")));
	}

	@Test
	void twoCodingsThatSayTheSameBecomeOne() throws IOException {
		open("coded-twice");
		repairs(Kind.DUPLICATE_CODING, ANNA, edit -> MergeRepairs.joinTwins(edit, one().codings().getFirst(), ANNA));
	}

	@Test
	void aDecisionAboutNothingIsWithdrawn() throws IOException {
		open("decision-about-nothing");
		var decision = one().codingSet("ben").orElseThrow().getDecisions().getFirst();
		repairs(Kind.IDLE_DECISION, BEN, edit -> edit.withdrawIdle(one(), decision));
	}
}
