/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.Optional;

/**
 * Finds the text to which codings refer when the transcript has changed since: in local history, git or a
 * cache.
 */
@FunctionalInterface
public interface OldTexts {

	/** Knows no earlier text. */
	OldTexts NONE = (path, digests) -> Optional.empty();

	/**
	 * @param path        the transcript's path in the study
	 * @param turnDigests the digests of the turns of the text wanted
	 * @return the whole text of an earlier state of the file whose turns have these digests
	 */
	Optional<String> find(String path, List<String> turnDigests);
}
