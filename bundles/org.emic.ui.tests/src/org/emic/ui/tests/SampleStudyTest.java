/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.emic.core.anchor.Certainty;
import org.emic.exchange.StudyProblems;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.SampleStudies;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class SampleStudyTest {

	private static final int FEWEST_CODINGS = 40;

	private IProject project;
	private StudyProject study;

	@BeforeEach
	void make() throws CoreException {
		project = SampleStudies.create("sample-of-test", new NullProgressMonitor());
		study = StudyProjects.get().find(project).orElseThrow();
	}

	@AfterEach
	void remove() throws CoreException {
		project.delete(true, true, null);
	}

	@Test
	void holdsTheFiveInterviewsWithAllTheirTurns() {
		var turns = new LinkedHashMap<String, Integer>();
		study.study().transcripts().forEach(each -> turns.put(each.id(), each.snapshot().turnCount()));
		assertEquals(Map.of("creativity_0074", 23, "creativity_0049", 21, "work_0764", 27, "creativity_0004", 19,
				"work_0042", 25), turns);
		assertEquals(List.of(), StudyProblems.of(study.study()));
	}

	@Test
	void interviewsAreRepaired() {
		study.study().transcripts().forEach(each -> assertFalse(each.text().contains("\u00e2\u20ac"), each.id()));
	}

	@Test
	void everyCodeThatCanBeAppliedHasADefinitionAndCodings() {
		var codable = study.study().codes().all().stream().filter(code -> code.isCodable()).toList();
		assertTrue(codable.size() >= 10);
		codable.forEach(code -> {
			assertFalse(code.getDefinition().isBlank(), code.getName());
			assertTrue(study.study().codings().count(code) > 0, code.getName());
		});
		assertTrue(codable.stream().anyMatch(code -> !code.getChildren().isEmpty()), "a tree");
	}

	@Test
	void everyInterviewIsCodedAndEveryQuoteIsExact() {
		study.study().transcripts().forEach(transcript -> {
			assertTrue(transcript.codings().size() > 5, transcript.id());
			transcript.codings().forEach(placed -> {
				assertEquals(placed.coding().getQuote(), placed.quote());
				assertEquals(Certainty.CERTAIN, placed.certainty());
			});
		});
		assertTrue(study.study().codings().size() >= FEWEST_CODINGS);
	}

	@Test
	void mostCodingsAreThePersonsOwnAndSoCanBeChanged() {
		var person = CoderPreference.coder().getId();
		long own = study.study().transcripts().stream().flatMap(each -> each.codings().stream())
				.filter(placed -> placed.coder().getId().equals(person)).count();
		assertTrue(own >= FEWEST_CODINGS);
		assertEquals(2, study.study().coders().size());
	}

	@Test
	void oneInterviewHasANestedOutline() {
		var sections = study.study().transcript(SampleStudies.FIRST_TRANSCRIPT).orElseThrow()
				.outline(CoderPreference.coder()).getSections();
		assertEquals("Opening", sections.getFirst().getTitle());
		assertTrue(sections.stream().anyMatch(section -> section.getChildren().size() == 3));
	}

	@Test
	void aSecondOneOfTheSameNameIsRefused() {
		assertThrows(CoreException.class, () -> SampleStudies.create("sample-of-test", new NullProgressMonitor()));
	}
}
