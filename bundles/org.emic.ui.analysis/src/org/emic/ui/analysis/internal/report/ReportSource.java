/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.StudyTranscript;
import org.emic.exchange.report.ReportedPassage;
import org.emic.model.codebook.Code;
import org.emic.ui.CodingTarget;
import org.emic.ui.analysis.internal.codings.CodingsView;
import org.emic.ui.analysis.internal.search.HitsPage;
import org.emic.ui.analysis.internal.search.Hit;
import org.emic.workspace.StudyProjects;

/**
 * The passages that a report is asked of, and what it could be called: the codings of the selected codes, those
 * listed or selected in the Codings view, the result in the Search view, or all of the open transcript.
 */
public record ReportSource(String title, List<ReportedPassage> passages) {

	public ReportSource {
		passages = List.copyOf(passages);
	}

	static Optional<ReportSource> of(ExecutionEvent event) {
		return switch (HandlerUtil.getActivePart(event)) {
			case CodingsView view -> Optional.of(of(view));
			case ISearchResultViewPart view when view.getActivePage() instanceof HitsPage page -> Optional.of(of(page));
			case null, default -> ofCodes(event).or(() -> Optional.ofNullable(HandlerUtil.getActiveEditor(event))
					.map(editor -> editor.getAdapter(CodingTarget.class)).map(CodingTarget::transcript).map(ReportSource::of));
		};
	}

	/** One selected row is where somebody reads; several are what somebody chose. */
	private static ReportSource of(CodingsView view) {
		var selected = view.panel().table().selectedCodings();
		var codings = selected.size() > 1 ? selected : view.panel().table().all();
		return new ReportSource(view.label(), codings.stream().map(ReportedPassage::of).toList());
	}

	private static ReportSource of(HitsPage page) {
		return new ReportSource(page.getLabel(), page.allHits().stream().map(ReportSource::of).toList());
	}

	private static ReportedPassage of(Hit hit) {
		return hit.coding().map(ReportedPassage::of)
				.orElseGet(() -> new ReportedPassage(hit.transcript(), hit.place(), Optional.empty()));
	}

	private static Optional<ReportSource> ofCodes(ExecutionEvent event) {
		if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured)) {
			return Optional.empty();
		}
		var codes = structured.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
		if (codes.isEmpty()) {
			return Optional.empty();
		}
		return StudyProjects.get().of(codes.getFirst()).map(study -> new ReportSource(
				String.join(", ", codes.stream().map(Code::getName).toList()), //$NON-NLS-1$
				codes.stream().flatMap(code -> study.study().codings().of(code).stream()).distinct().map(ReportedPassage::of)
						.toList()));
	}

	private static ReportSource of(StudyTranscript transcript) {
		return new ReportSource(NLS.bind(Messages.Source_transcript, transcript.title()),
				transcript.codings().stream().map(ReportedPassage::of).toList());
	}
}
