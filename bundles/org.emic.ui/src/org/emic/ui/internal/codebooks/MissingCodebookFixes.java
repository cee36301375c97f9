/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.codebooks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.emic.core.study.CodebookReference;
import org.emic.core.study.Problem;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookLinksOperation;
import org.emic.workspace.StudyBuilder;

/** Finds, copies or opens the project of a codebook that a study cannot find, or writes the name it has now. */
public final class MissingCodebookFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return is(marker, Problem.Kind.MISSING_CODEBOOK) || is(marker, Problem.Kind.RENAMED_CODEBOOK);
	}

	private static boolean is(IMarker marker, Problem.Kind kind) {
		return kind.name().equals(marker.getAttribute(StudyBuilder.KIND, "")); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		var study = marker.getResource().getProject();
		var name = marker.getAttribute(StudyBuilder.SUBJECT, ""); //$NON-NLS-1$
		var fixes = new ArrayList<IMarkerResolution>();
		if (is(marker, Problem.Kind.RENAMED_CODEBOOK)) {
			fixes.add(new Fix(Messages.WriteName, Messages.WriteNameDescription, "rename", () -> writeName(study, name))); //$NON-NLS-1$
		} else if (hasResolutions(marker)) {
			var project = study.getWorkspace().getRoot().getProject(name);
			if (project.exists() && !project.isOpen()) {
				fixes.add(new Fix(NLS.bind(Messages.OpenProject, name), NLS.bind(Messages.OpenDescription, name), "codebook", //$NON-NLS-1$
						() -> CodebookSearch.open(project)));
			}
			fixes.add(new Fix(Messages.Locate, NLS.bind(Messages.LocateDescription, name), "codebook", //$NON-NLS-1$
					() -> CodebookSearch.locate(study, name)));
			if (!project.exists()) {
				fixes.add(new Fix(Messages.CopyFix, NLS.bind(Messages.CopyDescription, name), "new-codebook", //$NON-NLS-1$
						() -> CodebookSearch.copy(study, name)));
			}
		}
		return fixes.toArray(IMarkerResolution[]::new);
	}

	private static void writeName(IProject study, String before) throws CoreException {
		var references = new ArrayList<CodebookReference>();
		for (var reference : CodebookLinks.of(study)) {
			references.add(reference.project().equals(before)
					? reference.renamed(CodebookLinks.presentName(study, reference).orElse(before))
					: reference);
		}
		CodebookLinksOperation.run(Messages.WriteName, study, List.copyOf(references), null);
	}

	/** Does what solves a problem. */
	@FunctionalInterface
	private interface Work {

		void run() throws CoreException;
	}

	private record Fix(String label, String description, String image, Work work) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getDescription() {
			return description;
		}

		@Override
		public Image getImage() {
			return EmicImages.image(image);
		}

		@Override
		public void run(IMarker marker) {
			try {
				work.run();
			} catch (CoreException e) {
				Errors.show(Messages.Failed, e);
			}
		}
	}
}
