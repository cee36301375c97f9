/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets the display work and takes notice of how long it works at a stretch, or of how often it paints: not of both at
 * once, since whoever listens to all paints has the toolkit prepare one for each widget, also for those that paint
 * nothing themselves. UI thread.
 */
final class EventLoop {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Display display = Display.getCurrent();
	private final Listener paints = this::painted;
	private final Runnable wake = () -> { };
	private long busy;
	private long cpuBefore;
	private long longest;
	private boolean countsPaints;
	/** What of each control was painted. */
	private final Map<Control, Rectangle> painted = new LinkedHashMap<>();
	private int textPaints;
	private int allPaints;

	/** Begins to count anew. */
	void start() {
		busy = 0;
		cpuBefore = cpuNow();
		longest = 0;
		textPaints = 0;
		allPaints = 0;
		painted.clear();
		display.removeFilter(SWT.Paint, paints);
		if (countsPaints) {
			display.addFilter(SWT.Paint, paints);
		}
	}

	/** Whether paints are counted from the next start on, and what else is measured is not to be used. */
	void countPaints(boolean count) {
		countsPaints = count;
	}

	boolean countsPaints() {
		return countsPaints;
	}

	/** Counts paints no longer. */
	void stop() {
		display.removeFilter(SWT.Paint, paints);
	}

	private void painted(Event event) {
		allPaints++;
		painted.merge((Control) event.widget, event.getBounds(), Rectangle::union);
		if (event.widget instanceof StyledText) {
			textPaints++;
		}
	}

	/** Does something as one stretch of work. */
	void work(Runnable work) {
		long start = System.nanoTime();
		work.run();
		count(System.nanoTime() - start);
	}

	private void count(long nanos) {
		busy += nanos;
		longest = Math.max(longest, nanos);
	}

	/** Handles what waits; returns when nothing does. */
	void drain() {
		while (dispatch()) {
			// the next one
		}
	}

	private boolean dispatch() {
		long start = System.nanoTime();
		boolean more = display.readAndDispatch();
		count(System.nanoTime() - start);
		return more;
	}

	/** Handles what comes within so many milliseconds, timers included; sleeps for the rest. */
	void linger(int milliseconds) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
		display.timerExec(milliseconds, wake);
		while (System.nanoTime() < end) {
			if (!dispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, wake);
		drain();
	}

	/** Waits for a text to be painted, which the toolkit does with the next frame. */
	void untilPainted(StyledText text) {
		var painted = new boolean[1];
		PaintListener listener = event -> painted[0] = true;
		text.addPaintListener(listener);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!painted[0]) {
			if (!dispatch()) {
				display.sleep();
			}
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The text is not painted: is its window in sight?");
			}
		}
		text.removePaintListener(listener);
	}

	/** How long the thread has worked since the start, in nanoseconds; sleeping is not counted. */
	long busy() {
		return busy;
	}

	private static long cpuNow() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** The processor time that the thread took since the start, in nanoseconds. */
	long cpu() {
		return cpuNow() - cpuBefore;
	}

	/** The longest stretch of work since the start, in nanoseconds. */
	long longest() {
		return longest;
	}

	/** What was painted since the start of the controls that hold no other one that was. */
	Map<Control, Rectangle> paintedLeaves() {
		var leaves = new LinkedHashMap<>(painted);
		painted.keySet().forEach(control -> leaves.remove(control.getParent()));
		return leaves;
	}

	/** How often a text was painted since the start. */
	int textPaints() {
		return textPaints;
	}

	/** How often anything was painted since the start. */
	int allPaints() {
		return allPaints;
	}
}
