/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.emic.core.text.TextRange;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** Finds what comes next in a transcript, forward or back, round its end. */
public final class Steps {

	/**
	 * A place that was found.
	 *
	 * @param index of the coding among those shown, or of the turn
	 * @param wrapped whether the search went round the end of the transcript
	 */
	public record Found(int index, boolean wrapped) {
	}

	private final TranscriptDisplay display;
	private final boolean forward;

	public Steps(TranscriptDisplay display, boolean forward) {
		this.display = display;
		this.forward = forward;
	}

	/**
	 * The next coding from a place: from the current coding where there is one that begins there, so that
	 * codings of one place are gone through one by one.
	 *
	 * @param from the selection; UTF-16 offsets
	 */
	public Optional<Found> coding(TextRange from, Predicate<Stripe> wanted) {
		var stripes = display.layout().stripes();
		int here = chosen(stripes, from);
		int first = firstBehind(stripes, from.start());
		int next = here >= 0 ? forward ? here + 1 : here - 1 : forward ? first : before(stripes, from.start());
		return search(next, stripes.size(), index -> index != here && wanted.test(stripes.get(index)));
	}

	/** The index of the current coding if it is what is selected; -1 otherwise. */
	private int chosen(List<Stripe> stripes, TextRange from) {
		var current = display.currentCoding().filter(placed -> placed.range().equals(from));
		return current.map(placed -> {
			for (int i = before(stripes, placed.start()) + 1; i < stripes.size()
					&& stripes.get(i).start() == placed.start(); i++) {
				if (stripes.get(i).placed() == placed) {
					return i;
				}
			}
			return -1;
		}).orElse(-1);
	}

	/** The first coding that begins behind an offset. */
	private static int firstBehind(List<Stripe> stripes, int offset) {
		int low = 0;
		int high = stripes.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (stripes.get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The last coding that begins before an offset. */
	private static int before(List<Stripe> stripes, int offset) {
		return firstBehind(stripes, offset - 1) - 1;
	}

	/** The next turn of somebody else than an interviewer that meets no coding shown. */
	public Optional<Found> uncodedTurn() {
		return turn(turn -> role(turn) != Role.INTERVIEWER && turn.getTextLength() > 0 && !display.isCoded(turn));
	}

	/** The next turn of the speaker of a turn. */
	public Optional<Found> turnOfSpeakerOf(Turn turn) {
		return turn(other -> other != turn && other.getSpeaker() == turn.getSpeaker());
	}

	private Optional<Found> turn(Predicate<Turn> wanted) {
		var turns = display.transcript().model().getTurns();
		int here = display.currentTurn();
		return search(forward ? here + 1 : here - 1, turns.size(),
				index -> index != here && wanted.test(turns.get(index)));
	}

	private static Role role(Turn turn) {
		return turn.getSpeaker() == null ? Role.OTHER : turn.getSpeaker().getRole();
	}

	private Optional<Found> search(int first, int size, IntPredicate wanted) {
		for (int step = 0; step < size; step++) {
			int index = forward ? first + step : first - step;
			int round = Math.floorMod(index, size);
			if (wanted.test(round)) {
				return Optional.of(new Found(round, index != round));
			}
		}
		return Optional.empty();
	}
}
