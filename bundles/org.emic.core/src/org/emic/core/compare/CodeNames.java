/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Optional;

/** Knows the names of codes by their ids, so that no id need be shown. */
@FunctionalInterface
public interface CodeNames {

	/** Knows none. */
	CodeNames NONE = id -> Optional.empty();

	/** The name of a code; nothing if it is in no codebook at hand. */
	Optional<String> name(String id);

	/** What to show for a code: its name, or its id where that is all there is; empty for null. */
	default String shown(String id) {
		return id == null ? "" : name(id).orElse(id);
	}
}
