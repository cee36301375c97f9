/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.emic.ui.internal.Messages;
import org.emic.ui.internal.sample.SampleCreation;

/**
 * The sample study: five interviews, a codebook with definitions, codings and an outline.
 */
public final class SampleStudies {

	/** The project's name, unless the person chooses another. */
	public static final String NAME = "sample-study";

	/** The transcript with codings and an outline, which is opened first. */
	public static final String FIRST_TRANSCRIPT = "creativity_0074";

	private SampleStudies() {
	}

	/** Creates the sample study under its usual name; see {@link #create(String, IProgressMonitor)}. */
	public static IProject create(IProgressMonitor monitor) throws CoreException {
		return create(NAME, monitor);
	}

	/**
	 * Creates the sample study. When it fails, nothing of it stays.
	 *
	 * @throws CoreException when there is a project of that name, or files cannot be written
	 */
	public static IProject create(String name, IProgressMonitor monitor) throws CoreException {
		return SampleCreation.create(name, monitor);
	}

	/**
	 * Opens the sample study in a window: creates it if it is missing, shows the perspective and opens a
	 * transcript. What goes wrong is shown to the person. UI thread.
	 */
	public static void open(IWorkbenchWindow window) {
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		try {
			if (!project.exists()) {
				window.run(true, false, monitor -> create(monitor, project));
			} else if (!project.isOpen()) {
				project.open(null);
			}
			open(window, project);
		} catch (InvocationTargetException e) {
			Errors.show(Messages.Sample_Failed, e.getCause());
		} catch (CoreException e) {
			Errors.show(Messages.Sample_Failed, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void create(IProgressMonitor monitor, IProject project) throws InvocationTargetException {
		try {
			create(project.getName(), monitor);
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}

	/** Shows a study that was made of the sample, under whatever name. */
	public static void open(IWorkbenchWindow window, IProject project) throws WorkbenchException {
		var page = window.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, window);
		StudyOpening.find(project).ifPresent(study -> {
			ActiveStudy.get().activate(study);
			study.study().transcript(FIRST_TRANSCRIPT).ifPresent(transcript -> {
				BasicNewResourceWizard.selectAndReveal(study.file(transcript.path()), window);
				StudyParts.open(page, study, transcript, null);
			});
		});
	}
}
