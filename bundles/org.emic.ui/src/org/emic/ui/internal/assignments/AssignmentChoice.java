/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/** More transcripts of a coder are only counted. */
	private static final int NAMED = 40;

	enum Kind {
		EACH, EVENLY, REMOVE
	}

	/** Why nothing can be done; empty when something can. */
	String problem() {
		return transcripts.isEmpty() ? Messages.NoTranscript : coders.isEmpty() ? Messages.NoCoder : ""; //$NON-NLS-1$
	}

	/**
	 * What is to be assigned, or taken back.
	 *
	 * @param coded who has coded what so far
	 */
	List<Assignment> plan(Assignments present, Set<Assignment> coded) {
		if (kind == Kind.EVENLY) {
			return AssignmentPlan.distribute(transcripts, coders, Math.min(each, coders.size()), present, coded);
		}
		return transcripts.stream().flatMap(transcript -> coders.stream().map(coder -> new Assignment(transcript, coder)))
				.filter(pair -> present.isAssigned(pair) == (kind == Kind.REMOVE)).toList();
	}

	/**
	 * Says who gets what, a line for each coder.
	 *
	 * @param names of coders, by their ids
	 */
	String describe(List<Assignment> plan, Set<Assignment> coded, Map<String, String> names) {
		if (!problem().isEmpty()) {
			return problem();
		}
		if (plan.isEmpty()) {
			return Messages.Nothing;
		}
		var ofCoders = plan.stream().collect(Collectors.groupingBy(pair -> names.getOrDefault(pair.coder(), pair.coder()),
				() -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.toList()));
		return ofCoders.entrySet().stream().map(entry -> NLS.bind(Messages.PlanOfCoder,
				new Object[] { entry.getKey(), entry.getValue().size(), transcripts(entry.getValue(), coded) }))
				.collect(Collectors.joining("\n", kind == Kind.REMOVE ? Messages.PlanRemoves : Messages.PlanAdds, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String transcripts(List<Assignment> pairs, Set<Assignment> coded) {
		var named = pairs.stream().limit(NAMED)
				.map(pair -> coded.contains(pair) ? NLS.bind(Messages.PlanCoded, pair.transcript()) : pair.transcript())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return pairs.size() <= NAMED ? named : NLS.bind(Messages.PlanMore, named, pairs.size() - NAMED);
	}
}
