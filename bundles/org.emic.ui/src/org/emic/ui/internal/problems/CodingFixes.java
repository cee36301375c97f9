/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.Consensus;
import org.emic.core.study.MergeRepairs;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.Quotes;
import org.emic.ui.StudyParts;
import org.emic.workspace.StudyProject;

/** Fixes of codings that are there twice or have no code, and of decisions about none; everybody's are their own to fix. */
final class CodingFixes {

	/** So much of a passage is named, in UTF-16 units. */
	private static final int LONGEST = 40;

	private final StudyProject study;

	CodingFixes(StudyProject study) {
		this.study = study;
	}

	/** @param path the file that the problem is in */
	List<Fix> of(Kind kind, String id, String path) {
		return switch (kind) {
			case DUPLICATE_CODING -> twins(id);
			case IDLE_DECISION -> decision(id);
			case DUPLICATE_ID -> inFile(path, id).reversed().stream().filter(this::isOwn).limit(1).map(this::remove).toList();
			case UNRESOLVED_CODE -> unresolved(id);
			case SETTLED_DIFFERENTLY -> settled(id);
			default -> List.of();
		};
	}

	private List<PlacedCoding> inFile(String path, String id) {
		return all().filter(placed -> placed.coding().getId().equals(id))
				.filter(placed -> placed.path().equals(path)).toList();
	}

	private Stream<PlacedCoding> all() {
		return study.study().transcripts().stream().flatMap(transcript -> transcript.shownCodings().stream());
	}

	private boolean isOwn(PlacedCoding placed) {
		return CodingEdits.isOwner(placed, study.coder());
	}

	private Fix remove(PlacedCoding placed) {
		var label = NLS.bind(Messages.RemoveCoding, shortened(placed));
		return new Fix(label, "remove-coding", //$NON-NLS-1$
				() -> study.execute(label, edit -> CodingEdits.remove(edit, placed, study.coder())));
	}

	private static String shortened(PlacedCoding placed) {
		return Quotes.shorten(placed.quote(), LONGEST);
	}

	private List<Fix> unresolved(String id) {
		var found = all().filter(placed -> placed.coding().getId().equals(id)).findFirst();
		var fixes = new ArrayList<Fix>();
		found.map(this::show).ifPresent(fixes::add);
		found.filter(this::isOwn).map(this::remove).ifPresent(fixes::add);
		return fixes;
	}

	private Fix show(PlacedCoding placed) {
		return new Fix(NLS.bind(Messages.ShowPassage, shortened(placed)), "coding", //$NON-NLS-1$
				() -> StudyParts.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), study,
						placed.transcript(), placed.range()));
	}

	/** The others' part of the consensus is theirs; the own can be withdrawn in favour of it. */
	private List<Fix> settled(String id) {
		var fixes = new ArrayList<Fix>();
		for (var placed : all().filter(each -> each.isConsensus() && each.coding().getId().equals(id)).toList()) {
			fixes.add(show(placed));
			Consensus.of(placed.transcript()).rivals(placed).stream().filter(this::isOwn).findFirst()
					.or(() -> Optional.of(placed).filter(this::isOwn)).ifPresent(own -> {
						var label = NLS.bind(Messages.WithdrawSettled, shortened(own));
						fixes.add(new Fix(label, "withdraw-decision", //$NON-NLS-1$
								() -> study.execute(label, edit -> CodingEdits.remove(edit, own, study.coder()))));
					});
		}
		return fixes;
	}

	private List<Fix> twins(String id) {
		return all().filter(placed -> placed.coding().getId().equals(id) && isOwn(placed))
				.filter(placed -> !MergeRepairs.twins(placed).isEmpty()).findFirst()
				.map(placed -> List.of(new Fix(Messages.JoinTwins, "join-codings", //$NON-NLS-1$
						() -> study.execute(Messages.JoinTwins, edit -> MergeRepairs.joinTwins(edit, placed, study.coder())))))
				.orElse(List.of());
	}

	private List<Fix> decision(String id) {
		for (var transcript : study.study().transcripts()) {
			var decision = MergeRepairs.idleDecision(transcript, id);
			if (decision.isPresent() && MergeRepairs.isOwn(decision.get(), study.coder())) {
				return List.of(new Fix(Messages.Withdraw, "withdraw-decision", //$NON-NLS-1$
						() -> study.execute(Messages.Withdraw, edit -> edit.withdrawIdle(transcript, decision.get()))));
			}
		}
		return List.of();
	}
}
