/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudySettings;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyNature;

/**
 * Checks studies that are coded blind for the coder who codes from now on. Problems name passages and whose codings they
 * are about: those that were found for the coder before are not for this one's eyes.
 */
public final class BlindProblemsJob extends Job {

	private static final BlindProblemsJob INSTANCE = new BlindProblemsJob();

	private BlindProblemsJob() {
		super("Checking studies that are coded blind"); // nobody sees it //$NON-NLS-1$
		setSystem(true);
		setPriority(BUILD);
	}

	/** Checks, soon; once for several changes of the coder in a row. */
	public static void plan() {
		INSTANCE.schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		var progress = SubMonitor.convert(monitor, projects.length);
		for (var project : projects) {
			var step = progress.split(1);
			if (StudyNature.isStudy(project) && mayBeBlind(project)) {
				try {
					project.build(IncrementalProjectBuilder.FULL_BUILD, StudyBuilder.ID, Map.of(), step);
				} catch (CoreException e) {
					if (project.isAccessible()) {
						return e.getStatus();
					}
				}
			}
		}
		return Status.OK_STATUS;
	}

	private static boolean mayBeBlind(IProject project) {
		try {
			var text = new String(new WorkspaceFiles(project).read(StudyLayout.SETTINGS), StandardCharsets.UTF_8);
			return !StudySettings.parse(text, StudyLayout.SETTINGS).blind().isNone();
		} catch (IOException e) {
			// what cannot be read may say so
			return project.getFile(StudyLayout.SETTINGS).exists();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == BlindProblemsJob.class;
	}
}
