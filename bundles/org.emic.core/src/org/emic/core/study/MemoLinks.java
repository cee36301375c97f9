/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Optional;
import java.util.stream.Stream;

import org.emic.core.study.MemoTarget.OfCode;
import org.emic.core.study.MemoTarget.OfCoding;
import org.emic.core.study.MemoTarget.OfTranscript;
import org.emic.core.study.MemoTarget.OfTurn;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.files.CodingIds;
import org.emic.model.memo.LinkKind;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoLink;

/** Makes memos' links, and finds what they go to. */
public final class MemoLinks {

	/** So much of a passage or turn is kept in a link, in UTF-16 units. */
	static final int QUOTE = 80;

	private MemoLinks() {
	}

	/** A link to something, with its present name. */
	static MemoLink create(MemoTarget target) {
		var link = MemoFactory.eINSTANCE.createMemoLink();
		switch (target) {
			case OfCode(var code) -> {
				link.setKind(LinkKind.CODE);
				link.setTarget(code.getId());
			}
			case OfCoding(var placed) -> {
				link.setKind(LinkKind.CODING);
				link.setTarget(placed.coding().getId());
				link.setTranscript(placed.transcript().id());
			}
			case OfTranscript(var transcript) -> {
				link.setKind(LinkKind.TRANSCRIPT);
				link.setTarget(transcript.id());
			}
			case OfTurn(var transcript, var turn) -> {
				link.setKind(LinkKind.TURN);
				link.setTarget(transcript.id());
				link.setTurn(turn);
			}
		}
		link.setName(name(target));
		return link;
	}

	/** What a target is called now: a code's or transcript's name, the words of a passage, the first words of a turn. */
	public static String name(MemoTarget target) {
		return switch (target) {
			case OfCode(var code) -> code.getName();
			case OfCoding(var placed) -> Quotes.shorten(placed.quote(), QUOTE);
			case OfTranscript(var transcript) -> transcript.title();
			case OfTurn(var transcript, var turn) -> Quotes.shorten(transcript.snapshot().words(turn), QUOTE);
		};
	}

	/** Writes the present name and place of what was found into its link, for the day when it is gone. */
	static void renew(MemoLink link, MemoTarget target) {
		if (target instanceof OfTurn turn) {
			link.setTurn(turn.turn());
		}
		link.setName(name(target));
	}

	/** What a link goes to; nothing where it was deleted, or is not in this study. */
	public static Optional<MemoTarget> find(Study study, MemoLink link) {
		return switch (link.getKind()) {
			case CODE -> study.codes().code(link.getTarget()).filter(code -> code.getStatus() != Status.DELETED)
					.map(OfCode::new);
			case CODING -> coding(study, link).map(OfCoding::new);
			case TRANSCRIPT -> study.transcript(link.getTarget()).map(OfTranscript::new);
			case TURN -> study.transcript(link.getTarget()).flatMap(transcript -> TurnFinder.find(transcript, link));
			case OTHER -> Optional.empty();
		};
	}

	/** Whether a link goes to a coding that may be one of those which are hidden because a transcript is coded blind. */
	public static boolean isHidden(Study study, MemoLink link) {
		return link.getKind() == LinkKind.CODING && coding(study, link).isEmpty()
				&& (link.getTranscript() == null ? study.hasHiddenCodings() : study.hasHiddenCodings(link.getTranscript()));
	}

	private static Optional<PlacedCoding> coding(Study study, MemoLink link) {
		var among = Optional.ofNullable(link.getTranscript()).flatMap(study::transcript).map(Stream::of)
				.orElseGet(study.transcripts()::stream);
		return among.flatMap(transcript -> Stream.concat(transcript.codings().stream(), transcript.removedCodings().stream()))
				.filter(placed -> CodingIds.has(placed.coding(), link.getTarget())).findFirst();
	}

	/** Whether a link goes to a target, as its ids say. */
	static boolean goesTo(Study study, MemoLink link, MemoTarget target) {
		return switch (target) {
			case OfCode(Code code) -> link.getKind() == LinkKind.CODE
					&& study.codes().idsOf(code).contains(link.getTarget());
			case OfCoding(var placed) -> link.getKind() == LinkKind.CODING
					&& CodingIds.has(placed.coding(), link.getTarget());
			case OfTranscript(var transcript) -> link.getKind() == LinkKind.TRANSCRIPT
					&& transcript.id().equals(link.getTarget());
			case OfTurn(var transcript, var turn) -> link.getKind() == LinkKind.TURN
					&& transcript.id().equals(link.getTarget())
					&& TurnFinder.find(transcript, link).filter(found -> found.turn() == turn).isPresent();
		};
	}
}
