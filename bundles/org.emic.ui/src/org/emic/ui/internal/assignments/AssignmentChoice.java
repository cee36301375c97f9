/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.emic.exchange.Assignment;
import org.emic.exchange.AssignmentPlan;
import org.emic.exchange.Assignments;

/**
 * What was chosen to be assigned.
 *
 * @param transcripts the Transcript IDs
 * @param coders      the coders' ids
 * @param kind        what is to be done with them
 * @param each        with {@link Kind#EVENLY}, by how many coders each transcript is to be coded
 */
record AssignmentChoice(List<String> transcripts, List<String> coders, Kind kind, int each) {

	enum Kind {
		EACH, EVENLY, REMOVE
	}

	/** Why nothing can be done; empty when something can. */
	String problem() {
		return transcripts.isEmpty() ? Messages.NoTranscript : coders.isEmpty() ? Messages.NoCoder : ""; //$NON-NLS-1$
	}

	/** What is to be assigned, or taken back. */
	List<Assignment> plan(Assignments present) {
		if (kind == Kind.EVENLY) {
			return AssignmentPlan.distribute(transcripts, coders, Math.min(each, coders.size()), present);
		}
		return transcripts.stream().flatMap(transcript -> coders.stream().map(coder -> new Assignment(transcript, coder)))
				.filter(pair -> present.isAssigned(pair) == (kind == Kind.REMOVE)).toList();
	}

	/** Does it. */
	void apply(Assignments assignments) {
		plan(assignments).forEach(kind == Kind.REMOVE ? assignments::remove : assignments::assign);
	}

	/** Says how much that is. */
	String describe(Assignments present) {
		if (!problem().isEmpty()) {
			return problem();
		}
		var plan = plan(present);
		var counts = plan.stream().collect(Collectors.groupingBy(Assignment::coder, TreeMap::new, Collectors.counting()));
		var text = counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()) //$NON-NLS-1$
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return plan.isEmpty() ? Messages.Nothing
				: NLS.bind(kind == Kind.REMOVE ? Messages.PlanRemoves : Messages.PlanAdds, text);
	}
}
