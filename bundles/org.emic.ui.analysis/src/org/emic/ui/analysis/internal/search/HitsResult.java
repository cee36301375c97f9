/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;

import org.emic.ui.EmicImages;

/** The passages that a search found. */
public final class HitsResult extends AbstractTextSearchResult {

	private final HitsQuery query;

	HitsResult(HitsQuery query) {
		this.query = query;
	}

	/** The passages in the order of the transcripts and their text. */
	public List<Hit> hits() {
		return Arrays.stream(getElements()).map(Hit.class::cast).sorted(HitOrder.INSTANCE).toList();
	}

	/** Forgets codings that are hidden by now. */
	void removeHidden() {
		var hidden = hits().stream().filter(Hit::isHidden).flatMap(hit -> Arrays.stream(getMatches(hit))).toArray(Match[]::new);
		if (hidden.length > 0) {
			removeMatches(hidden);
		}
	}

	@Override
	public String getLabel() {
		var hits = getElements();
		return query.label(hits.length, (int) Arrays.stream(hits).map(hit -> ((Hit) hit).transcript()).distinct().count());
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return EmicImages.descriptor(EmicImages.CODINGS);
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	/** Matches are shown by the transcript editor itself, which knows what is coded. */
	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return null;
	}

	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return null;
	}
}
