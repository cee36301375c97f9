/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Comparator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

import org.emic.core.study.StudyTranscript;

/** Transcripts by id, passages as the text has them. */
final class HitOrder extends ViewerComparator {

	static final Comparator<Hit> INSTANCE = Comparator.comparing((Hit hit) -> hit.transcript().id())
			.thenComparing(hit -> hit.passage().range());

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		if (one instanceof Hit first && other instanceof Hit second) {
			return INSTANCE.compare(first, second);
		}
		return one instanceof StudyTranscript first && other instanceof StudyTranscript second
				? first.id().compareTo(second.id()) : 0;
	}
}
