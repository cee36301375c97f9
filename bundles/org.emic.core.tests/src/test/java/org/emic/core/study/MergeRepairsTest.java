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
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emic.core.merge.FileMerge;
import org.emic.core.study.Problem.Kind;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the damaged studies of the command line's tests. */
class MergeRepairsTest {

	private static final Path STUDIES = Path.of("..", "org.emic.cli.tests", "src", "test", "resources", "damaged");
	private static final Coder ANNA = Coders.create("anna", "Anna");
	private static final Coder BEN = Coders.create("ben", "Ben");
	/** In the study in which a passage is coded twice. */
	private static final String TWIN = "a0000000-0000-4000-8000-000000000001";
	private static final String OTHER_TWIN = "a0000000-0000-4000-8000-000000000003";

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

	@Test
	void memosAboutJoinedCodingsAreAboutTheOneThatStays() throws IOException {
		open("coded-twice");
		var twins = one().codings().subList(0, 2);
		study.edit("Memo", edit -> MemoEdits.create(edit, "About", MemoType.CASE, ANNA, List.of(new MemoTarget.OfCoding(twins.get(1)))));
		study.edit("Join", edit -> MergeRepairs.joinTwins(edit, twins.getFirst(), ANNA));
		study.memos().save();
		study.save(one(), ANNA);
		assertEquals(List.of(), StudyCheck.check(Study.open(new FolderFiles(temp))));
		var memo = study.memos().about(new MemoTarget.OfCoding(one().codings().getFirst())).getFirst();
		assertEquals(one().codings().getFirst().coding().getId(), memo.getLinks().getFirst().getTarget());
	}

	@Test
	void whatOthersSaidAboutACodingThatAMergeJoinedIsAboutTheOneThatStays() throws IOException {
		open("coded-twice");
		var dropped = one().codings().get(1);
		study.edit("Remove", edit -> DecisionEdits.remove(edit, dropped, BEN, "no"));
		study.edit("Memo", edit -> MemoEdits.create(edit, "About", MemoType.CASE, BEN, List.of(new MemoTarget.OfCoding(dropped))));
		study.save(one(), BEN);
		study.memos().save();
		var path = StudyLayout.codings("anna", "one");
		var merged = FileMerge.merge(path, without(path, TWIN, OTHER_TWIN), without(path, OTHER_TWIN), without(path, TWIN));
		Files.writeString(temp.resolve(path), merged.text());
		study = Study.open(new FolderFiles(temp));
		assertEquals(List.of(), StudyCheck.check(study));
		assertEquals(List.of(TWIN), one().removedCodings().stream().map(placed -> placed.coding().getId()).toList());
		assertEquals(1, study.memos().about(new MemoTarget.OfCoding(one().removedCodings().getFirst())).size());
		// what Ben decided about the other id is his to withdraw
		study.edit("Withdraw", edit -> DecisionEdits.withdraw(edit, one().removedCodings().getFirst(), BEN));
		assertEquals(List.of(), one().removedCodings());
	}

	@Test
	void aDecisionAboutACodingThatItsCoderJoinedHoldsForTheOneThatStays() throws IOException {
		open("coded-twice");
		var twins = List.copyOf(one().codings().subList(0, 2));
		Files.writeString(temp.resolve(StudyLayout.codings("ben", "one")),
				decision(twins.get(1).coding()), StandardOpenOption.APPEND);
		study.edit("Join", edit -> MergeRepairs.joinTwins(edit, twins.getFirst(), ANNA));
		study.save(one(), ANNA);
		study.reload(one());
		assertEquals(List.of(TWIN), one().removedCodings().stream().map(placed -> placed.coding().getId()).toList());
		assertEquals(List.of(), StudyCheck.check(study));
	}

	/** A line by which Ben removes a coding, written in his clone meanwhile. */
	private static String decision(Coding coding) {
		return "{\"decides\":\"%s\",\"of\":\"anna\",\"was\":\"%s\",\"removed\":true,\"created\":\"2026-01-02T10:00:00Z\",\"id\":\"d\"}\n"
				.formatted(coding.getId(), coding.getCode());
	}

	private String without(String path, String... ids) throws IOException {
		return Files.readAllLines(temp.resolve(path)).stream()
				.filter(line -> Stream.of(ids).noneMatch(id -> line.contains("\"id\":\"" + id + '"')))
				.map(line -> line + "\n").collect(Collectors.joining());
	}
}
