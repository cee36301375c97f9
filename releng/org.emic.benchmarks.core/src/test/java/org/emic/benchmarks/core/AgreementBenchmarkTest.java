/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.emic.core.agreement.Agreement;
import org.emic.core.agreement.AgreementData;
import org.emic.core.agreement.AgreementProgress;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.AgreementUnit;
import org.emic.core.agreement.NominalTable;
import org.emic.core.study.Participation;
import org.emic.core.study.Study;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;


/** How long agreement over everything takes, and nominal alpha beside that of DKPro Statistics. Figures fail nothing. */
class AgreementBenchmarkTest {

	private static final int CODERS = 5;
	private static final int UNITS = 30_000;
	private static final int VALUES = 301;

	@TempDir
	private Path folder;
	private final Figures figures = new Figures();

	@Test
	void agreementOverAGeneratedStudy() throws IOException, FormatException {
		var study = GeneratedStudy.in(folder, Path.of("..", "..", "seeds"));
		assertEquals(GeneratedStudy.INTERVIEWS, study.transcripts().size());
		for (var unit : AgreementUnit.values()) {
			var settings = AgreementSettings.DEFAULT.withUnit(unit);
			figures.print("agreement, 300 codes and 10 pairs, by " + unit.name().toLowerCase() + ", first time, ms",
					Figures.millis(() -> measure(study, settings)));
			figures.print("agreement, 300 codes and 10 pairs, by " + unit.name().toLowerCase() + ", ms",
					Figures.median(() -> measure(study, settings)));
		}
		nominalAlpha();
		figures.write("agreement.json");
	}

	private static void measure(Study study, AgreementSettings settings) {
		var result = Agreement.of(AgreementData.of(study, settings, Participation.BY_FILES), AgreementProgress.NONE);
		assertEquals(300, result.codes().size());
		assertEquals(10, result.overall().pairs().size());
	}

	private void nominalAlpha() {
		var random = new Random(1);
		var values = new int[UNITS][];
		Arrays.setAll(values, unit -> {
			int meant = random.nextInt(VALUES);
			return random.ints(CODERS, 0, 4).map(other -> other == 0 ? random.nextInt(VALUES) : meant).toArray();
		});
		var table = new NominalTable(CODERS);
		var dkpro = new CodingAnnotationStudy(CODERS);
		double filled = Figures.median(() -> fill(new NominalTable(CODERS), values));
		double dkproFilled = Figures.median(() -> fill(new CodingAnnotationStudy(CODERS), values));
		fill(table, values);
		fill(dkpro, values);
		assertEquals(dkproAlpha(dkpro), table.alpha().number().orElseThrow(), 1e-9);
		double alpha = Figures.median(table::alpha);
		double dkproAlpha = Figures.median(() -> dkproAlpha(dkpro));
		figures.print("nominal alpha of 30,000 units and 5 coders, with the data put in, ms", filled + alpha);
		figures.print("the same with DKPro Statistics, ms", dkproFilled + dkproAlpha);
		figures.print("ratio (goal 0.1)", (filled + alpha) / (dkproFilled + dkproAlpha));
		figures.print("ratio when only ours counts putting the data in", (filled + alpha) / dkproAlpha);
	}

	private static void fill(NominalTable table, int[][] values) {
		for (var unit : values) {
			table.add(unit, 1);
		}
	}

	private static void fill(CodingAnnotationStudy study, int[][] values) {
		for (var unit : values) {
			study.addItemAsArray(Arrays.stream(unit).boxed().toArray());
		}
	}

	private static double dkproAlpha(CodingAnnotationStudy study) {
		return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
	}
}
