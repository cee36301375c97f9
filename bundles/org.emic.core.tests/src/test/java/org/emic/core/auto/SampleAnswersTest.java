/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.emic.core.questions.Interview;
import org.emic.core.questions.Question;
import org.emic.core.questions.StudyQuestions;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.transcript.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Auto-coding the answers to the questions that the five sample interviews share. */
class SampleAnswersTest {

	@TempDir
	Path folder;

	private Study study;

	@BeforeEach
	void openStudy() throws IOException {
		var files = new FolderFiles(folder);
		NewStudy.write(files, "Samples", true);
		Files.createDirectories(folder.resolve("transcripts"));
		try (var seeds = Files.newDirectoryStream(Path.of("..", "..", "seeds"), "*.txt")) {
			for (var seed : seeds) {
				var text = Files.readString(seed, StandardCharsets.UTF_8);
				var id = text.split("\\*\\*Transcript ID:\\*\\* ", 2)[1].split("\\s", 2)[0];
				Files.writeString(folder.resolve("transcripts/" + id + ".transcript"), text.replace("\r\n", "\n"));
			}
		}
		study = Study.open(files);
		assertEquals(5, study.transcripts().size());
	}

	private List<Passage> answers(Question question) {
		var found = new ArrayList<Passage>();
		study.transcripts().forEach(transcript -> found
				.addAll(new AnswersToQuestion(question).find(SearchedTranscript.of(transcript), () -> false)));
		return found;
	}

	/** The recurring questions that all interviews of a group ask, those of another group left out. */
	private long asked(StudyQuestions questions, String group) {
		long interviews = study.transcripts().stream().filter(transcript -> transcript.id().startsWith(group)).count();
		return questions.recurring().stream().filter(question -> question.asked().stream()
				.filter(one -> one.transcript().startsWith(group)).count() == interviews).count();
	}

	@Test
	void eachInterviewAnswersEachQuestionOfItsGroupInItsParticipantsWords() {
		var questions = StudyQuestions.find(Interview.of(study.transcripts()));
		assertTrue(asked(questions, "creativity") >= 8 && asked(questions, "work") >= 8, questions.recurring().toString());
		for (var question : questions.recurring()) {
			var answers = answers(question);
			var answered = new TreeSet<String>();
			for (var answer : answers) {
				answered.add(answer.transcript().id());
				assertEquals(Role.PARTICIPANT, answer.transcript().turn(answer.turn()).getSpeaker().getRole(), question.title());
				assertTrue(answer.isStillThere() && !answer.words().contains("AI:"), question.title());
			}
			var asked = new TreeSet<String>();
			question.asked().forEach(one -> asked.add(one.transcript()));
			assertEquals(asked, answered, question.title());
		}
	}

	@Test
	void allAnswersAreCodedInOneStepAndFoundCodedAfterwards() {
		var question = StudyQuestions.find(Interview.of(study.transcripts())).recurring().getFirst();
		var anna = Coders.create("anna", "Anna");
		var code = new Code[1];
		study.edit("New Code", edit -> code[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "opening"));
		var change = study.edit("Auto", edit -> AutoCoding.apply(edit, answers(question), code[0], anna));
		assertEquals(answers(question).size(), study.codings().count(code[0]));
		assertEquals(List.of(), AutoCoding.plan(study, answers(question), code[0], anna).open());
		change.undo();
		assertEquals(0, study.codings().size());
	}
}
