/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;

/** A page down with the key, which moves the caret too, and with the wheel, which does not: the work until it is painted. */
final class ScrollBenchmark {

	private static final int WARM_UP = 1;
	private static final int ROUNDS = 4;
	private static final int COLOURED_ROUNDS = 1;
	private static final int PAGES = 25;
	private static final int BETWEEN = 20;
	private static final int SETTLE = 700;

	private final EventLoop loop = new EventLoop();
	private final Samples emicKey = new Samples();
	private final Samples plainKey = new Samples();
	private final Samples emicWheel = new Samples();
	private final Samples plainWheel = new Samples();
	private final Samples colouredKey = new Samples();
	private final Samples colouredWheel = new Samples();
	private final Samples emicAll = new Samples();
	private final Samples plainAll = new Samples();

	/** Both editors are open. */
	void run(Contender emic, Contender plain, boolean brief) {
		for (int round = -WARM_UP; round < (brief ? ROUNDS / 2 : ROUNDS); round++) {
			loop.countPaints(round < 0);
			measure(plain, plainKey, plainWheel, plainAll);
			measure(emic, emicKey, emicWheel, emicAll);
		}
		loop.stop();
	}

	/** The words of the plain editor have been given as many colours: what drawing these takes at least. */
	void runColoured(Contender plain) {
		for (int round = -WARM_UP; round < COLOURED_ROUNDS; round++) {
			loop.countPaints(round < 0);
			measure(plain, colouredKey, colouredWheel, new Samples());
		}
		loop.stop();
	}

	private void measure(Contender contender, Samples key, Samples wheel, Samples all) {
		contender.activate();
		var text = contender.text();
		pages(text, () -> text.invokeAction(ST.PAGE_DOWN), key, all);
		pages(text, () -> text.setTopPixel(text.getTopPixel() + text.getClientArea().height), wheel, all);
	}

	private void pages(StyledText text, Runnable down, Samples painted, Samples all) {
		text.setSelection(0);
		text.setTopIndex(0);
		loop.start();
		loop.linger(SETTLE);
		for (int i = 0; i < PAGES; i++) {
			int before = text.getTopPixel();
			measured(text, down, painted, all);
			if (text.getTopPixel() == before) {
				throw new IllegalStateException("The text did not scroll");
			}
		}
		// what waits for a pause in scrolling counts as well
		loop.start();
		loop.linger(SETTLE);
		all.add(loop.busy(), loop);
	}

	private void measured(StyledText text, Runnable down, Samples painted, Samples all) {
		loop.start();
		loop.work(down);
		loop.untilPainted(text);
		loop.drain();
		painted.add(loop.busy(), loop);
		loop.linger(BETWEEN);
		all.add(loop.busy(), loop);
	}

	void report(Report report) {
		report.ratio("a page down (key)", emicKey, plainKey, 1.5);
		report.ratio("  beside plain with as many coloured words", emicKey, colouredKey, Double.NaN);
		report.ratio("a page down (wheel)", emicWheel, plainWheel, 1.5);
		report.ratio("  beside plain with as many coloured words", emicWheel, colouredWheel, Double.NaN);
		report.pauses("longest pause while scrolling", emicAll, plainAll, 50);
	}
}
