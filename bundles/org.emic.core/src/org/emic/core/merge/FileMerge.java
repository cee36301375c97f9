/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.emic.core.study.StudyLayout;
import org.emic.model.files.ConflictText;

/**
 * Merges a file that two people changed. Whose version is called ours makes no difference to the result, but for the
 * order in which a conflict shows them.
 * <ul>
 * <li>Of codes, codebooks, memos, proposals and settings each property is merged on its own; lists of names as sets,
 * prose by paragraphs, examples by lines.</li>
 * <li>Codings and decisions are merged by id, each by its passage, its code and its comment. Two codings of both
 * sides on one passage with one code become one.</li>
 * <li>Sections of outlines are merged by id, tables by cells, transcripts by words.</li>
 * <li>What one side removed and the other changed stays.</li>
 * <li>Files that are not the same, of which git thinks that one was renamed to the other, are left in conflict.</li>
 * </ul>
 */
public final class FileMerge {


	private FileMerge() {
	}

	/** As the other, without names for the codes that a conflict is about. */
	public static MergeResult merge(String path, String base, String ours, String theirs) {
		return merge(path, base, ours, theirs, UnaryOperator.identity());
	}

	/**
	 * Merges.
	 *
	 * @param path   the file's path, of which the name's end says what it is; other files are merged by lines
	 * @param base   what both come from; empty if both made the file
	 * @param nameOf gives, for a message, the name of a code for its id, or the id
	 */
	public static MergeResult merge(String path, String base, String ours, String theirs, UnaryOperator<String> nameOf) {
		var texts = new Three<>(ConflictText.base(normal(base)), normal(ours), normal(theirs));
		if (texts.settled().isPresent()) {
			return new MergeResult(texts.settled().orElseThrow(), List.of());
		}
		return byMeaning(path, texts, nameOf).orElseGet(() -> byLines(path, texts)).result();
	}

	private static Optional<Merged> byMeaning(String path, Three<String> texts, UnaryOperator<String> nameOf) {
		var name = path.substring(path.lastIndexOf('/') + 1);
		if (texts.ours().isBlank() || texts.theirs().isBlank()) {
			return Optional.empty();
		}
		if (name.equals(StudyLayout.CASES) || name.equals(StudyLayout.ASSIGNMENTS)) {
			return TableMerge.merge(texts, name.equals(StudyLayout.ASSIGNMENTS) ? 2 : 1);
		}
		var lines = texts.map(FileMerge::lines);
		if (name.equals(StudyLayout.SETTINGS)) {
			return SettingsMerge.merge(lines);
		}
		return Identity.conflict(lines).or(() -> byKind(name, lines, nameOf));
	}

	private static Optional<Merged> byKind(String name, Three<List<String>> lines, UnaryOperator<String> nameOf) {
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
			case StudyLayout.CODINGS_EXTENSION -> CodingsMerge.merge(lines);
			case StudyLayout.OUTLINE_EXTENSION -> OutlineMerge.merge(lines);
			case StudyLayout.CODE_EXTENSION, StudyLayout.CODEBOOK_EXTENSION -> MarkdownMerge.merge(lines, nameOf);
			default -> Optional.empty();
		};
	}

	private static Merged byLines(String path, Three<String> texts) {
		boolean transcript = StudyLayout.hasExtension(path, StudyLayout.TRANSCRIPT_EXTENSION);
		return LinesMerge.merge(texts.map(FileMerge::lines), Words.property("text"),
				transcript ? LinesMerge.By.WORD : LinesMerge.By.LINE);
	}

	private static String normal(String text) {
		var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static List<String> lines(String text) {
		if (text.isEmpty()) {
			return List.of();
		}
		var lines = new ArrayList<>(List.of(text.split("\n", -1)));
		if (lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		return lines;
	}
}
