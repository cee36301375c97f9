/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.emic.core.internal.Messages;
import org.emic.model.coding.Coder;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoLink;
import org.emic.model.memo.MemoPackage;
import org.emic.model.memo.MemoType;

/** What is done to memos. A memo belongs to its study: every coder may write on. */
public final class MemoEdits {

	/** The most UTF-16 units of a title that is made from a text. */
	private static final int TITLE = 60;

	private MemoEdits() {
	}

	/**
	 * Makes a memo.
	 *
	 * @param about what it is linked to from the beginning
	 * @throws IllegalArgumentException when the title is blank
	 */
	public static Memo create(StudyEdit edit, String title, MemoType type, Coder author, List<MemoTarget> about) {
		var memo = MemoFactory.eINSTANCE.createMemo();
		memo.setId(UUID.randomUUID().toString());
		memo.setTitle(checkedTitle(title));
		memo.setType(type);
		memo.setAuthor(author.getId());
		memo.setAuthorName(author.getName());
		memo.setCreated(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		about.forEach(target -> memo.getLinks().add(MemoLinks.create(target)));
		edit.addMemo(memo);
		return memo;
	}

	private static String checkedTitle(String title) {
		var line = Quotes.line(title);
		if (line.isEmpty()) {
			throw new IllegalArgumentException(Messages.get("memoNeedsTitle"));
		}
		return line;
	}

	/** Gives a memo another title, which may not be blank; its file keeps its name. */
	public static void rename(StudyEdit edit, Memo memo, String title) {
		edit.set(memo, MemoPackage.Literals.MEMO__TITLE, checkedTitle(title));
	}

	public static void retype(StudyEdit edit, Memo memo, MemoType type) {
		edit.set(memo, MemoPackage.Literals.MEMO__TYPE, type);
	}

	/**
	 * Replaces a part of a memo's text.
	 *
	 * @param offset the UTF-16 offset in the text
	 * @param length the UTF-16 units to replace
	 */
	public static void replaceText(StudyEdit edit, Memo memo, int offset, int length, String replacement) {
		var removed = memo.getText().substring(offset, offset + length);
		if (!removed.equals(replacement)) {
			edit.replaceMemoText(memo, offset, removed, replacement);
		}
	}

	/** Links a memo to something; does nothing where it is linked to it already. */
	public static void link(StudyEdit edit, Memo memo, MemoTarget target) {
		if (memo.getLinks().stream().noneMatch(link -> MemoLinks.goesTo(edit.study(), link, target))) {
			edit.add(memo, MemoPackage.Literals.MEMO__LINKS, -1, MemoLinks.create(target));
		}
	}

	/** Lets the memos that are linked to a coding be linked to another one instead, as where the two become one. */
	public static void relink(StudyEdit edit, PlacedCoding from, PlacedCoding to) {
		for (var memo : edit.study().memos().about(new MemoTarget.OfCoding(from))) {
			memo.getLinks().stream().filter(link -> MemoLinks.goesTo(edit.study(), link, new MemoTarget.OfCoding(from))).toList()
					.forEach(link -> unlink(edit, link));
			link(edit, memo, new MemoTarget.OfCoding(to));
		}
	}

	public static void unlink(StudyEdit edit, MemoLink link) {
		edit.remove(link);
	}

	/** Deletes a memo with its file. */
	public static void delete(StudyEdit edit, Memo memo) {
		edit.removeMemo(memo);
	}

	/**
	 * Moves a coding's comment into a memo that is linked to the coding and named after its beginning.
	 *
	 * @return the memo; nothing where there is no comment
	 * @throws IllegalArgumentException when the coding is another coder's
	 */
	public static Optional<Memo> fromComment(StudyEdit edit, PlacedCoding placed, Coder coder) {
		var comment = placed.coding().getComment();
		if (comment == null || comment.isBlank()) {
			return Optional.empty();
		}
		CodingEdits.comment(edit, placed, null, coder);
		var memo = create(edit, titleOf(comment), MemoType.ANALYTIC, coder, List.of(new MemoTarget.OfCoding(placed)));
		replaceText(edit, memo, 0, 0, comment.strip());
		return Optional.of(memo);
	}

	/** A title made from the first sentence, or as many of its words as a title should have. */
	public static String titleOf(String text) {
		var line = Quotes.line(text.strip().lines().findFirst().orElse("")).replaceFirst("^#+\\s*", "");
		var sentence = line.split("(?<=[.!?])\\s", 2)[0].replaceFirst("[.]$", "");
		if (sentence.length() <= TITLE) {
			return sentence.isBlank() ? Messages.get("memoUntitled") : sentence;
		}
		int blank = sentence.lastIndexOf(' ', TITLE);
		return blank > 0 ? sentence.substring(0, blank) + "…" : Quotes.shorten(sentence, TITLE);
	}
}
