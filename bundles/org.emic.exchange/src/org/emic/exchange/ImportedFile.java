/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of one file.
 *
 * @param source the file
 * @param outcome whether it is a transcript of the study now
 * @param id its Transcript ID; empty where none was found
 * @param repairs the repairs that were made
 * @param repairsLeft the repairs that were found and not made
 * @param problems what a person should know
 */
public record ImportedFile(Path source, Outcome outcome, String id, List<Repair> repairs, List<Repair> repairsLeft,
		List<ImportProblem> problems) {

	/** What became of a file. */
	public enum Outcome {
		/** A new transcript. */
		IMPORTED,
		/** It took the place of a transcript. */
		REPLACED,
		/** It had been imported before, and nothing was changed. */
		UNCHANGED,
		/** Left out, because the person wished so or the ID is taken. */
		SKIPPED,
		/** It could not be imported; nothing of it is left behind. */
		FAILED,
		/** The import was stopped before. */
		CANCELLED
	}

	public ImportedFile {
		repairs = List.copyOf(repairs);
		repairsLeft = List.copyOf(repairsLeft);
		problems = List.copyOf(problems);
	}

	/** Whether the study was changed. */
	public boolean isWritten() {
		return outcome == Outcome.IMPORTED || outcome == Outcome.REPLACED;
	}
}
