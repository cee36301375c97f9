/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.workspace.StudyProjects;

/** Measures everything on one text with so many codings. */
final class BenchmarkRun {

	/**
	 * The text, and how many codings are laid over it.
	 *
	 * @param brief whether half the rounds are enough
	 */
	record Size(String title, String text, int codings, boolean brief) {
	}

	private static final int SETTLE = 500;
	/** What is measured: opening, typing, scrolling, applying a code, memory. */
	private static final String PARTS = System.getProperty("emic.benchmarks.parts", "otsam");

	private final IWorkbenchPage page;
	private final BenchmarkText texts;
	private final Report report;
	private final EventLoop loop = new EventLoop();

	BenchmarkRun(IWorkbenchPage page, BenchmarkText texts, Report report) {
		this.page = page;
		this.texts = texts;
		this.report = report;
	}

	/** Measures both editors on the same text, and what only Emic does. */
	void compare(String name, Size size) throws CoreException, IOException {
		report.run(size.title());
		var plain = Contender.plain(page, plainFile(name + "-plain", size.text()));
		double before = PARTS.contains("m") ? memory(name + "-bare", size.text()) : 0;
		var study = BenchmarkStudy.create(name, size.text(), size.codings(), texts, 0, 0);
		double after = PARTS.contains("m") ? memory(study) : 0;
		var emic = Contender.emic(page, study.large());
		if (PARTS.contains("o")) {
			var opening = new OpenBenchmark();
			opening.run(emic, plain, size.brief());
			opening.report(report);
		}
		emic.open();
		settle();
		describe(emic, size);
		compareOpen(emic, plain, size);
		if (PARTS.contains("a")) {
			apply(emic, "", size.brief());
		}
		if (PARTS.contains("m")) {
			report.figure("memory of a coding", "bytes", (after - before) / size.codings(), 1024);
		}
		emic.close();
		settle();
		study.project().close(null);
		settle();
	}

	/** Measures both while they are open. */
	private void compareOpen(Contender emic, Contender plain, Size size) {
		plain.open();
		settle();
		emic.activate();
		settle();
		plain.wrapLike(emic);
		settle();
		var typing = new TypeBenchmark();
		if (PARTS.contains("t")) {
			typing.run(emic, plain, size.brief());
		}
		var scrolling = new ScrollBenchmark();
		if (PARTS.contains("s")) {
			scrolling.run(emic, plain, size.brief());
		}
		plain.colour(transcript(size).codings().stream().map(PlacedCoding::range).toList());
		settle();
		if (PARTS.contains("t")) {
			typing.runColoured(plain);
			typing.report(report);
		}
		if (PARTS.contains("s")) {
			scrolling.runColoured(plain);
			scrolling.report(report);
		}
		plain.close();
	}

	private void apply(Contender emic, String suffix, boolean brief) {
		var applying = new ApplyBenchmark(page);
		applying.run(emic, brief);
		applying.report(report, suffix);
	}

	/** Measures what depends on the size of the study rather than of the transcript. */
	void inLargeStudy(String name, Size size, int others, int codingsOfEach) throws CoreException, IOException {
		report.run(size.title());
		var study = BenchmarkStudy.create(name, size.text(), size.codings(), texts, others, codingsOfEach);
		settle();
		loop.start();
		loop.work(() -> StudyProjects.get().find(study.project()).orElseThrow());
		report.figure("reading the study (UI thread)", "ms", loop.busy() / 1e6, Double.NaN);
		var emic = Contender.emic(page, study.large());
		emic.open();
		settle();
		report.fact("codings", StudyProjects.get().find(study.project()).orElseThrow().study().codings().size());
		apply(emic, ", in a large study", size.brief());
		emic.close();
		settle();
		study.project().close(null);
		settle();
	}

	private void settle() {
		loop.start();
		loop.linger(SETTLE);
		loop.stop();
	}

	private double memory(String name, String text) throws CoreException, IOException {
		var study = BenchmarkStudy.create(name, text, 0, texts, 0, 0);
		double used = memory(study);
		study.project().delete(true, true, null);
		settle();
		return used;
	}

	/** The bytes in use while a transcript is open in the editor; the project is closed again. */
	private double memory(BenchmarkStudy study) throws CoreException {
		var emic = Contender.emic(page, study.large());
		for (int i = 0; i < 2; i++) {
			emic.open();
			settle();
			if (i == 0) {
				emic.close();
				settle();
			}
		}
		double used = Memory.used();
		emic.close();
		settle();
		return used;
	}

	private static IFile plainFile(String name, String text) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		project.setDefaultCharset("UTF-8", null);
		var file = project.getFile("large.txt");
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		return file;
	}

	private static StudyTranscript transcript(Size size) {
		return StudyProjects.get().opened().stream().flatMap(study -> study.study().transcripts().stream())
				.filter(each -> each.codings().size() == size.codings()).findFirst().orElseThrow();
	}

	private void describe(Contender emic, Size size) {
		var transcript = transcript(size);
		var ranges = transcript.codings().stream().map(placed -> new TextRange(placed.start(), placed.end())).toList();
		report.fact("characters", size.text().length());
		report.fact("turns", transcript.model().getTurns().size());
		report.fact("codings", ranges.size());
		report.fact("overlapping", Math.round(100 * CodedRanges.overlapping(ranges)) + " %");
		var text = emic.text();
		report.fact("font", text.getFont().getFontData()[0]);
		report.fact("text widget", text.getSize());
	}
}
