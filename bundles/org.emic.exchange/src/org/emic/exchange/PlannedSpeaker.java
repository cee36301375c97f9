/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.List;

import org.emic.model.transcript.Role;

/**
 * A speaker of a transcript to be imported.
 *
 * @param name the name to be shown
 * @param labels the labels under which the speaker appears
 * @param role the proposed or chosen role
 * @param turns how many turns
 * @param words how many words in them
 */
public record PlannedSpeaker(String name, List<String> labels, Role role, int turns, int words) {

	public PlannedSpeaker {
		labels = List.copyOf(labels);
	}
}
