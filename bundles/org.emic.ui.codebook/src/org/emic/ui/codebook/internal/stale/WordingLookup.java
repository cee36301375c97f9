/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Wording;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/** Finds what a code meant when a coding was made, off the display's thread, and shows what was asked for last. */
final class WordingLookup {

	/** What is compared. */
	private record Question(Code code, String digest, Wording now, Supplier<Optional<Wording>> search) {

		boolean isSame(Question other) {
			return other != null && code == other.code && now.equals(other.now) && Objects.equals(digest, other.digest);
		}
	}

	private final WordingComparison comparison;
	private final Display display;
	private final AtomicReference<Question> asked = new AtomicReference<>();
	private final Job job = Job.createSystem(Messages.LookingUp, this::run);

	WordingLookup(WordingComparison comparison) {
		this.comparison = comparison;
		this.display = comparison.control().getDisplay();
	}

	/** Shows the wordings of a coding's code; null for none. */
	void show(StudyProject project, PlacedCoding placed) {
		var code = project == null || placed == null ? Optional.<Code>empty() : placed.code();
		if (code.isEmpty()) {
			asked.set(null);
			comparison.clear();
			return;
		}
		var digest = placed.definitionDigest();
		var question = new Question(code.get(), digest, Wording.of(code.get()), project.oldWordings().search(code.get(), digest));
		if (!question.isSame(asked.getAndSet(question))) {
			job.schedule();
		}
	}

	private IStatus run(IProgressMonitor monitor) {
		var question = asked.get();
		if (question != null && !display.isDisposed()) {
			var found = question.search().get();
			// the view may be closed meanwhile, and its window with it
			display.asyncExec(() -> {
				if (!comparison.control().isDisposed() && question.isSame(asked.get())) {
					comparison.show(found, question.now());
				}
			});
		}
		return Status.OK_STATUS;
	}
}
