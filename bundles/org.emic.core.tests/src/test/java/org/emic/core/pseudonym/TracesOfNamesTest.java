/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.NewStudy;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a codebook holds a name, and what has become of it after it was replaced. */
class TracesOfNamesTest {

	private static final String NAME = "Rosalinde";
	private static final String HOLDS = "As " + NAME + " says about her boss.";

	@TempDir
	Path folder;

	private final Coder anna = Coders.create("anna", "Anna");
	private FolderFiles files;
	private Study study;

	@BeforeEach
	void makeStudy() throws IOException {
		files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		study = Study.open(files);
	}

	private RecordedChange edit(Consumer<StudyEdit> work) {
		return study.edit("Test", work);
	}

	private Code code(String name, String definition) throws IOException {
		var made = new Code[1];
		edit(edit -> {
			made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name);
			edit.set(made[0], CodebookPackage.Literals.CODE__DEFINITION, definition);
		});
		reopen();
		return study.codes().code(made[0].getId()).orElseThrow();
	}

	private void reopen() throws IOException {
		study.saveCodebooks();
		study.memos().save();
		study = Study.open(files);
	}

	private RecordedChange pseudonymise(boolean matchCase) throws IOException {
		var names = List.of(new NameReplacement(NAME, "Maria", matchCase));
		return Pseudonymiser.run(study, PseudonymPlan.look(study, names, "", PseudonymProgress.NONE), anna);
	}

	/** Paths and contents of what is committed, in small letters. */
	private String shared() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var walk = Files.walk(folder)) {
			for (var path : walk.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(path).toString(), Files.readString(path));
			}
		}
		contents.keySet().removeIf(path -> path.startsWith(StudyLayout.PRIVATE));
		return contents.toString().toLowerCase(Locale.ROOT);
	}

	private void assertNoTrace() throws IOException {
		assertFalse(shared().contains(NAME.toLowerCase(Locale.ROOT)), this::sharedForMessage);
		assertEquals(List.of(), PseudonymCheck.check(files));
	}

	private String sharedForMessage() {
		try {
			return shared();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theOldWordingOfADefinitionIsNotKept() throws IOException {
		code("trust", HOLDS);
		pseudonymise(true);
		assertEquals("As Maria says about her boss.", study.codes().all().getFirst().getDefinition());
		assertNoTrace();
	}

	@Test
	void otherOldWordingsAreStillKept() throws IOException {
		var code = code("trust", HOLDS);
		var change = pseudonymise(true);
		change.undo();
		study.saveCodebooks();
		assertEquals(List.of(), files.files(StudyLayout.DEFINITIONS));
		reopen();
		var again = study.codes().code(code.getId()).orElseThrow();
		edit(edit -> edit.set(again, CodebookPackage.Literals.CODE__DEFINITION, "Anything else."));
		study.saveCodebooks();
		assertEquals(1, files.files(StudyLayout.DEFINITIONS).size());
	}

	@Test
	void whatIsProposedForACodeStaysAProposal() throws IOException {
		var code = code("trust", "The wording that holds.");
		var wish = EcoreUtil.copy(code);
		wish.setDefinition(HOLDS);
		edit(edit -> ProposalEdits.proposeChange(edit, code, wish, anna, "Why " + NAME + " asks."));
		reopen();
		pseudonymise(true);
		assertEquals(1, files.files(StudyLayout.CODES).size());
		reopen();
		assertEquals(List.of(), study.problems());
		assertEquals("The wording that holds.", study.codes().all().getFirst().getDefinition());
		var proposal = study.proposals().open().getFirst();
		assertEquals("As Maria says about her boss.", proposal.getContent().getDefinition());
		assertEquals("Why Maria asks.", proposal.getReason());
		assertNoTrace();
	}

	@Test
	void filesNamedAfterTheNameAreRenamedWhateverCaseIsLookedFor() throws IOException {
		var code = code(NAME + " world", HOLDS);
		var wish = EcoreUtil.copy(code);
		wish.setDefinition("Another.");
		edit(edit -> ProposalEdits.proposeChange(edit, code, wish, anna, "Because."));
		edit(edit -> ProposalEdits.proposeNew(edit, study.codes().main().orElseThrow(), "New " + NAME, anna, "Because."));
		edit(edit -> MemoEdits.create(edit, "Memo on " + NAME, MemoType.ANALYTIC, anna, List.of()));
		reopen();
		pseudonymise(true);
		assertNoTrace();
		reopen();
		assertEquals(List.of(), study.problems());
		assertEquals(2, study.proposals().open().size());
		assertEquals(2, study.codes().all().size());
	}

	@Test
	void theNameOfWhoProposedIsNoNameToReplace() throws IOException {
		code("trust", HOLDS);
		edit(edit -> ProposalEdits.proposeNew(edit, study.codes().main().orElseThrow(), "doubt",
				Coders.create("rosalinde", NAME), "Because."));
		reopen();
		pseudonymise(true);
		assertEquals(NAME, study.proposals().open().getFirst().getProposerName());
		assertEquals(List.of(), PseudonymCheck.check(files));
	}
}
