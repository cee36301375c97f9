/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.core.resources.IProject;
import org.emic.core.pseudonym.PseudonymCheck;
import org.emic.core.pseudonym.PseudonymKey;
import org.emic.core.study.Problem;
import org.emic.core.study.ReadingProgress;
import org.emic.core.study.Study;
import org.emic.core.study.StudyUpdate;
import org.emic.core.study.Viewer;

/**
 * A study as its files are, kept from one build to the next, so that only what changed is read again. It is another one
 * than that which is open in the workbench: that one is the display thread's and holds what is not saved yet. Where
 * memory is short it goes, and is read as a whole the next time.
 */
public final class CheckedStudy {

	/** Of so few transcripts the one that changed is much of the whole: to keep them costs more than to read them again. */
	private static final int FEW = 4;

	private final IProject project;
	/** What changed since it was read or updated; in whatever thread. */
	private final Set<String> changed = new HashSet<>();
	private boolean codebooksChanged;
	private SoftReference<Study> kept = new SoftReference<>(null);
	/** The names that should not be there, and by what key; null until they were looked for. */
	private List<Problem> names;
	private byte[] key;
	private int readings;

	CheckedStudy(IProject project) {
		this.project = project;
	}

	/** Takes note of files that came, went or have another content. */
	public void changed(Collection<String> paths) {
		synchronized (changed) {
			changed.addAll(paths);
		}
	}

	/** Takes note that a codebook that it may share was changed. */
	public void codebooksChanged() {
		synchronized (changed) {
			codebooksChanged = true;
		}
	}

	/** How often it was read as a whole. */
	public synchronized int readings() {
		return readings;
	}

	/**
	 * Does something with the study as its files are now; one thread at a time.
	 *
	 * @param coder for whom it is shown
	 * @param work  gets the study, and the names in it that should not be there
	 * @throws java.util.concurrent.CancellationException when progress stops it; nothing is lost, but it is read as a
	 *                                                     whole the next time
	 * @throws IOException                                 when the folder cannot be read
	 */
	public synchronized <T> T with(String coder, ReadingProgress progress, BiFunction<Study, List<Problem>, T> work)
			throws IOException {
		Set<String> paths;
		boolean codebooks;
		synchronized (changed) {
			paths = Set.copyOf(changed);
			codebooks = codebooksChanged;
			changed.clear();
			codebooksChanged = false;
		}
		var study = kept.get();
		kept = new SoftReference<>(null); // what is done by halves is not used again
		if (study == null || !study.viewer().equals(Viewer.coder(coder)) || !StudyUpdate.update(study, paths, codebooks)) {
			study = Study.open(new WorkspaceFiles(project), new WorkspaceCodebooks(project), new OldTextsInHistory(project),
					Viewer.coder(coder), progress);
			names = null;
			readings++;
		}
		findNames(study, paths);
		if (study.transcripts().size() > FEW) {
			kept = new SoftReference<>(study);
		}
		return work.apply(study, names);
	}

	private void findNames(Study study, Set<String> paths) throws IOException {
		var files = study.files();
		var keyNow = files.exists(PseudonymKey.PATH) ? files.read(PseudonymKey.PATH) : new byte[0];
		if (names == null || !Arrays.equals(key, keyNow)) {
			names = PseudonymCheck.check(files);
			key = keyNow;
		} else if (keyNow.length > 0) {
			var found = new ArrayList<>(names);
			found.removeIf(problem -> paths.contains(problem.file()));
			found.addAll(PseudonymCheck.check(files, paths));
			names = List.copyOf(found);
		}
	}
}
