/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.outline;

import static org.emic.tests.support.Conditions.waitFor;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.OutlineEdits;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.transcript.TranscriptEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words are drawn where the widget says that they are, also below headings that were out of sight when they were made. */
@ExtendWith(NoErrorsLogged.class)
class PlacesBelowHeadingsTest {

	private static final int TURNS = 60;
	private static final int SECTION = 6;
	private static final int WORDS = 8;
	/** The sum of a colour's parts, less than which is of words and not of a page, in the light theme. */
	private static final int DARK = 300;

	@Test
	void wordsBelowHeadingsAreDrawnAtTheirPlace() throws Exception {
		var study = Studies.named("headings").transcript("one", """
				Interviewer: How do you begin a text?

				Participant: I write a draft by hand.

				""".repeat(TURNS / 2)).open();
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			var transcript = study.study().transcript("one").orElseThrow();
			for (int turn = 0; turn < TURNS; turn += SECTION) {
				int first = turn;
				study.execute("Group", edit -> OutlineEdits.group(edit, transcript, study.coder(), first, first + SECTION - 1,
						"Considerations from turn " + first));
			}
			var editor = (TranscriptEditor) IDE.openEditor(page, study.file(transcript.path()));
			var text = editor.textWidget();
			waitFor("the text has room", () -> text.getClientArea().width > 100);
			for (int turn : new int[] { TURNS / 2 + 1, SECTION * 2, TURNS - SECTION * 2 + 2 }) {
				int start = transcript.model().getTurns().get(turn).getTextOffset();
				editor.reveal(new TextRange(start, start));
				waitFor("turn " + turn + " and those around it are drawn at their places", () -> {
					text.update();
					var seen = inSight(text, transcript.model().getTurns());
					return !seen.isEmpty() && seen.stream().allMatch(offset -> isDrawn(text, offset));
				});
			}
		} finally {
			page.closeAllEditors(false);
			study.project().delete(true, true, null);
		}
	}

	/** Where the words of turns begin, of those whose first row is in sight as a whole, by the widget's word. */
	private static List<Integer> inSight(StyledText text, List<Turn> turns) {
		int height = text.getClientArea().height - text.getLineHeight();
		return IntStream.range(0, TURNS).mapToObj(turn -> turns.get(turn).getTextOffset()).filter(offset -> {
			int top = text.getLocationAtOffset(offset).y;
			return top >= 0 && top <= height;
		}).toList();
	}

	/** Whether anything is to be seen where the widget says that words are. */
	private static boolean isDrawn(StyledText text, int from) {
		var place = text.getLocationAtOffset(from);
		var image = new Image(text.getDisplay(), text.getLocationAtOffset(from + WORDS).x - place.x, text.getLineHeight());
		var gc = new GC(text);
		gc.copyArea(image, place.x, place.y);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				RGB pixel = data.palette.getRGB(data.getPixel(x, y));
				if (pixel.red + pixel.green + pixel.blue < DARK) {
					return true;
				}
			}
		}
		return false;
	}
}
