/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

import org.emic.model.transcript.Role;

/**
 * What a person decided about a file's content.
 *
 * @param charset the encoding, if one was chosen
 * @param repair whether mis-decoded text is repaired
 * @param roles roles by the speakers' names, where they differ from what is proposed
 */
public record Decisions(Optional<Charset> charset, boolean repair, Map<String, Role> roles) {

	public Decisions {
		roles = Map.copyOf(roles);
	}
}
