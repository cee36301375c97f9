/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.cli.Main;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.exchange.ImportPlan;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportProgress;
import org.emic.exchange.ImportReport;
import org.emic.exchange.ImportedFile;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.exchange.PlannedTranscript;
import org.emic.exchange.TranscriptImporter;

/** {@code emic import FILE… --into DIR [--repair] [--update]}: makes or extends a study folder. */
public final class ImportCommand implements Command {

	@Override
	public String name() {
		return "import";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--repair", "--update", "--dry-run");
	}

	@Override
	public Set<String> options() {
		return Set.of("--into", "--encoding");
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var folder = Path.of(arguments.value("--into")
				.orElseThrow(() -> new CommandException(Messages.get("import.noInto"))));
		if (arguments.operands().isEmpty()) {
			throw new CommandException(Messages.get("import.noFiles"));
		}
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new CommandException(Messages.get("import.intoFile", folder));
		}
		var files = new FolderFiles(folder);
		var plan = TranscriptImporter.plan(arguments.operands().stream().map(Path::of).toList(), files,
				arguments.has("--repair"), ImportProgress.NONE);
		if (arguments.value("--encoding").isPresent()) {
			var charset = charset(arguments.value("--encoding").get());
			plan.update(() -> plan.transcripts().forEach(transcript -> transcript.setCharset(charset)));
		}
		boolean dry = arguments.has("--dry-run");
		if (dry && !arguments.has("--update")) {
			throw new CommandException(Messages.get("import.dryUpdate"));
		}
		boolean updateProblems = false;
		if (arguments.has("--update") && StudyFolder.isStudy(folder)) {
			var updates = new SourceUpdates(files, dry, out, err);
			updates.run(plan);
			updateProblems = updates.hasProblems();
		}
		if (dry || plan.transcripts().stream().noneMatch(PlannedTranscript::isSelected) && !plan.transcripts().isEmpty()) {
			return updateProblems ? Main.PROBLEMS : Main.OK;
		}
		if (!plan.isEmpty()) {
			Files.createDirectories(folder);
			// a study that is there has its codebook, or uses another's
			NewStudy.write(files, files.name(), !StudyFolder.isStudy(folder));
			EclipseProject.write(files, files.name());
		}
		var report = TranscriptImporter.execute(plan, ImportProgress.NONE);
		report(plan, report, folder, out, err);
		return Math.max(status(report), updateProblems ? Main.PROBLEMS : Main.OK);
	}

	private static Charset charset(String name) throws CommandException {
		try {
			return Charset.forName(name);
		} catch (IllegalArgumentException e) {
			throw new CommandException(Messages.get("import.noEncoding", name));
		}
	}

	/** Unusable only if nothing at all could be used. */
	private static int status(ImportReport report) {
		long failed = report.count(Outcome.FAILED);
		if (failed == report.files().size()) {
			return Main.UNUSABLE;
		}
		long skipped = report.files().stream().filter(file -> file.outcome() == Outcome.SKIPPED && !file.problems().isEmpty()).count();
		boolean problems = failed + skipped > 0
				|| report.problems().stream().anyMatch(problem -> problem.severity() != ImportProblem.Severity.INFO);
		return problems ? Main.PROBLEMS : Main.OK;
	}

	private static void report(ImportPlan plan, ImportReport report, Path folder, PrintStream out, PrintStream err) {
		report.problems().forEach(problem -> err.println(problem));
		for (int i = 0; i < report.files().size(); i++) {
			var file = report.files().get(i);
			var planned = plan.transcripts().get(i);
			file.problems().forEach(problem -> err.println(format(problem)));
			if (!planned.isCharsetCertain() && !planned.charsets().isEmpty()) {
				err.println("  " + Messages.get("import.encodings", planned.charsets().stream().map(Charset::displayName)
						.collect(Collectors.joining(", "))));
			}
			if (file.isWritten()) {
				out.println(line(planned, file));
			} else if (file.outcome() == Outcome.UNCHANGED) {
				out.println(Messages.get("import.unchanged", file.source(), file.id()));
			}
			file.repairs().forEach(repair -> out.println(
					"  " + Messages.get("import.repaired", repair.line(), repair.before(), repair.after(), repair.context())));
			file.repairsLeft().forEach(repair -> err.println(file.source() + ":" + repair.line() + ": "
					+ Messages.get("import.repairLeft", repair.before(), repair.after(), repair.context())));
		}
		out.println(summary(report, folder));
	}

	private static String format(ImportProblem problem) {
		return problem.isError() ? problem.toString() : Messages.get("import.warning", problem);
	}

	private static String line(PlannedTranscript planned, ImportedFile file) {
		var speakers = planned.speakers().stream().map(speaker -> Messages.get("import.speaker", speaker.name(),
				speaker.role().getLiteral().toLowerCase(java.util.Locale.ROOT), speaker.turns())).toList();
		return Messages.get("import." + file.outcome().name().toLowerCase(java.util.Locale.ROOT), file.source(), file.id(),
				Messages.count("turns", planned.turns()), String.join(", ", speakers));
	}

	private static String summary(ImportReport report, Path folder) {
		long written = report.files().stream().filter(ImportedFile::isWritten).count();
		long unchanged = report.count(Outcome.UNCHANGED);
		long left = report.files().size() - written - unchanged;
		long repairs = report.files().stream().mapToLong(file -> file.repairs().size()).sum();
		if (written == 0) {
			return unchanged > 0 && left == 0 ? Messages.get("import.nothingChanged", folder)
					: Messages.get("import.nothingImported", folder, unchanged, left);
		}
		return Messages.get("import.summary", folder, Messages.count("transcripts", written), unchanged, left,
				Messages.count("repairs", repairs));
	}
}
