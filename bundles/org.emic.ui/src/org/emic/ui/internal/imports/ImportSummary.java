/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportReport;
import org.emic.exchange.ImportedFile;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.ui.EmicIds;
import org.emic.ui.internal.Messages;

/** Says in a few words what an import did, with a line for each file. */
public final class ImportSummary {

	private ImportSummary() {
	}

	/** A status that a dialog can show: never OK, so that it is always shown. */
	public static IStatus of(ImportReport report) {
		var lines = new ArrayList<IStatus>();
		boolean some = report.files().stream().anyMatch(file -> file.outcome() != Outcome.FAILED);
		report.files().forEach(file -> lines.add(line(file, some)));
		report.problems().forEach(problem -> lines.add(status(problem)));
		return new MultiStatus(EmicIds.PLUGIN, 0, lines.toArray(IStatus[]::new), message(report), null);
	}

	/** The sentences above the lines. */
	static String message(ImportReport report) {
		var sentences = new ArrayList<String>();
		add(sentences, report, Outcome.IMPORTED, Messages.Import_Imported);
		add(sentences, report, Outcome.REPLACED, Messages.Import_Replaced);
		add(sentences, report, Outcome.UNCHANGED, Messages.Import_Unchanged);
		add(sentences, report, Outcome.SKIPPED, Messages.Import_Skipped);
		add(sentences, report, Outcome.FAILED, Messages.Import_Failed);
		add(sentences, report, Outcome.CANCELLED, Messages.Import_Cancelled);
		int repairs = report.files().stream().mapToInt(file -> file.repairs().size()).sum();
		if (repairs > 0) {
			sentences.add(NLS.bind(Messages.Import_Repaired, repairs));
		}
		return sentences.isEmpty() ? Messages.Import_Nothing : String.join("\n", sentences);
	}

	private static void add(List<String> sentences, ImportReport report, Outcome outcome, String sentence) {
		long count = report.count(outcome);
		if (count > 0) {
			sentences.add(NLS.bind(sentence, count));
		}
	}

	/** A file that was left out is a warning beside others that came in, and an error when it stands for all. */
	private static IStatus line(ImportedFile file, boolean some) {
		var text = new StringBuilder(file.source().getFileName().toString()).append(": ").append(outcome(file));
		file.problems().forEach(problem -> text.append(" \u2014 ").append(problem.text()));
		boolean failed = file.outcome() == Outcome.FAILED && !some;
		boolean warned = file.problems().stream().anyMatch(problem -> problem.severity() != ImportProblem.Severity.INFO)
				|| file.outcome() == Outcome.FAILED;
		return new Status(failed ? IStatus.ERROR : warned ? IStatus.WARNING : IStatus.INFO, EmicIds.PLUGIN, text.toString());
	}

	private static String outcome(ImportedFile file) {
		return switch (file.outcome()) {
			case IMPORTED -> NLS.bind(Messages.Import_FileImported, file.id());
			case REPLACED -> NLS.bind(Messages.Import_FileReplaced, file.id());
			case UNCHANGED -> Messages.Import_FileUnchanged;
			case SKIPPED -> Messages.Import_FileSkipped;
			case FAILED -> Messages.Import_FileFailed;
			case CANCELLED -> Messages.Import_FileCancelled;
		};
	}

	private static IStatus status(ImportProblem problem) {
		int severity = switch (problem.severity()) {
			case INFO -> IStatus.INFO;
			case WARNING -> IStatus.WARNING;
			case ERROR -> IStatus.ERROR;
		};
		return new Status(severity, EmicIds.PLUGIN, problem.toString());
	}
}
