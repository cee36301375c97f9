/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;
import org.emic.workspace.internal.Messages;

/**
 * Notices that there are codings under the coder's id that were not made in this workspace: two people whose names give
 * one id, such as all who work as <i>student</i>, would write into the same files and count as one coder. Whether they are
 * the coder's own, from another machine, only the coder can say.
 */
public final class OwnCodings implements StudyListener {

	private final StudyProject study;
	/** Whether there were codings under an id before any was made here; of those that nobody claimed. */
	private final Map<String, Boolean> foreign = new HashMap<>();
	/** Those of whom it was asked already whether they were claimed; not at each coding again. */
	private final Set<String> claimed = new HashSet<>();

	OwnCodings(StudyProject study) {
		this.study = study;
		var coder = study.coder();
		foreign.put(coder.getId(), of(study.study(), coder).isPresent());
	}

	/** Takes note that all codings under a coder's id are the coder's own. */
	public static void claim(IProject project, String coderId) throws CoreException {
		project.setPersistentProperty(key(coderId), Boolean.TRUE.toString());
		for (var marker : project.findMarkers(StudyBuilder.PROBLEM, false, IResource.DEPTH_INFINITE)) {
			if (Problem.Kind.SAME_CODER.name().equals(marker.getAttribute(StudyBuilder.KIND, ""))) { //$NON-NLS-1$
				marker.delete();
			}
		}
	}

	private static boolean isClaimed(IProject project, String coderId) {
		try {
			return project.getPersistentProperty(key(coderId)) != null;
		} catch (CoreException e) {
			return true; // closed or gone: there is nobody to ask
		}
	}

	private static QualifiedName key(String coderId) {
		return new QualifiedName(CoderPreference.NODE, "ownCodings." + coderId); //$NON-NLS-1$
	}

	/** The coder of those codings, as their files say. */
	private static Optional<Coder> of(Study study, Coder coder) {
		return study.coders().stream().filter(found -> found.getId().equals(coder.getId())).findFirst();
	}

	/** What is to be told of a study as its files are. */
	static Optional<Problem> check(IProject project, Study study, Coder coder) {
		if (isClaimed(project, coder.getId())) {
			return Optional.empty();
		}
		return of(study, coder).map(found -> new Problem(Problem.Kind.SAME_CODER,
				StudyLayout.CODINGS + "/" + coder.getId(), 0, //$NON-NLS-1$
				NLS.bind(Messages.SameCoder, found.getName(), coder.getId()), coder.getId()));
	}

	/** Who codes here first under an id that nobody used has it. */
	@Override
	public void studyChanged(StudyEvent event) {
		var coder = study.coder().getId();
		if (claimed.contains(coder)) {
			return;
		}
		var coded = event.codings().stream().filter(transcript -> transcript.codingSet(coder).isPresent()).toList();
		if (coded.isEmpty() || foreign.getOrDefault(coder, false)) {
			return;
		}
		if (isClaimed(study.project(), coder)) {
			claimed.add(coder);
			return;
		}
		boolean madeHere = coded.stream().allMatch(StudyTranscript::areCodingsDirty);
		if (!madeHere || study.study().transcripts().stream()
				.anyMatch(other -> !event.codings().contains(other) && other.codingSet(coder).isPresent())) {
			foreign.put(coder, true);
			return;
		}
		try {
			claim(study.project(), coder);
			claimed.add(coder);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
