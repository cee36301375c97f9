/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.emic.core.study.TalkStudy.ANNA;
import static org.emic.core.study.TalkStudy.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emic.core.refactor.Finding;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.StaleCodings.Which;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleCodingsTest {

	@TempDir
	Path folder;

	private TalkStudy talk;
	private Study study;

	@BeforeEach
	void open() throws IOException {
		talk = new TalkStudy(folder.resolve("study"));
		study = talk.open();
	}

	private Code code(String name, String definition) throws IOException {
		var made = new ArrayList<Code>();
		study.edit("", edit -> {
			var code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name);
			edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, definition);
			made.add(code);
		});
		study.saveCodebooks();
		return made.getFirst();
	}

	private RecordedChange define(Code code, String definition) throws IOException {
		var change = study.edit("", edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, definition));
		study.saveCodebooks();
		return change;
	}

	private PlacedCoding apply(Code code, String words, Coder coder) throws IOException {
		var made = new ArrayList<PlacedCoding>();
		study.edit("", edit -> TalkStudy.apply(edit, study, code, words, coder).ifPresent(made::add));
		study.save(TalkStudy.talk(study), coder);
		return made.getFirst();
	}

	private void reopen() throws IOException {
		study = talk.open();
	}

	private Code code(String name) {
		return TalkStudy.code(study, name);
	}

	/** All files of the codebook by path. */
	private Map<String, String> codebook() throws IOException {
		return talk.files("codebook");
	}

	private List<String> definitions() throws IOException {
		return codebook().keySet().stream().filter(path -> path.contains("/definitions/")).toList();
	}

	private Optional<Wording> wording(Code code, String digest) {
		return new OldWordings(study, OldWordings.Elsewhere.NOWHERE).search(code, digest).get();
	}

	@Test
	void changingADefinitionMakesItsCodingsStaleAndKeepsTheOldWording() throws IOException {
		var fear = code("fear", "Being afraid.");
		var placed = apply(fear, "afraid of heights", ANNA);
		assertEquals(0, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		define(fear, "Being afraid of something that is named.");
		assertEquals(1, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		assertEquals(List.of(placed), StaleCodings.of(study, fear, Which.OTHER_DEFINITION));
		assertEquals(1, definitions().size());
		reopen();
		assertEquals(List.of("fear"), StaleCodings.codes(study, Which.OTHER_DEFINITION).stream().map(Code::getName).toList());
		var digest = TalkStudy.talk(study).codings().getFirst().coding().getDefinitionDigest();
		assertEquals("Being afraid.", wording(code("fear"), digest).orElseThrow().definition());
		assertEquals(List.of("1 coding of ‘fear’ was made under an older definition. Say in the view Stale Codings whether it still fits."),
				StudyCheck.check(study).stream().filter(problem -> problem.kind() == Kind.STALE_CODINGS).map(Problem::text).toList());
	}

	@Test
	void theKeptWordingIsAFileThatDependsOnTheWordingAlone() throws IOException {
		var fear = code("fear", "Being afraid.");
		apply(fear, "afraid", ANNA);
		var digest = Definitions.digest(fear);
		define(fear, "Other.");
		assertEquals("---\ncode: \"" + fear.getId() + "\"\ndigest: \"" + digest + "\"\n---\n\n# Definition\n\nBeing afraid.\n\n"
				+ "# Include\n\n# Exclude\n\n# Examples\n", codebook().get("codebook/definitions/"
						+ StudyLayout.baseName(fear.getFileName()) + "-" + digest + ".md"));
	}

	@Test
	void whatWasWrittenByOthersIsKeptAlsoWithoutCodings() throws IOException {
		code("fear", "Being afraid.");
		reopen();
		define(code("fear"), "Other.");
		assertEquals(1, definitions().size());
	}

	@Test
	void undoingAChangeLeavesTheFilesAsTheyWereAndRedoingKeepsTheWordingAgain() throws IOException {
		code("fear", "Being afraid.");
		reopen();
		var fear = code("fear");
		apply(fear, "afraid", ANNA);
		var before = codebook();
		var change = define(fear, "Other.");
		var after = codebook();
		change.undo();
		study.saveCodebooks();
		assertEquals(before, codebook());
		assertEquals(0, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		change.redo();
		study.saveCodebooks();
		assertEquals(after, codebook());
	}

	@Test
	void whatAnotherStudyWasCodedUnderIsKeptToo() throws IOException {
		var fear = code("fear", "");
		define(fear, "Being");
		var digest = Definitions.digest(fear);
		study.askForUsers((id, used) -> id.equals(fear.getId()) && used.equals(digest));
		define(fear, "Being afraid");
		define(fear, "Being afraid of heights.");
		assertEquals("Being", wording(fear, digest).orElseThrow().definition());
		assertEquals(1, definitions().size());
	}

	@Test
	void whatIsTypedAndChangedAgainIsNoOldDefinition() throws IOException {
		var fear = code("fear", "");
		define(fear, "Being");
		define(fear, "Being afraid");
		define(fear, "Being afraid of heights.");
		assertEquals(List.of(), definitions());
		apply(fear, "afraid", BEN);
		define(fear, "Being afraid of anything.");
		assertEquals(1, definitions().size(), "what something was coded under is");
	}

	@Test
	void stillFitsTakesThePresentDefinitionForOnesOwnAndCanBeUndone() throws IOException {
		var fear = code("fear", "Being afraid.");
		var own = apply(fear, "afraid of heights", ANNA);
		var others = apply(fear, "afraid", BEN);
		define(fear, "Being afraid of something.");
		var change = study.edit("", edit -> StaleCodings.stillFits(edit, own, ANNA));
		assertEquals(List.of(others), StaleCodings.of(study, fear, Which.OTHER_DEFINITION));
		assertEquals(1, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		assertThrows(IllegalArgumentException.class, () -> study.edit("", edit -> StaleCodings.stillFits(edit, others, ANNA)));
		change.undo();
		assertEquals(2, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
	}

	@Test
	void whoDecidedOnACodingSettlesItAndNotItsCoder() throws IOException {
		var fear = code("fear", "Being afraid.");
		var joy = code("joy", "Being happy.");
		var others = apply(joy, "afraid", BEN);
		study.edit("", edit -> DecisionEdits.recode(edit, others, fear, ANNA, "It is fear."));
		assertEquals(0, StaleCodings.count(study, fear, Which.OTHER_DEFINITION), "decided by what it means");
		define(fear, "Being afraid of something.");
		assertEquals(List.of(others), StaleCodings.of(study, fear, Which.OTHER_DEFINITION));
		assertThrows(IllegalArgumentException.class, () -> study.edit("", edit -> StaleCodings.stillFits(edit, others, BEN)));
		study.edit("", edit -> StaleCodings.stillFits(edit, others, ANNA));
		assertEquals(0, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		assertEquals("It is fear.", others.decision().orElseThrow().getReason());
		assertEquals(joy.getId(), others.coding().getCode(), "Ben's file is as it was");
	}

	@Test
	void codingsMadeBeforeThereWasADefinitionAreListedOnlyOnRequest() throws IOException {
		var fear = code("fear", "");
		apply(fear, "afraid", ANNA);
		var imported = apply(fear, "happy", ANNA);
		study.edit("", edit -> edit.setCoding(imported, CodingPackage.Literals.CODING__DEFINITION_DIGEST, null));
		study.save(TalkStudy.talk(study), ANNA);
		reopen();
		fear = code("fear");
		assertEquals(0, StaleCodings.count(study, fear, Which.ALSO_WITHOUT), "still none");
		define(fear, "Being afraid.");
		assertEquals(0, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		assertEquals(2, StaleCodings.count(study, fear, Which.ALSO_WITHOUT));
		assertEquals(2, StaleCodings.of(study, fear, Which.ALSO_WITHOUT).size());
		assertEquals(Optional.of(Wording.NONE), wording(fear, Wording.NONE.digest()));
	}

	@Test
	void codingsOfAMergedCodeAreStaleUntilTheirCoderSaysThatTheyFit() throws IOException {
		var fear = code("fear", "Being afraid.");
		var dread = code("dread", "Dreading.");
		var own = apply(dread, "afraid", ANNA);
		var other = apply(dread, "happy", BEN);
		apply(fear, "heights", ANNA);
		define(dread, "Dreading what comes.");
		merge(dread, fear, ANNA);
		assertEquals(2, StaleCodings.count(study, fear, Which.OTHER_DEFINITION));
		assertEquals(List.of(own, other), StaleCodings.of(study, fear, Which.OTHER_DEFINITION));
		assertEquals(fear.getId(), own.coding().getCode());
		assertEquals(dread.getId(), other.coding().getCode());
		reopen();
		var merged = code("fear");
		var stale = StaleCodings.of(study, merged, Which.OTHER_DEFINITION);
		assertEquals(2, stale.size());
		stale.forEach(placed -> assertEquals("Dreading.", wording(merged, placed.definitionDigest()).orElseThrow().definition()));
		study.edit("", edit -> StaleCodings.stillFits(edit, stale.getFirst(), ANNA));
		assertEquals(1, StaleCodings.count(study, merged, Which.OTHER_DEFINITION));
	}

	private void merge(Code from, Code into, Coder coder) throws IOException {
		var plan = new MergeCodes(List.of(from.getId()), into.getId(), Set.of()).plan(study, coder, codings -> {
		});
		assertEquals(List.of("2 of the 3 codings were made under another definition than the code is going to have."
				+ " They become stale, to be looked through."), plan.findings().stream().map(Finding::text).toList());
		study.edit("", plan::apply);
		study.saveCodebooks();
		study.save(TalkStudy.talk(study), coder);
	}

	@Test
	void aWordingThatIsNowhereIsNotFound() throws IOException {
		var fear = code("fear", "Being afraid.");
		assertTrue(wording(fear, "0123456789ab").isEmpty());
	}

	@Test
	void aSharedCodebookKeepsItsWordingsInItsOwnProject() throws IOException {
		var team = new FolderFiles(folder.resolve("team"));
		NewCodebook.write(team, "Team", Licence.NONE);
		var settings = StudySettings.create("Study");
		settings.setCodebooks(List.of("team"));
		Files.write(folder.resolve("study/study.emic"), settings.bytes());
		reopen();
		code("trust", "Relying on it.");
		reopen();
		define(code("trust"), "Relying on somebody.");
		assertEquals(1, team.files(StudyLayout.DEFINITIONS).size());
		assertEquals(List.of(), definitions());
	}
}
