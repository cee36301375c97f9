/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.emic.exchange.ClashAction;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.internal.imports.TranscriptImport;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An import over a transcript is seen at once, also where its file is not called like its Transcript ID. */
@ExtendWith(NoErrorsLogged.class)
class ReplacedTranscriptTest {

	private static final String TALK = """
			**Transcript ID:** talk
			**Speakers:** Interviewer (interviewer) = Interviewer; Anna (participant) = Anna

			---

			Interviewer: Why?

			Anna: %s
			""";

	@TempDir
	private Path folder;
	private StudyProject study;

	@BeforeEach
	void open() throws Exception {
		var project = Studies.named("replaced").create();
		project.getFile("transcripts/first interview.transcript").create(TALK.formatted("Because.").getBytes(StandardCharsets.UTF_8),
				false, false, null);
		study = StudyProjects.get().find(project).orElseThrow();
	}

	@AfterEach
	void delete() throws Exception {
		study.project().delete(true, true, null);
	}

	@Test
	void theOpenStudyHasTheNewText() throws Exception {
		assertEquals("Because.", words());
		var file = Files.writeString(folder.resolve("talk.txt"), TALK.formatted("For no reason."));
		var importing = new TranscriptImport(study.project());
		var plan = importing.plan(List.of(file), new NullProgressMonitor());
		plan.transcripts().getFirst().setClashAction(ClashAction.REPLACE);
		var report = importing.execute(plan, new NullProgressMonitor());
		assertEquals(1, report.count(Outcome.REPLACED));
		importing.show(report);
		assertTrue(study.file("transcripts/first interview.transcript").readString().contains("For no reason."));
		assertEquals("For no reason.", words());
	}

	private String words() {
		return study.study().transcript("talk").orElseThrow().snapshot().words(1);
	}
}
