/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.navigation;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** One step through an open transcript; says in the status line where it led, or that there is no more. */
final class Journey {

	private final TranscriptEditor editor;
	private final TranscriptDisplay display;
	private final boolean forward;
	private final Steps steps;

	Journey(TranscriptEditor editor, boolean forward) {
		this.editor = editor;
		this.display = editor.display();
		this.forward = forward;
		this.steps = new Steps(display, forward);
	}

	void toCoding() {
		toCoding(stripe -> true, Messages.NoCodings);
	}

	void toCodingOfCode() {
		var current = display.currentCoding().flatMap(display.layout()::stripe);
		if (current.isEmpty()) {
			editor.complain(Messages.NoCodingOfCode);
			return;
		}
		var here = current.get();
		if (!editor.passages().selection().equals(here.placed().range())) {
			editor.select(here.placed()); // go on from this one, not from the caret within it
		}
		toCoding(here::isOfSameCode, NLS.bind(Messages.OnlyCoding, here.name()));
	}

	private void toCoding(Predicate<Stripe> wanted, String none) {
		var found = steps.coding(editor.passages().selection(), wanted);
		if (found.isEmpty()) {
			editor.complain(none);
			return;
		}
		var stripes = display.layout().stripes();
		var stripe = stripes.get(found.get().index());
		editor.select(stripe.placed());
		var place = NLS.bind(Messages.At, found.get().index() + 1, stripes.size());
		say(NLS.bind(Messages.Coding, stripe.name(), place), found.get());
	}

	void toUncodedTurn() {
		toTurn(steps.uncodedTurn(), Messages.AllCoded);
	}

	void toTurnOfSpeaker() {
		if (display.currentTurn() < 0) {
			editor.complain(Messages.NoTurn);
			return;
		}
		var turn = display.transcript().turn(display.currentTurn());
		toTurn(steps.turnOfSpeakerOf(turn), NLS.bind(Messages.OnlyTurn, name(turn)));
	}

	private void toTurn(Optional<Steps.Found> found, String none) {
		if (found.isEmpty()) {
			editor.complain(none);
			return;
		}
		var turn = display.transcript().turn(found.get().index());
		editor.reveal(new TextRange(turn.getTextOffset(), turn.getTextOffset()));
		editor.setFocus();
		say(NLS.bind(Messages.TurnOf, name(turn), found.get().index() + 1), found.get());
	}

	private String name(Turn turn) {
		return turn.getSpeaker() == null
				? display.transcript().substring(turn.getLabelOffset(), turn.getLabelOffset() + turn.getLabelLength())
				: turn.getSpeaker().getName();
	}

	private void say(String place, Steps.Found found) {
		editor.statusLine().say(
				!found.wrapped() ? place : NLS.bind(forward ? Messages.FromBeginning : Messages.FromEnd, place));
	}
}
