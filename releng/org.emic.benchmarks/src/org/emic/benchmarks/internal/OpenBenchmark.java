/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

/**
 * From the call that opens an editor to the text being painted for the first time: what the event loop handles before
 * that is included, making the editor's actions and columns too; the outline's rows and the fields of Properties come right
 * after it. The file is in the system's cache, the study in memory, as when the second transcript of a day is opened.
 */
final class OpenBenchmark {

	private static final int WARM_UP = 2;
	private static final int ROUNDS = 8;
	private static final int AFTERWARDS = 300;

	private final EventLoop loop = new EventLoop();
	private final Samples emicFirst = new Samples();
	private final Samples plainFirst = new Samples();
	private final Samples emicSettled = new Samples();
	private final Samples plainSettled = new Samples();

	void run(Contender emic, Contender plain, boolean brief) {
		for (int round = -WARM_UP; round < (brief ? ROUNDS / 2 : ROUNDS); round++) {
			loop.countPaints(round < 0);
			measure(plain, plainFirst, plainSettled);
			measure(emic, emicFirst, emicSettled);
		}
		loop.stop();
	}

	private void measure(Contender contender, Samples first, Samples settled) {
		loop.start();
		long start = System.nanoTime();
		loop.work(contender::open);
		loop.untilPainted(contender.text());
		first.add(System.nanoTime() - start, loop);
		loop.drain();
		loop.linger(AFTERWARDS);
		settled.add(loop.busy(), loop);
		contender.close();
		loop.linger(AFTERWARDS);
	}

	void report(Report report) {
		report.ratio("open to first paint", emicFirst, plainFirst, 1.5);
		report.ratio("open until nothing is left to do", emicSettled, plainSettled, Double.NaN);
	}
}
