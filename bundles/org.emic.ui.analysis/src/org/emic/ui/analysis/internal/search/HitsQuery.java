/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

import org.emic.core.auto.PatternException;

/** Finds passages for the Search view, in the background. */
abstract class HitsQuery implements ISearchQuery {

	private final HitsResult result = new HitsResult(this);

	@Override
	public final IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		try {
			var found = find(monitor);
			result.addMatches(found.stream()
					.map(hit -> new Match(hit, hit.passage().range().start(), hit.passage().range().length()))
					.toArray(Match[]::new));
			return Status.OK_STATUS;
		} catch (PatternException e) {
			return Status.error(e.getMessage());
		} catch (CoreException e) {
			return e.getStatus();
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Finds them; not on the UI thread. */
	abstract List<Hit> find(IProgressMonitor monitor) throws PatternException, CoreException;

	/** What was found, for a person. */
	abstract String label(int hits, int transcripts);

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public final ISearchResult getSearchResult() {
		return result;
	}
}
