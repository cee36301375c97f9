/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.ImportPlan;
import org.emic.exchange.ImportReport;
import org.emic.exchange.ImportedFile;
import org.emic.exchange.TranscriptImporter;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.WorkspaceFiles;

/** An import of transcripts into a study of the workspace. */
public final class TranscriptImport {

	private final IProject study;

	public TranscriptImport(IProject study) {
		this.study = study;
	}

	/** Looks at files and folders; repairs are proposed. When cancelled, the plan holds the files looked at before. */
	public ImportPlan plan(List<Path> sources, IProgressMonitor monitor) throws IOException {
		try {
			return TranscriptImporter.plan(sources, new WorkspaceFiles(study), true,
					new MonitorProgress(monitor, Messages.Import_Looking));
		} finally {
			monitor.done();
		}
	}

	/** Does what the plan says. Call {@link #show} on the UI thread afterwards. */
	public ImportReport execute(ImportPlan plan, IProgressMonitor monitor) {
		try {
			return TranscriptImporter.execute(plan, new MonitorProgress(monitor, Messages.Import_Importing));
		} finally {
			monitor.done();
		}
	}

	/** Lets the open study know what was imported: it does not hear of what the workbench itself writes. UI thread. */
	public void show(ImportReport report) {
		var ids = report.files().stream().filter(ImportedFile::isWritten).map(ImportedFile::id).toList();
		if (!ids.isEmpty()) {
			StudyProjects.get().opened().stream().filter(open -> open.project().equals(study)).findFirst().ifPresent(open -> {
				var paths = new LinkedHashSet<>(Set.of(StudyLayout.CASES));
				ids.forEach(id -> paths.add(path(open, id)));
				open.refresh(paths);
			});
		}
	}

	/** A transcript that was there keeps its file, whatever that is called. */
	private static String path(StudyProject open, String id) {
		return open.study().transcripts().stream().filter(transcript -> transcript.id().equalsIgnoreCase(id))
				.map(StudyTranscript::path).findFirst().orElseGet(() -> StudyLayout.transcript(id));
	}
}
