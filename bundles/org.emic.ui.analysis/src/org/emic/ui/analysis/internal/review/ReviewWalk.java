/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.EmicIds;
import org.emic.ui.StatusLines;
import org.emic.ui.StudyParts;
import org.emic.ui.analysis.internal.codings.CodingColumn;
import org.emic.ui.analysis.internal.codings.CodingsView;
import org.emic.workspace.StudyProject;

/** Goes from one automatic coding to the next that nobody has looked at. */
final class ReviewWalk {

	private final IWorkbenchPage page;
	private final StudyProject study;
	private final boolean inView;

	ReviewWalk(ReviewTarget target) {
		this(target.part().getSite().getPage(), target.study(), target.isInView());
	}

	/** @param inView whether the Codings view keeps the focus */
	ReviewWalk(IWorkbenchPage page, StudyProject study, boolean inView) {
		this.page = page;
		this.study = study;
		this.inView = inView;
	}

	/** The coding to look at after these; it comes before them when they are the last. */
	Optional<PlacedCoding> nextAfter(List<PlacedCoding> done) {
		var list = listed();
		var known = new HashSet<>(done);
		int last = done.isEmpty() ? -1 : list.indexOf(done.getLast());
		var behind = list.subList(last + 1, list.size()).stream();
		return java.util.stream.Stream.concat(behind, list.subList(0, last + 1).stream())
				.filter(placed -> AutoReview.isToReview(placed.coding()) && !known.contains(placed)).findFirst();
	}

	/** In the order in which the view lists them, or else that of the study. */
	private List<PlacedCoding> listed() {
		return view().filter(view -> view.study().filter(shown -> shown == study).isPresent())
				.map(view -> view.panel().table().all()).filter(all -> !all.isEmpty())
				.orElseGet(() -> CodingsView.toReview(study));
	}

	private Optional<CodingsView> view() {
		return page.findView(EmicIds.CODINGS_VIEW) instanceof CodingsView view ? Optional.of(view) : Optional.empty();
	}

	/** Shows a coding once the view lists what is left; says so when nothing is left. */
	void show(Optional<PlacedCoding> next) {
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
			if (next.isPresent()) {
				show(next.get());
			} else {
				StatusLines.say(page.getActivePart(), Messages.Review_allDone);
			}
		});
	}

	private void show(PlacedCoding placed) {
		view().ifPresent(view -> view.panel().table().select(placed));
		if (inView) {
			StudyParts.show(page, study, placed);
		} else {
			StudyParts.open(page, study, placed);
		}
		StatusLines.say(inView ? page.getActivePart() : page.getActiveEditor(),
				NLS.bind(Messages.Review_this, CodingColumn.codeName(placed), CodingsView.toReview(study).size()));
	}
}
