/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.List;

import org.emic.exchange.ImportedFile.Outcome;

/**
 * What an import did.
 *
 * @param files what became of each file, in the plan's order
 * @param problems problems of no single file, such as a broken cases.csv
 */
public record ImportReport(List<ImportedFile> files, List<ImportProblem> problems) {

	public ImportReport {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}

	public long count(Outcome outcome) {
		return files.stream().filter(file -> file.outcome() == outcome).count();
	}

	/** Whether any file of the study was written. */
	public boolean isChanged() {
		return files.stream().anyMatch(ImportedFile::isWritten);
	}
}
