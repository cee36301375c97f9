/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.emic.core.study.CodeColours;
import org.emic.core.study.CodingEdits;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.EditorColour;
import org.emic.ui.transcript.internal.display.LineColours;
import org.emic.ui.transcript.internal.display.SelectionColours;
import org.emic.ui.transcript.internal.display.Tints;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;

/** What is coded can be read, in the light and the dark theme. */
@ExtendWith(NoErrorsLogged.class)
class TintsTest {

	/** Page and words of a theme. */
	private record Theme(Color page, Color words) {
	}

	private static final Theme LIGHT = new Theme(new Color(255, 255, 255), new Color(0, 0, 0));
	/** As the platform's dark theme sets them for text editors. */
	private static final Theme DARK = new Theme(new Color(30, 31, 34), new Color(187, 187, 187));

	private final Tints tints = new Tints();

	private static List<Color> palette() {
		return CodeColours.palette().stream().map(TintsTest::colour).toList();
	}

	private static Color colour(String hex) {
		int rgb = Integer.parseInt(hex.substring(1), 16);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private static void assertReadable(Color words, Color background, String what) {
		double contrast = LineColours.contrast(words, background);
		assertTrue(contrast >= Tints.READABLE, what + ": " + words + " on " + background + " " + contrast);
	}

	@Test
	void wordsAreReadableOnTheTintOfEveryColourInBothThemes() {
		for (var theme : List.of(LIGHT, DARK)) {
			var dimmed = Tints.setBack(theme.page(), theme.words());
			assertReadable(dimmed, theme.page(), "set back");
			assertNotEquals(theme.words(), dimmed);
			for (var words : List.of(theme.words(), dimmed)) {
				for (var code : palette()) {
					for (int codings = 1; codings < 5; codings++) {
						var tint = tints.of(theme.page(), words, code, codings);
						assertReadable(words, tint, codings + " codings of " + code);
						assertNotEquals(theme.page(), tint, "a tint is seen");
					}
					var strongest = tints.strongest(theme.page(), words, code);
					assertReadable(words, strongest, "current coding of " + code);
					assertTrue(LineColours.contrast(strongest, theme.page())
							> LineColours.contrast(tints.of(theme.page(), words, code, 1), theme.page()), "the current one stands out");
				}
			}
		}
	}

	@Test
	void selectedWordsAreReadable() {
		var shell = new Shell();
		var text = new StyledText(shell, SWT.NONE);
		text.setForeground(DARK.words());
		text.setSelectionBackground(new Color(33, 66, 131));
		text.setSelectionForeground(new Color(147, 161, 161));
		SelectionColours.makeReadable(text);
		assertReadable(text.getSelectionForeground(), text.getSelectionBackground(), "selected");
		shell.dispose();
	}

	@Test
	void namesOfSpeakersAndNumbersOfTurnsAreReadableInBothThemes() throws IOException {
		for (var each : EditorColour.values()) {
			assertReadable(each.get(), LIGHT.page(), each.name());
		}
		var sheet = new String(FileLocator.openStream(Platform.getBundle("org.emic.ui.transcript"), IPath.fromOSString("css/dark.css"), false)
				.readAllBytes(), StandardCharsets.UTF_8);
		int count = 0;
		for (var colours = Pattern.compile("transcript-(\\w+) \\{ color: (#\\w{6})").matcher(sheet); colours.find(); count++) {
			assertReadable(colour(colours.group(2)), DARK.page(), colours.group(1));
		}
		assertEquals(EditorColour.values().length, count);
	}

	@Test
	void codedWordsKeepTheirColourAndOverlapsShowTheColoursOfTheirCodesAlone() throws Exception {
		var fixture = StudyFixture.create("tinted");
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		// the line below coded words is in the colour of lines, and in a small font a large part of a row
		DisplayPreferences.setFlag(DisplayPreferences.PATTERNS, false);
		try {
			var editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(fixture.transcript("one").path()));
			editor.select(new TextRange(0, 0));
			var first = fixture.apply(fixture.code("first"), "one", "I write a draft by hand.");
			fixture.apply(fixture.code("second"), "one", "draft by");
			waitFor("both are shown", () -> editor.display().layout().stripes().size() == 2);
			var text = editor.textWidget();
			text.setTopIndex(text.getLineAtOffset(first.start()));
			var expected = new HashSet<RGB>();
			for (var stripe : editor.display().layout().stripes()) {
				for (int codings = 1; codings < 3; codings++) {
					expected.add(tints.of(text.getBackground(), text.getForeground(), stripe.colour(), codings).getRGB());
				}
			}
			var seen = new ArrayList<RGB>();
			waitFor("the tints are painted", () -> {
				seen.clear();
				seen.addAll(pixels(text, text.getTextBounds(first.start(), first.end() - 1)));
				return seen.contains(tints.of(text.getBackground(), text.getForeground(),
						editor.display().layout().stripes().getLast().colour(), 2).getRGB());
			});
			assertTrue(seen.contains(text.getForeground().getRGB()), "words have the colour of words");
			var counts = seen.stream().collect(Collectors.groupingBy(rgb -> rgb, Collectors.counting()));
			var flat = counts.keySet().stream().filter(rgb -> counts.get(rgb) > seen.size() / 20)
					.filter(rgb -> !rgb.equals(text.getForeground().getRGB()) && !rgb.equals(text.getBackground().getRGB())).toList();
			assertTrue(expected.containsAll(flat), flat + " of " + expected);
		} finally {
			DisplayPreferences.setFlag(DisplayPreferences.PATTERNS, true);
			page.closeAllEditors(false);
			fixture.delete();
		}
	}

	/** The widget draws its margins after the words, from the first line in sight on. */
	@Test
	void codedWordsOfTheFirstLineInSightCanBeRead() throws Exception {
		var study = Studies.named("first-line").transcript("one", """
				Interviewer: How do you begin a text?

				Participant: %s

				""".formatted("I write a draft by hand. ".repeat(60).strip()).repeat(4)).code("hand").open();
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			var transcript = study.study().transcript("one").orElseThrow();
			var editor = (TranscriptEditor) IDE.openEditor(page, study.file(transcript.path()));
			editor.select(new TextRange(0, 0));
			var turn = transcript.model().getTurns().get(3);
			var coded = TextRange.of(turn.getTextOffset(), 1400);
			study.execute("Apply", edit -> CodingEdits.apply(edit, transcript, coded, Studies.code(study, "hand"), study.coder(),
					Provenance.MANUAL));
			var text = editor.textWidget();
			waitFor("it is shown", () -> editor.display().layout().stripes().size() == 1);
			int line = text.getLineAtOffset(coded.start());
			var tint = tints.of(text.getBackground(), text.getForeground(),
					editor.display().layout().stripes().getFirst().colour(), 1).getRGB();
			var seen = new ArrayList<RGB>();
			waitFor("the tint is painted", () -> {
				text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) + 2 * text.getLineHeight());
				text.redraw();
				text.update();
				seen.clear();
				seen.addAll(pixels(text, new Rectangle(text.getLeftMargin(), 2 * text.getLineHeight(), 100, text.getLineHeight())));
				return text.getLineIndex(0) == line && seen.contains(tint);
			});
			assertTrue(seen.contains(text.getForeground().getRGB()), "words can be read");
		} finally {
			page.closeAllEditors(false);
			study.project().delete(true, true, null);
		}
	}

	private static List<RGB> pixels(StyledText text, Rectangle area) {
		var image = new Image(Display.getCurrent(), area.width, area.height);
		var gc = new GC(text);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		var found = new ArrayList<RGB>();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				found.add(data.palette.getRGB(data.getPixel(x, y)));
			}
		}
		return found;
	}
}
