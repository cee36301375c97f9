/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.Participation;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.model.memo.MemoType;
import org.emic.model.outline.Section;
import org.emic.tests.support.Studies;
import org.emic.ui.QuickCodes;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyProject;

/** A study that has something for each command. */
final class PreparedStudy {

	private static final String INTERVIEW = """
			Interviewer: How do you begin a text?

			Participant: I write a draft by hand. Then I read it aloud. Then I ask the machine what it thinks of it. %s

			Interviewer: What do you keep for yourself?

			Participant: The first draft and the last word are mine. The rest can be anybody's.

			Interviewer: What has changed?

			Participant: I am quicker now. I am not sure that I am better.

			Interviewer: And what is next?

			Participant: More of it. Less of it by hand.
			""".formatted("It thinks a lot, and most of that is of no use to me. ".repeat(12));

	private final StudyProject study;

	PreparedStudy() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		study = Studies.named("desk").transcript("one", INTERVIEW).transcript("two", INTERVIEW).code("hand").code("machine").open();
		commit();
		apply("hand", "draft by hand. Then I read it aloud", Provenance.MANUAL, "To be compared.");
		apply("machine", "ask the machine", Provenance.MANUAL, null);
		apply("hand", "The first draft", Provenance.MANUAL, null);
		apply("hand", "and the last word", Provenance.MANUAL, null);
		apply("hand", "Less of it by hand", Provenance.AUTO, null);
		decide("More of it", "hand", "machine");
		group("Opening", 0, 0);
		group("7. Work", 1, 6);
		group("Keep", 3, 4);
		group("Ahead", 6, 6);
		edit(edit -> MemoEdits.create(edit, "Memo", MemoType.ANALYTIC, study.coder(), List.of()));
		QuickCodes.assign(study, 1, code("hand"));
	}

	/** Makes the study a repository, so that it has a revision, wherever the tests run. */
	private void commit() throws GitAPIException {
		var folder = study.project().getLocation().toFile();
		try (var git = Git.init().setDirectory(folder).call()) {
			git.add().addFilepattern(".").call();
			git.commit().setMessage("First").setAuthor("Anna Blum", "anna@example.org").setCommitter("Anna Blum", "anna@example.org")
					.setSign(false).call();
		}
	}

	private void apply(String code, String words, Provenance provenance, String comment) {
		study.execute("Apply", edit -> {
			var placed = CodingEdits.apply(edit, one(), words(words), code(code), study.coder(), provenance);
			placed.filter(made -> comment != null)
					.ifPresent(made -> CodingEdits.comment(edit, made, comment, study.coder()));
		});
	}

	/** Somebody else applied a code, and the coder decided that it is another. */
	private void decide(String words, String code, String decided) {
		edit(edit -> CodingEdits.apply(edit, one(), words(words), code(code), Coders.create("ben", "Ben"),
				Provenance.MANUAL).ifPresent(placed -> DecisionEdits.recode(edit, placed, code(decided),
						study.coder(), null)));
	}

	private void group(String title, int first, int last) {
		edit(edit -> OutlineEdits.group(edit, one(), study.coder(), first, last, title));
	}

	private void edit(Consumer<StudyEdit> work) {
		study.execute("Prepare", work);
	}

	/** The coder settles all disagreements. */
	void settle() {
		var first = ComparedCodings.of(one(), List.of(), Participation.BY_FILES).orElseThrow().disagreements();
		edit(edit -> first.forEach(each -> Settling.settle(edit, each, new Resolution.NoCode(), "", study.coder())));
	}

	StudyTranscript one() {
		return study.study().transcript("one").orElseThrow();
	}

	TextRange words(String words) {
		int start = one().text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	Code code(String name) {
		return Studies.code(study, name);
	}

	StudyProject project() {
		return study;
	}

	/** The section of this title, on top or one below. */
	Section section(String title) {
		return OutlineEdits.sections(one().outline(study.coder())).stream()
				.flatMap(top -> Stream.concat(Stream.of(top), top.getChildren().stream()))
				.filter(section -> section.getTitle().equals(title)).findFirst().orElseThrow();
	}
}
