/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.emic.core.study.Coders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.OutlineDrafts;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineProposalsTest {

	private static final Coder ANNE = Coders.create("anne", "Anne");

	@TempDir
	private Path folder;
	private Study study;
	private StudyQuestions questions;

	@BeforeEach
	void openSamples() throws IOException {
		NewStudy.write(new FolderFiles(folder), "samples", true);
		try (var seeds = Files.list(Path.of("..", "..", "seeds"))) {
			for (var seed : seeds.filter(file -> file.toString().endsWith(".txt")).toList()) {
				var text = Files.readString(seed);
				var id = text.lines().filter(line -> line.startsWith("**Transcript ID:**")).findFirst().orElseThrow()
						.substring("**Transcript ID:**".length()).strip();
				var file = folder.resolve(StudyLayout.transcript(id));
				Files.createDirectories(file.getParent());
				Files.writeString(file, text);
			}
		}
		study = Study.open(new FolderFiles(folder));
		questions = StudyQuestions.find(Interview.of(study.transcripts()));
	}

	private void propose(StudyTranscript transcript) {
		study.edit("propose", edit -> OutlineDrafts.replace(edit, transcript, ANNE,
				OutlineProposals.of(questions, transcript.id())));
	}

	private StudyTranscript transcript(String id) {
		return study.transcript(id).orElseThrow();
	}

	private static List<Section> sections(StudyTranscript transcript) {
		return transcript.outline(ANNE).getSections();
	}

	private static String shape(List<Section> sections) {
		return sections.stream()
				.map(section -> section.getTitle() + '[' + (section.getFirstTurn() + 1) + '-' + (section.getLastTurn() + 1)
						+ ']' + (section.getChildren().isEmpty() ? "" : '(' + shape(section.getChildren()) + ')'))
				.collect(Collectors.joining(" "));
	}

	@Test
	void proposedOutlinesGiveTheQuestionsOfAGroupTheSameTitles() {
		study.transcripts().forEach(this::propose);
		for (var group : List.of("creativity_", "work_")) {
			var shared = study.transcripts().stream().filter(one -> one.id().startsWith(group))
					.map(one -> sections(one).stream().map(Section::getTitle).collect(Collectors.toCollection(TreeSet::new)))
					.reduce((one, other) -> {
						one.retainAll(other);
						return one;
					}).orElseThrow();
			assertTrue(shared.size() >= 8, group + shared);
		}
	}

	@Test
	void eachSectionHasAQuestionWithItsAnswerAndFollowUps() {
		var work = transcript("work_0042");
		propose(work);
		assertEquals(List.of("1-2", "3-8", "9-10", "11-12", "13-14", "15-18", "19-20", "21-22", "23-24"),
				sections(work).stream()
						.map(section -> section.getFirstTurn() + 1 + "-" + (section.getLastTurn() + 1)).toList());
		assertTrue(sections(work).stream().allMatch(section -> section.getQuestion() == section.getFirstTurn()));
	}

	@Test
	void aProposalKeepsSummariesOfTheSameQuestionsAndTellsOfOthers() {
		var work = transcript("work_0042");
		study.edit("own", edit -> {
			var kept = OutlineEdits.group(edit, work, ANNE, 2, 3, "Day");
			OutlineEdits.summarise(edit, kept, ANNE, "Analytics.");
			var lost = OutlineEdits.group(edit, work, ANNE, 5, 6, "Else");
			OutlineEdits.summarise(edit, lost, ANNE, "Gone.");
		});
		var before = shape(sections(work));
		var id = sections(work).getFirst().getId();
		var drafts = OutlineProposals.of(questions, work.id());
		assertEquals(List.of("Else"),
				OutlineDrafts.lostSummaries(work, ANNE, drafts).stream().map(Section::getTitle).toList());
		var change = study.edit("propose", edit -> OutlineDrafts.replace(edit, work, ANNE, drafts));
		assertEquals(id, sections(work).get(1).getId());
		assertEquals("Analytics.", sections(work).get(1).getSummary());
		assertEquals("Could you tell me about how AI fits into your typical workday?", sections(work).get(1).getTitle());
		change.undo();
		assertEquals(before, shape(sections(work)));
		assertEquals("Gone.", sections(work).get(1).getSummary());
	}

	@Test
	void aStructureIsCopiedAlongTheQuestions() {
		var from = transcript("work_0764");
		study.edit("own", edit -> {
			OutlineEdits.group(edit, from, ANNE, 2, 15, "Using it");
			OutlineEdits.group(edit, from, ANNE, 8, 11, "Limits");
			OutlineEdits.group(edit, from, ANNE, 12, 15, "Together");
			OutlineEdits.group(edit, from, ANNE, 11, 11, "No question in it");
			OutlineEdits.group(edit, from, ANNE, 20, 25, "Future");
		});
		var to = transcript("work_0042");
		study.edit("copy", edit -> OutlineDrafts.replace(edit, to, ANNE,
				OutlineProposals.like(questions, from, ANNE, to.id())));
		// this interview asks about working together before it asks about limits
		assertEquals("Using it[3-12](Together[9-10] Limits[11-12]) Future[19-24]", shape(sections(to)));
	}

	@Test
	void aStructureComesTwiceWhereTheOrderTearsItApart() {
		var from = transcript("work_0764");
		study.edit("own", edit -> {
			OutlineEdits.group(edit, from, ANNE, 2, 11, "Day and limits");
			OutlineEdits.group(edit, from, ANNE, 12, 15, "Together");
		});
		assertEquals(List.of("Day and limits", "Together", "Day and limits"),
				OutlineProposals.like(questions, from, ANNE, "work_0042").stream().map(draft -> draft.title()).toList());
	}

	@Test
	void interviewsOfAnotherGuideGetNothingButWhatTheyShare() {
		var from = transcript("work_0764");
		propose(from);
		assertEquals(Set.of("Do you have any questions before we begin?"),
				OutlineProposals.like(questions, from, ANNE, "creativity_0004").stream().map(draft -> draft.title())
						.collect(Collectors.toSet()));
	}
}
