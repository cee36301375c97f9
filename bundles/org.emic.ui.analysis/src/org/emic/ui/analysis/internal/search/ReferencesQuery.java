/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.HashMap;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;

import org.emic.core.auto.Passage;
import org.emic.core.auto.SearchedTranscript;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.ui.analysis.internal.passages.PassageText;
import org.emic.ui.StudyReading;
import org.emic.workspace.StudyProject;

/** All passages to which a code was applied, by all coders, with those of codes merged into it. */
public final class ReferencesQuery extends HitsQuery {

	private final StudyProject study;
	private final String codeId;
	private String name;

	public ReferencesQuery(StudyProject study, Code code) {
		this.study = study;
		this.codeId = code.getId();
		this.name = code.getName();
		HiddenHits.follow(study);
	}

	@Override
	List<Hit> find(IProgressMonitor monitor) {
		return StudyReading.get(() -> study.study().codes().code(codeId).map(this::hits).orElse(List.of()));
	}

	private List<Hit> hits(Code code) {
		name = code.getName();
		var texts = new HashMap<StudyTranscript, SearchedTranscript>();
		return study.study().codings().of(code).stream()
				.map(placed -> hit(texts.computeIfAbsent(placed.transcript(), SearchedTranscript::of), placed)).toList();
	}

	private static Hit hit(SearchedTranscript transcript, PlacedCoding placed) {
		int turn = placed.turn();
		var text = transcript.text();
		var words = turn < 0 || turn >= text.turnCount() ? placed.range() : text.turn(turn);
		var line = placed.range().isEmpty() ? new StyledString(String.valueOf(placed.quote()).replaceAll("\\s+", " "), StyledString.QUALIFIER_STYLER) //$NON-NLS-1$ //$NON-NLS-2$
				: PassageText.of(text.text(), words, placed.range(), HitLabels.MATCH);
		line.append("   " + placed.coder().getName(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		var passage = new Passage(placed.transcript(), turn, placed.range(), placed.range().of(text.text()));
		return new Hit(passage, turn < 0 ? "" : transcript.speakers().get(turn).name(), line, placed); //$NON-NLS-1$
	}

	@Override
	String label(int hits, int transcripts) {
		return NLS.bind(hits == 1 ? Messages.References_one
				: transcripts == 1 ? Messages.References_inOne : Messages.References_several,
				new Object[] { name, hits, transcripts });
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.References_query, name);
	}
}
