/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.emic.exchange.AssignmentStatus;
import org.emic.exchange.CodingProgress;
import org.emic.ui.internal.Messages;

/** Says behind the name of a transcript, before all else, who is to code it, and how far that is. */
final class AssignmentSummary {

	/** More coders are only counted. */
	private static final int NAMED = 3;

	private AssignmentSummary() {
	}

	/**
	 * @param me    the id of who codes now, who is named first
	 * @param names of coders, by their ids
	 */
	static String of(List<CodingProgress.Entry> entries, String me, Map<String, String> names) {
		if (entries.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		var mineFirst = entries.stream()
				.sorted(Comparator.comparing((CodingProgress.Entry entry) -> !entry.assignment().coder().equals(me))).toList();
		long done = entries.stream().filter(entry -> entry.status() == AssignmentStatus.DONE).count();
		var text = entries.size() <= NAMED
				? mineFirst.stream().map(entry -> part(entry, me, names)).collect(Collectors.joining(", ")) //$NON-NLS-1$
				: NLS.bind(Messages.Assigned_doneOf, done, entries.size());
		return text + " \u00b7 "; //$NON-NLS-1$
	}

	private static String part(CodingProgress.Entry entry, String me, Map<String, String> names) {
		var coder = entry.assignment().coder();
		return NLS.bind(Messages.Assigned_part, coder.equals(me) ? Messages.Assigned_me : names.getOrDefault(coder, coder), status(entry.status()));
	}

	private static String status(AssignmentStatus status) {
		return switch (status) {
			case TO_DO -> Messages.Assigned_toDo;
			case IN_PROGRESS -> Messages.Assigned_inProgress;
			case OPEN -> Messages.Assigned_open;
			case DONE -> Messages.Assigned_done;
		};
	}
}
