/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import org.emic.core.auto.SearchedTranscript.Saying;
import org.emic.model.transcript.Role;

/** Says whose turns are meant. */
public sealed interface SpeakerFilter {

	/** Everybody's turns, also those without a speaker. */
	SpeakerFilter ANYBODY = new Anybody();

	boolean accepts(Saying saying);

	/** See {@link #ANYBODY}. */
	record Anybody() implements SpeakerFilter {
		@Override
		public boolean accepts(Saying saying) {
			return true;
		}
	}

	/** The turns of all speakers of a role. */
	record OfRole(Role role) implements SpeakerFilter {
		@Override
		public boolean accepts(Saying saying) {
			return saying.role() == role && !saying.name().isEmpty();
		}
	}

	/** The turns of the speaker of a name. */
	record Named(String name) implements SpeakerFilter {
		@Override
		public boolean accepts(Saying saying) {
			return saying.name().equals(name);
		}
	}
}
