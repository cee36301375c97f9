/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import org.emic.exchange.git.Revisions;

/** What stands beside the figures, to be compared with them. */
sealed interface Comparison {

	/** Nothing. */
	record Nothing() implements Comparison {
	}

	/** The figures after the consensus. */
	record Consensus() implements Comparison {
	}

	/** The figures of a revision of the study. */
	record AtRevision(Revisions.Named revision) implements Comparison {
	}
}
