/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Settlement;
import org.emic.ui.internal.Messages;

/** Tells a person whose a coding is: a coder's, or, settled by somebody, the consensus of all. */
public final class ConsensusLabels {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private ConsensusLabels() {
	}

	/** The name of a coding's coder; of the consensus, with whoever settled it. */
	public static String coder(PlacedCoding placed) {
		return placed.isConsensus() ? NLS.bind(Messages.Consensus_by, placed.writer().getName()) : placed.coder().getName();
	}

	/** The name of the layer that a coding is in: its coder's, or the consensus. */
	public static String layer(PlacedCoding placed) {
		return placed.isConsensus() ? Messages.Consensus : placed.coder().getName();
	}

	/** What the consensus says of a passage to which no code is to be given. */
	public static String noCode() {
		return Messages.Consensus_noCode;
	}

	/** Who settled it and when, with the reason where one was given; nothing for a coder's coding. */
	public static Optional<String> withReason(PlacedCoding placed) {
		if (!(placed.coding() instanceof Settlement settlement)) {
			return Optional.empty();
		}
		var created = settlement.getCreated();
		var by = NLS.bind(Messages.Consensus_settled, placed.writer().getName(),
				created == null ? "?" : DAY.withZone(ZoneId.systemDefault()).format(created)); //$NON-NLS-1$
		return Optional.of(settlement.getReason() == null ? by
				: by + '\n' + NLS.bind(Messages.Decision_reason, settlement.getReason()));
	}

	/** Why a coder cannot change a coding of the consensus; nothing for what the coder can change or decide about. */
	public static Optional<String> refusal(PlacedCoding placed, Coder coder) {
		return placed.isConsensus() && !CodingEdits.isOwner(placed, coder)
				? Optional.of(NLS.bind(Messages.Consensus_others, placed.writer().getName())) : Optional.empty();
	}
}
