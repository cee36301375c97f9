/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Finds passages in a transcript; may be asked in any thread. */
public interface PassageFinder {

	/**
	 * The passages in a transcript, in order, each once.
	 *
	 * @param cancelled is asked now and then
	 * @throws PatternException   when a search text turns out not to be usable
	 * @throws SearchCancelled when asked to stop
	 */
	List<Passage> find(SearchedTranscript transcript, BooleanSupplier cancelled) throws PatternException;
}
