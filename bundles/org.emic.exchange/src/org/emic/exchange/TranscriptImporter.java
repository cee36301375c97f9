/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.ImportProblem.Severity;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.exchange.internal.FileCollector;
import org.emic.exchange.internal.FileImport;
import org.emic.exchange.internal.Messages;

/**
 * Imports transcripts in two steps: {@link #plan} looks and writes nothing, {@link #execute} does what the
 * plan says then. Each file comes whole or not at all, and one that fails does not keep the others.
 */
public final class TranscriptImporter {

	private TranscriptImporter() {
	}

	/**
	 * Looks at files.
	 *
	 * @param paths files, and folders whose text files are taken, those in subfolders too
	 * @param study the study they are for; it may still be empty
	 * @param repair whether the person consents to repairs beforehand; otherwise each file is asked about
	 * @param progress hears of each file and can stop the looking; the plan then holds the files before
	 * @throws IOException if the study cannot be read
	 */
	public static ImportPlan plan(List<Path> paths, StudyFiles study, boolean repair, ImportProgress progress)
			throws IOException {
		var plan = new ImportPlan(study);
		var files = FileCollector.collect(paths, plan::add);
		for (int i = 0; i < files.size() && !progress.isCancelled(); i++) {
			progress.file(files.get(i).getFileName().toString(), i, files.size());
			plan.add(files.get(i), repair);
		}
		plan.proposeIds();
		return plan;
	}

	/** Does what the plan says: writes sources, transcripts and, at the end, their rows in cases.csv. */
	public static ImportReport execute(ImportPlan plan, ImportProgress progress) {
		var done = new ArrayList<ImportedFile>();
		var problems = new ArrayList<>(plan.problems());
		var transcripts = plan.transcripts();
		for (int i = 0; i < transcripts.size(); i++) {
			var transcript = transcripts.get(i);
			if (progress.isCancelled()) {
				done.add(notWritten(transcript, Outcome.CANCELLED));
			} else {
				progress.file(transcript.source().getFileName().toString(), i, transcripts.size());
				done.add(execute(plan, transcript));
			}
		}
		addCases(plan.files(), done, problems);
		return new ImportReport(done, problems);
	}

	private static ImportedFile execute(ImportPlan plan, PlannedTranscript transcript) {
		if (!transcript.isSelected()) {
			return notWritten(transcript, Outcome.SKIPPED);
		}
		var fileImport = new FileImport(plan.files(), plan.contents());
		if (transcript.willBeWritten() && transcript.state() == ImportState.UNREPAIRED) {
			return fileImport.repair(transcript.source(), transcript.draft(), transcript.id());
		}
		if (transcript.willBeWritten()) {
			return fileImport.run(transcript.source(), transcript.drafting(),
					transcript.draft(), transcript.targetId(), transcript.isRepair());
		}
		return notWritten(transcript, switch (transcript.state()) {
			case SAME -> Outcome.UNCHANGED;
			case UNUSABLE -> Outcome.FAILED;
			default -> Outcome.SKIPPED;
		});
	}

	private static ImportedFile notWritten(PlannedTranscript transcript, Outcome outcome) {
		var problems = new ArrayList<>(transcript.problems());
		if (outcome == Outcome.SKIPPED && transcript.isSelected()) {
			problems.add(ImportProblem.ofFile(Severity.ERROR, transcript.source(),
					Messages.get("import.clash", transcript.id())));
		}
		return new ImportedFile(transcript.source(), outcome, transcript.id(), List.of(), List.of(), problems);
	}

	private static void addCases(StudyFiles files, List<ImportedFile> done, List<ImportProblem> problems) {
		try {
			var read = Cases.read(files);
			if (!read.problems().isEmpty()) {
				throw read.problems().getFirst();
			}
			if (read.value().addAll(done.stream().filter(ImportedFile::isWritten).map(ImportedFile::id).toList())) {
				read.value().write(files);
			}
		} catch (IOException e) {
			problems.add(ImportProblem.ofFile(Severity.WARNING, Path.of(StudyLayout.CASES),
					Messages.get("import.cases", e.getMessage())));
		}
	}
}
