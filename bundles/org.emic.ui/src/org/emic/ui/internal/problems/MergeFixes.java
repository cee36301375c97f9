/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import org.emic.core.study.Problem.Kind;
import org.emic.core.study.StudyLayout;
import org.emic.ui.StudyOpening;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyProjects;

/** Offers what can be done about problems that come from a merge; each can be undone. */
public final class MergeFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		// asked for each row of a list: not to be answered by reading a study
		return StudyProjects.get().findOpened(marker.getResource()).isPresent() ? getResolutions(marker).length > 0
				: kind(marker).isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return kind(marker).flatMap(kind -> StudyOpening.find(marker.getResource()).map(study -> switch (kind) {
			case CONFLICT -> ConflictFixes.of(study, marker);
			case DUPLICATE_CODING, IDLE_DECISION, UNRESOLVED_CODE, SETTLED_DIFFERENTLY -> new CodingFixes(study).of(kind, subject(marker), path(marker));
			case DUPLICATE_ID -> path(marker).startsWith(StudyLayout.CODINGS + '/')
					? new CodingFixes(study).of(kind, subject(marker), path(marker))
					: new CodeFixes(study, marker.getResource()).of(kind, subject(marker));
			case SAME_CODER -> new CoderFixes(study).of(subject(marker));
			default -> new CodeFixes(study, marker.getResource()).of(kind, subject(marker));
		})).orElse(List.of()).toArray(IMarkerResolution[]::new);
	}

	private static Optional<Kind> kind(IMarker marker) {
		var name = marker.getAttribute(StudyBuilder.KIND, ""); //$NON-NLS-1$
		return List.of(Kind.values()).stream().filter(kind -> kind.name().equals(name)).findFirst();
	}

	private static String path(IMarker marker) {
		return marker.getResource().getProjectRelativePath().toPortableString();
	}

	private static String subject(IMarker marker) {
		return marker.getAttribute(StudyBuilder.SUBJECT, ""); //$NON-NLS-1$
	}
}
