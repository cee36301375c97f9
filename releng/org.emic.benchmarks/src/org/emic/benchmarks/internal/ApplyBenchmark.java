/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.util.Map;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;

/**
 * A code applied to a selected passage: all work on the UI thread that follows, painting and the refreshing of every
 * open view included. Measured while the Codings view lists the turn at the caret, and while it lists the code.
 */
final class ApplyBenchmark {

	private static final int WARM_UP = 8;
	private static final int ROUNDS = 20;
	private static final int PASSAGE = 80;
	/** Views follow the selection half a second later; that is no part of what is measured. */
	private static final int SETTLE = 1000;
	private static final int AFTERWARDS = 350;

	private final EventLoop loop = new EventLoop();
	private final IWorkbenchPage page;
	private Map<Control, Rectangle> painted = Map.of();
	private final Samples withTurn = new Samples();
	private final Samples withCode = new Samples();
	private final Samples turnDrawn = new Samples();
	private final Samples codeDrawn = new Samples();
	private boolean brief;

	ApplyBenchmark(IWorkbenchPage page) {
		this.page = page;
	}

	/** The editor is open; the codings made stay. */
	void run(Contender emic, boolean half) {
		brief = half;
		rounds(emic, null, withTurn);
		drawAgain(emic.text(), turnDrawn);
		rounds(emic, target(emic).studyProject().study().codes().all().get(1), withCode);
		drawAgain(emic.text(), codeDrawn);
		loop.stop();
	}

	private static CodingTarget target(Contender emic) {
		return Adapters.adapt(emic.editor(), CodingTarget.class);
	}

	private void rounds(Contender emic, Code listed, Samples samples) {
		if (listed != null) {
			list(listed);
		}
		emic.activate();
		var target = target(emic);
		var codes = target.studyProject().study().codes().all();
		int step = emic.text().getCharCount() / (2 * (ROUNDS + WARM_UP) + 2);
		for (int round = -WARM_UP; round < (brief ? ROUNDS / 2 : ROUNDS); round++) {
			int start = (2 * (round + WARM_UP) + (listed == null ? 1 : 2)) * step;
			emic.editor().selectAndReveal(start, PASSAGE);
			loop.start();
			loop.linger(SETTLE);
			var code = listed == null ? codes.get(Math.floorMod(round, codes.size())) : listed;
			loop.countPaints(round < 0);
			measured(target, code, emic.text());
			samples.add(loop.busy(), loop);
			if (round == -1) {
				painted = loop.paintedLeaves();
			}
		}
	}

	/** Draws what the last step before those that are timed had drawn, with nothing changed: what all else comes on top of. */
	private void drawAgain(StyledText text, Samples drawnAgain) {
		for (int round = 0; round < ROUNDS; round++) {
			loop.start();
			loop.work(() -> painted.forEach((control, area) -> {
				if (!control.isDisposed()) {
					var place = control.getLocation();
					// the text's own way would measure its lines
					control.getParent().redraw(place.x + area.x, place.y + area.y, area.width, area.height, true);
				}
			}));
			loop.untilPainted(text);
			loop.drain();
			drawnAgain.add(loop.busy(), loop);
			loop.linger(AFTERWARDS);
		}
	}

	private void measured(CodingTarget target, Code code, StyledText text) {
		loop.start();
		loop.work(() -> target.apply(code, Provenance.MANUAL).orElseThrow());
		loop.untilPainted(text);
		loop.linger(AFTERWARDS);
	}

	/** Selects a code in the Codebook view, so that the Codings view lists its codings. */
	private void list(Code code) {
		try {
			var view = page.showView(EmicIds.CODEBOOK_VIEW);
			page.activate(view);
			view.getSite().getSelectionProvider().setSelection(new StructuredSelection(code));
			loop.start();
			loop.linger(SETTLE);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	void report(Report report, String suffix) {
		report.time("apply a code, its turn listed" + suffix, withTurn, 16);
		report.time("  of which drawing the same places" + suffix, turnDrawn, Double.NaN);
		report.time("apply a code, its codings listed" + suffix, withCode, 16);
		report.time("  of which drawing the same places" + suffix, codeDrawn, Double.NaN);
	}
}
