/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.emic.core.agreement.Rows.assertFigure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Figures that were published, of the data that were published with them. */
class PublishedExamplesTest {

	/** J. Cohen, Educational and Psychological Measurement 20 (1960), 37–46: p. 45, counts of 200 units. */
	@Test
	void cohen1960() {
		var table = Rows.cross(new int[] { 88, 14, 18 }, new int[] { 10, 40, 10 }, new int[] { 2, 6, 12 }).table();
		assertFigure(0.70, 2, table.percent(0, 1));
		assertFigure(0.492, 3, table.cohenKappa(0, 1));
	}

	/** J. L. Fleiss, Psychological Bulletin 76 (1971), 378–382: table 1, thirty patients and six psychiatrists. */
	@Test
	void fleiss1971() {
		var table = Rows.counts(6, new int[][] { { 0, 0, 0, 6, 0 }, { 0, 3, 0, 0, 3 }, { 0, 1, 4, 0, 1 }, { 0, 0, 0, 0, 6 },
				{ 0, 3, 0, 3, 0 }, { 2, 0, 4, 0, 0 }, { 0, 0, 4, 0, 2 }, { 2, 0, 3, 1, 0 }, { 2, 0, 0, 4, 0 },
				{ 0, 0, 0, 0, 6 }, { 1, 0, 0, 5, 0 }, { 1, 1, 0, 4, 0 }, { 0, 3, 3, 0, 0 }, { 1, 0, 0, 5, 0 },
				{ 0, 2, 0, 3, 1 }, { 0, 0, 5, 0, 1 }, { 3, 0, 0, 1, 2 }, { 5, 1, 0, 0, 0 }, { 0, 2, 0, 4, 0 },
				{ 1, 0, 2, 0, 3 }, { 0, 0, 0, 0, 6 }, { 0, 1, 0, 5, 0 }, { 0, 2, 0, 1, 3 }, { 2, 0, 0, 4, 0 },
				{ 1, 0, 0, 4, 1 }, { 0, 5, 0, 1, 0 }, { 4, 0, 0, 0, 2 }, { 0, 2, 0, 4, 0 }, { 1, 0, 5, 0, 0 },
				{ 0, 0, 0, 0, 6 } }).table();
		assertFigure(0.5556, 4, table.percent());
		assertFigure(0.430, 3, table.fleissKappa());
	}

	/** K. Krippendorff, Content Analysis, 2nd edition (2004), p. 230: four observers, values missing. */
	@Test
	void krippendorff2004WithMissingValues() {
		var table = Rows.byCoder("1 2 3 3 2 1 4 1 2 * * *", "1 2 3 3 2 2 4 1 2 5 * *", "* 3 3 3 2 3 4 2 2 5 1 3",
				"1 2 3 3 2 4 4 1 2 5 1 *").table();
		assertFigure(0.743, 3, table.alpha());
		assertFigure(0.800, 3, table.percent());
		assertEquals(11, table.units(), "the last unit has one value only and says nothing");
	}

	/** K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), section A; also 2004, p. 224: binary. */
	@Test
	void krippendorffBinary() {
		var table = Rows.byCoder("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0").table();
		assertFigure(0.095, 3, table.alpha());
		assertFigure(0.6, 3, table.percent());
	}

	/** K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), section B: two observers, five values. */
	@Test
	void krippendorff2011TwoObservers() {
		var table = Rows.byCoder("a a b b d c c c e d d a", "b a b b b c c c e d d d").table();
		assertFigure(0.692, 3, table.alpha());
	}

	/** K. Krippendorff, Content Analysis, 2nd edition (2004), p. 227: twelve units, three values. */
	@Test
	void krippendorff2004SeveralValues() {
		var table = Rows.byCoder("a a b b b b b c c c c c", "a b b b b b c c c c c c").table();
		assertFigure(0.734, 3, table.alpha());
		assertFigure(0.833, 3, table.percent());
	}

	/** K. Krippendorff, Content Analysis, 1st edition (1980), p. 139: three observers. */
	@Test
	void krippendorff1980ThreeObservers() {
		var table = Rows.byCoder("1 1 2 4 1 2 1 3 2", "1 2 2 4 4 2 2 3 2", "1 2 2 4 4 2 3 3 2").table();
		assertFigure(0.642, 3, table.alpha());
		assertFigure(0.741, 3, table.percent());
	}

	/** K. Krippendorff, Content Analysis, 2nd edition (2004), p. 246: kappa grows where observers differ in their margins. */
	@Test
	void krippendorff2004OnKappa() {
		var even = Rows.cross(new int[] { 12, 9, 9 }, new int[] { 9, 14, 9 }, new int[] { 9, 9, 20 }).table();
		assertFigure(0.186, 3, even.cohenKappa(0, 1));
		assertFigure(0.186, 3, even.fleissKappa());
		var uneven = Rows.cross(new int[] { 12, 18, 18 }, new int[] { 0, 14, 18 }, new int[] { 0, 0, 20 }).table();
		assertFigure(0.258, 3, uneven.cohenKappa(0, 1));
		assertFigure(0.186, 3, uneven.fleissKappa());
	}

	/** The example in the encyclopedia Wikipedia, article Krippendorff's alpha: three coders, values missing. */
	@Test
	void encyclopediaOnAlpha() {
		var table = Rows.byCoder("* * * * * 3 4 1 2 1 1 3 3 * 3", "1 * 2 1 3 3 4 3 * * * * * * *",
				"* * 2 1 3 4 4 * 2 1 1 3 3 * 4").table();
		assertFigure(0.691, 3, table.alpha());
	}

	/** The example in the encyclopedia Wikipedia, article Fleiss' kappa: ten subjects, fourteen raters. */
	@Test
	void encyclopediaOnFleissKappa() {
		var table = Rows.counts(14, new int[][] { { 0, 0, 0, 0, 14 }, { 0, 2, 6, 4, 2 }, { 0, 0, 3, 5, 6 },
				{ 0, 3, 9, 2, 0 }, { 2, 2, 8, 1, 1 }, { 7, 7, 0, 0, 0 }, { 3, 2, 6, 3, 0 }, { 2, 5, 3, 2, 2 },
				{ 6, 5, 2, 1, 0 }, { 0, 2, 2, 3, 7 } }).table();
		assertFigure(0.378, 3, table.percent());
		assertFigure(0.210, 3, table.fleissKappa());
	}

	/** R. Artstein, M. Poesio, Computational Linguistics 34 (2008), 555–596: pp. 558, 568; Fleiss of two is Scott's pi. */
	@Test
	void artsteinAndPoesio2008() {
		var two = Rows.cross(new int[] { 20, 10 }, new int[] { 20, 50 }).table();
		assertFigure(0.7, 3, two.percent());
		assertFigure(0.348, 3, two.cohenKappa(0, 1));
		assertFigure(0.341, 3, two.fleissKappa());
		var three = Rows.cross(new int[] { 46, 0, 0 }, new int[] { 6, 32, 6 }, new int[] { 0, 0, 10 }).table();
		assertFigure(0.88, 3, three.percent());
		assertFigure(0.8013, 4, three.cohenKappa(0, 1));
		assertFigure(0.7995, 4, three.fleissKappa());
		// published of disagreements that were rounded to three digits before
		assertEquals(0.800, three.alpha().number().orElseThrow(), 0.001);
	}

	/** R. L. Brennan, D. J. Prediger, Educational and Psychological Measurement 41 (1981), 687–699: pp. 689, 691. */
	@Test
	void brennanAndPrediger1981() {
		assertFigure(0.27, 2, Rows.cross(new int[] { 50, 0, 0 }, new int[] { 10, 10, 10 }, new int[] { 20, 0, 0 }).table()
				.cohenKappa(0, 1));
		assertFigure(0.29, 2, Rows.cross(new int[] { 50, 0, 10 }, new int[] { 0, 10, 10 }, new int[] { 10, 10, 0 }).table()
				.cohenKappa(0, 1));
	}

	/** R. Zwick, Psychological Bulletin 103 (1988), 374–378: p. 376, three tables of one percent agreement. */
	@Test
	void zwick1988() {
		var even = Rows.cross(new int[] { 20, 0, 0, 5 }, new int[] { 0, 10, 15, 0 }, new int[] { 0, 15, 10, 0 },
				new int[] { 5, 0, 0, 20 }).table();
		assertFigure(0.467, 3, even.fleissKappa());
		assertFigure(0.467, 3, even.cohenKappa(0, 1));
		var same = Rows.cross(new int[] { 20, 10, 10, 0 }, new int[] { 10, 10, 0, 0 }, new int[] { 10, 0, 10, 0 },
				new int[] { 0, 0, 0, 20 }).table();
		assertFigure(0.444, 3, same.fleissKappa());
		assertFigure(0.444, 3, same.cohenKappa(0, 1));
		var uneven = Rows.cross(new int[] { 20, 5, 5, 10 }, new int[] { 0, 10, 5, 5 }, new int[] { 0, 5, 10, 5 },
				new int[] { 0, 0, 0, 20 }).table();
		assertFigure(0.46, 2, uneven.fleissKappa());
		assertFigure(0.474, 3, uneven.cohenKappa(0, 1));
	}

	/** J. R. Landis, G. G. Koch, Biometrics 33 (1977), 363–374; kappa in A. Agresti, Stat. Methods Med. Res. 1 (1992), 202. */
	@Test
	void landisAndKoch1977() {
		assertFigure(0.493, 3, Rows.cross(new int[] { 22, 2, 2, 0 }, new int[] { 5, 7, 14, 0 }, new int[] { 0, 2, 36, 0 },
				new int[] { 0, 1, 17, 10 }).table().cohenKappa(0, 1));
	}

	/**
	 * M. J. Warrens, Advances in Data Analysis and Classification 4 (2010), 271–286: p. 284, eight pathologists. Light's
	 * kappa is the mean of Cohen's kappas of all pairs.
	 */
	@Test
	void warrens2010() {
		var rows = Rows.of(8).units(14, "N N N N N N N N".split(" ")).units(1, "N N N A N N N N".split(" "))
				.units(1, "N N N N N N N A".split(" ")).units(10, "A A A A A A A A".split(" "))
				.units(2, "A A N A A A A N".split(" ")).units(1, "A A N A N A A N".split(" "))
				.units(1, "A A N A N A N N".split(" "));
		assertEquals(0.8324, rows.table().fleissKappa().number().orElseThrow(), 0.0001);
		double sum = 0;
		for (int i = 0; i < 8; i++) {
			for (int j = i + 1; j < 8; j++) {
				sum += rows.table().cohenKappa(i, j).number().orElseThrow();
			}
		}
		assertEquals(0.8325, sum / 28, 0.0001);
	}

	/** J. J. Randolph, Free-marginal multirater kappa (2005), p. 17: Fleiss' kappa falls with the prevalence of a value. */
	@Test
	void randolph2005() {
		assertFigure(0.33, 2, Rows.byCoder("y y n n", "y y n n", "y n y n").table().fleissKappa());
		assertFigure(-0.20, 2, Rows.byCoder("y y y y", "y y y y", "y n n y").table().fleissKappa());
	}

	/** A. F. Hayes, K. Krippendorff, Communication Methods and Measures 1 (2007), 77–89: p. 84, five observers. */
	@Test
	void hayesAndKrippendorff2007() {
		var table = Rows.byCoder(
				"1 1 2 * 0 0 1 1 2 2 * 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
				"1 1 3 0 0 0 0 * 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
				"2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 * 3 0 * 1 0 1 2 2 0 2 * 2 2 3 2 * 2 1",
				"* 1 3 * * * * 0 * 1 0 0 2 2 * * * 3 1 * 1 0 3 0 2 1 1 2 2 * * 1 2 2 * * * 1 2 *",
				"2 * * 0 0 0 1 * 2 * * * * 3 1 1 2 * * 0 * 0 * * 2 * 0 * * 2 0 * 2 * 2 2 2 2 * 1").table();
		assertFigure(0.477, 3, table.alpha());
	}

	/** M. Mieskes, Exploring Methods for the Automatic Summarization of Meetings (2009), p. 58: parts of speech. */
	@Test
	void mieskes2009() {
		var table = Rows.byCoder("UH INP UH INP RB JJ INP PRP NN VB PRP INP RB INP MD PRP INP",
				"VB INP UH INP RB JJ INP PRP NN VBP PRP INP UH INP MD PRP INP",
				"UH INP UH INP RB JJ INP PRP RB VB PRP INP UH INP MD PRP INP").table();
		assertFigure(0.84, 2, table.percent());
		assertFigure(0.80, 2, table.fleissKappa());
	}

	/** K. Krippendorff, Sociological Methodology 25 (1995), 47–76: p. 57, coders A as one value for each of 24 places. */
	@Test
	void krippendorff1995Places() {
		var table = Rows.byCoder("0 0 1 1 1 1 1 1 1 1 0 0 0 0 1 1 1 1 1 1 0 0 0 0",
				"0 0 0 0 1 1 1 1 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0").table();
		assertFigure(0.385, 3, table.cohenKappa(0, 1));
		assertFigure(0.314, 3, table.fleissKappa());
		assertFigure(0.329, 3, table.alpha());
	}
}
