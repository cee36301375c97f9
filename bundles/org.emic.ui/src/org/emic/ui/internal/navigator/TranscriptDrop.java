/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.emic.core.study.StudyLayout;
import org.emic.ui.internal.wizards.ImportTranscriptsWizard;
import org.emic.workspace.StudyNature;

/** What a drop of files means. */
public final class TranscriptDrop {

	private TranscriptDrop() {
	}

	/** The study into which files dropped here are imported: here is its folder of transcripts, or something in it. */
	public static Optional<IProject> study(Object target) {
		var resource = Adapters.adapt(target, IResource.class);
		if (resource == null || !StudyNature.isStudy(resource)) {
			return Optional.empty();
		}
		var path = resource.getProjectRelativePath();
		return path.segmentCount() > 0 && path.segment(0).equals(StudyLayout.TRANSCRIPTS)
				? Optional.of(resource.getProject()) : Optional.empty();
	}

	/** The wizard that a drop opens, at its preview. */
	public static Optional<ImportTranscriptsWizard> wizard(Object target, String... paths) {
		return study(target).filter(study -> paths.length > 0)
				.map(study -> new ImportTranscriptsWizard(study, Arrays.stream(paths).map(Path::of).toList()));
	}
}
