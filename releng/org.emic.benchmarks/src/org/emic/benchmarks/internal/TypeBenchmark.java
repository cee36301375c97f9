/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/**
 * A character typed in the middle of the text: the work from the key to the character on the screen, and all the work
 * that it causes. The text is wrapped and nothing else is under way before the first one. That the toolkit waits for the
 * next frame before it paints is not counted: it takes as long in every editor.
 */
final class TypeBenchmark {

	private static final int WARM_UP = 1;
	private static final int ROUNDS = 6;
	private static final int COLOURED_ROUNDS = 2;
	private static final int CHARACTERS = 12;
	private static final int BETWEEN = 60;
	private static final int SETTLE = 700;

	private final EventLoop loop = new EventLoop();
	private final Samples emicPainted = new Samples();
	private final Samples plainPainted = new Samples();
	private final Samples colouredPainted = new Samples();
	private final Samples emicAll = new Samples();
	private final Samples plainAll = new Samples();
	private final Samples emicPause = new Samples();
	private final Samples plainPause = new Samples();

	/** Both editors are open; what is typed stays. */
	void run(Contender emic, Contender plain, boolean brief) {
		for (int round = -WARM_UP; round < (brief ? ROUNDS / 2 : ROUNDS); round++) {
			loop.countPaints(round < 0);
			measure(plain, plainPainted, plainAll, plainPause);
			measure(emic, emicPainted, emicAll, emicPause);
		}
		loop.stop();
	}

	/** The words of the plain editor have been given as many colours: what drawing these takes at least. */
	void runColoured(Contender plain) {
		for (int round = -WARM_UP; round < COLOURED_ROUNDS; round++) {
			loop.countPaints(round < 0);
			measure(plain, colouredPainted, new Samples(), new Samples());
		}
		loop.stop();
	}

	private void measure(Contender contender, Samples painted, Samples all, Samples pauses) {
		contender.activate();
		contender.allowTyping();
		var text = contender.text();
		text.setSelection(insideWord(text.getText(), text.getCharCount() / 2));
		text.showSelection();
		loop.start();
		loop.linger(SETTLE);
		for (int i = 0; i < CHARACTERS; i++) {
			int before = text.getCharCount();
			measured(text, painted, all);
			if (text.getCharCount() != before + 1) {
				throw new IllegalStateException("The character was not typed");
			}
		}
		// what waits for a pause in typing counts as well
		loop.start();
		loop.linger(SETTLE);
		pauses.add(loop.busy(), loop);
	}

	private void measured(StyledText text, Samples painted, Samples all) {
		loop.start();
		loop.work(() -> {
			var key = new Event();
			key.character = 'e';
			key.keyCode = 'e';
			text.notifyListeners(SWT.KeyDown, key);
		});
		loop.untilPainted(text);
		painted.add(loop.busy(), loop);
		loop.drain();
		loop.linger(BETWEEN);
		all.add(loop.busy(), loop);
	}

	/** The first place between two letters, so that no turn begins or ends there. */
	private static int insideWord(String text, int from) {
		int at = from;
		while (!Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at))) {
			at++;
		}
		return at;
	}

	void report(Report report) {
		report.ratio("a typed character to painted", emicPainted, plainPainted, 1.2);
		report.ratio("  beside plain with as many coloured words", emicPainted, colouredPainted, Double.NaN);
		report.ratio("a typed character, all work done", emicAll, plainAll, Double.NaN);
		report.ratio("the pause after typing, all work done", emicPause, plainPause, Double.NaN);
		report.pauses("longest pause while typing", emicAll, plainAll, Double.NaN);
	}
}
