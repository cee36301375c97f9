/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.core.text.TextRange;
import org.emic.core.text.TextSteps;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;

/**
 * Makes codings longer and shorter, splits them and joins them. Each is done to the coder's own codings only.
 * Offsets are UTF-16 units of the transcript's text.
 */
public final class CodingShapes {

	/** Which end of a coding is moved. */
	public enum End {
		START, END
	}

	/** How far an end is moved. */
	public enum Unit {
		WORD, SENTENCE
	}

	private CodingShapes() {
	}

	/**
	 * The range of a coding with one end moved to the next border of a word or sentence. An end does not pass the
	 * other one, and nothing but words is coded: speakers' labels are stepped over.
	 *
	 * @param later whether to move towards the end of the text
	 * @return nothing when it cannot be moved further
	 */
	public static Optional<TextRange> moved(PlacedCoding placed, End end, Unit unit, boolean later) {
		var range = placed.range();
		var steps = new TextSteps(placed.transcript().snapshot());
		int from = end == End.START ? range.start() : range.end();
		int to = switch (unit) {
			case WORD -> end == End.START ? steps.wordStart(from, later) : steps.wordEnd(from, later);
			case SENTENCE -> end == End.START ? steps.sentenceStart(from, later) : steps.sentenceEnd(from, later);
		};
		boolean empty = end == End.START ? to >= range.end() : to <= range.start();
		return to < 0 || to == from || empty ? Optional.empty()
				: Optional.of(end == End.START ? new TextRange(to, range.end()) : new TextRange(range.start(), to));
	}

	/**
	 * Splits a coding in two. The first part keeps the coding with its comment, the second is a new coding of the
	 * same code, made in the same way and under the same definition.
	 *
	 * @return the second part; nothing when there are no words on one side, or the coding's place is not certain
	 * @throws IllegalArgumentException when the coding is another coder's
	 */
	public static Optional<PlacedCoding> split(StudyEdit edit, PlacedCoding placed, int offset, Coder coder) {
		check(placed, coder);
		var parts = parts(placed, offset);
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		var coding = EcoreUtil.copy(placed.coding());
		coding.setId(UUID.randomUUID().toString());
		coding.setComment(null);
		CodeOfCoding.counting(placed).assign(coding);
		edit.place(placed, parts.getFirst());
		return Optional.of(edit.addCoding(placed.transcript(), coder, coding, parts.getLast()));
	}

	/**
	 * What {@link #split} makes of a coding; nothing when it cannot be split there, or nobody knows whether it is there.
	 * Inside a word it is before the word.
	 */
	public static List<TextRange> parts(PlacedCoding placed, int offset) {
		var range = placed.range();
		if (!range.contains(offset) || placed.certainty() != Certainty.CERTAIN) {
			return List.of();
		}
		int border = new TextSteps(placed.transcript().snapshot()).startOfWordAt(offset);
		if (border <= range.start()) {
			return List.of();
		}
		var first = CodingEdits.trimmed(placed.transcript(), new TextRange(range.start(), border));
		var second = CodingEdits.trimmed(placed.transcript(), new TextRange(border, range.end()));
		return first.isEmpty() || second.isEmpty() ? List.of() : List.of(first, second);
	}

	/**
	 * The codings of one coder and code that form one passage with a coding: those that overlap it or touch it,
	 * with nothing but white space or a speaker's label between, and those that touch these. One whose place is not
	 * certain forms a passage with none: joining would say that it is there.
	 *
	 * @return in the order of the text, with the coding itself
	 */
	public static List<PlacedCoding> touching(PlacedCoding placed) {
		var joined = new ArrayList<PlacedCoding>();
		var transcript = placed.transcript();
		TextRange reach = null;
		for (var each : transcript.codings()) {
			if (!isAlike(each, placed) || each.range().isEmpty()) {
				continue;
			}
			if (reach != null && !touches(transcript, reach, each.range())) {
				if (joined.contains(placed)) {
					break;
				}
				joined.clear();
				reach = null;
			}
			joined.add(each);
			reach = reach == null ? each.range() : reach.union(each.range());
		}
		return joined.contains(placed) ? List.copyOf(joined) : List.of(placed);
	}

	private static boolean touches(StudyTranscript transcript, TextRange before, TextRange after) {
		return after.start() <= before.end()
				|| CodingEdits.trimmed(transcript, new TextRange(before.end(), after.start())).isEmpty();
	}

	private static boolean isAlike(PlacedCoding one, PlacedCoding other) {
		return one.certainty() == Certainty.CERTAIN && other.certainty() == Certainty.CERTAIN
				&& one.coder().getId().equals(other.coder().getId()) && Objects.equals(code(one), code(other));
	}

	/** The code's id as it is after merges. */
	private static String code(PlacedCoding placed) {
		var id = placed.codeId();
		return id == null ? null : placed.transcript().study().codes().idNow(id);
	}

	/**
	 * Makes one coding of several of one code. The first one stays and covers them all; comments are put below one
	 * another, so that none is lost. The code's definition that it was coded under stays known only where all were coded
	 * under the same.
	 *
	 * @param codings of one transcript, each with a certain place
	 * @throws IllegalArgumentException when one of them is another coder's
	 */
	public static PlacedCoding join(StudyEdit edit, Collection<PlacedCoding> codings, Coder coder) {
		var sorted = codings.stream().sorted().toList();
		sorted.forEach(placed -> check(placed, coder));
		if (sorted.size() > 1 && sorted.stream().anyMatch(placed -> placed.certainty() != Certainty.CERTAIN)) {
			throw new IllegalArgumentException(Messages.get("confirmFirst"));
		}
		var first = sorted.getFirst();
		var range = sorted.stream().map(PlacedCoding::range).reduce(TextRange::union).orElseThrow();
		var comments = sorted.stream().map(placed -> placed.coding().getComment())
				.filter(comment -> comment != null && !comment.isBlank()).distinct().toList();
		boolean sameWording = sorted.stream().map(PlacedCoding::definitionDigest).distinct().count() == 1;
		boolean sameWay = sorted.stream().map(placed -> placed.coding().getProvenance()).distinct().count() == 1;
		edit.takeIn(first, sorted.stream().skip(1).map(PlacedCoding::coding).toList());
		sorted.stream().skip(1).forEach(gone -> {
			MemoEdits.relink(edit, gone, first);
			edit.removeCoding(gone);
		});
		edit.place(first, range);
		edit.setCoding(first, CodingPackage.Literals.CODING__COMMENT,
				comments.isEmpty() ? null : String.join("\n\n", comments));
		if (!sameWay) {
			edit.setCoding(first, CodingPackage.Literals.CODING__PROVENANCE, Provenance.MANUAL);
		}
		if (!sameWording) {
			edit.setCoding(first, CodingPackage.Literals.CODING__DEFINITION_DIGEST, null);
		}
		return first;
	}

	private static void check(PlacedCoding placed, Coder coder) {
		if (!CodingEdits.isOwner(placed, coder)) {
			throw new IllegalArgumentException(Messages.get("otherCodersCoding", placed.coder().getName()));
		}
	}
}
