/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.PlacedCoding;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Decision;
import org.emic.ui.internal.Messages;

/** Tells a person what was decided about a coding by somebody else than its coder. */
public final class DecisionLabels {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private DecisionLabels() {
	}

	/** Who decided what and when, and what it was before; nothing for a coding that counts as its coder wrote it. */
	public static Optional<String> of(PlacedCoding placed) {
		return placed.decision().map(decision -> text(placed, decision));
	}

	/** As {@link #of}, with the reason in a second line where one was given. */
	public static Optional<String> withReason(PlacedCoding placed) {
		return placed.decision().map(decision -> decision.getReason() == null ? text(placed, decision)
				: text(placed, decision) + '\n' + NLS.bind(Messages.Decision_reason, decision.getReason()));
	}

	private static String text(PlacedCoding placed, Decision decision) {
		var decider = placed.decider().map(Coder::getName).orElse(""); //$NON-NLS-1$
		var owner = placed.coder().getName();
		if (!decision.isRemoved() && Objects.equals(decision.getCode(), decision.getWas())) {
			return NLS.bind(Messages.Decision_restored, new Object[] { decider, day(decision.getCreated()), owner });
		}
		return NLS.bind(decision.isRemoved() ? Messages.Decision_removed : Messages.Decision_recoded,
				new Object[] { decider, day(decision.getCreated()), ownCode(placed), owner });
	}

	/** The name of the code that its own coder gave a coding. */
	private static String ownCode(PlacedCoding placed) {
		var id = placed.coding().getCode();
		return id == null ? Messages.Decision_note : placed.transcript().study().codes().code(id)
				.map(code -> code.getName()).orElseGet(() -> String.valueOf(placed.coding().getCodeName()));
	}

	private static String day(Instant created) {
		return created == null ? "?" : DAY.withZone(ZoneId.systemDefault()).format(created); //$NON-NLS-1$
	}

	/** What to say after somebody else's coding was recoded by decision. */
	public static String saidRecoded(PlacedCoding placed, String codeName) {
		return NLS.bind(Messages.Decision_saidRecoded, placed.coder().getName(), codeName);
	}

	/** What to say after somebody else's coding was removed by decision. */
	public static String saidRemoved(PlacedCoding placed, String codeName) {
		return NLS.bind(Messages.Decision_saidRemoved, placed.coder().getName(), codeName);
	}

	/** What to say after several codings were recoded or removed; nothing where all were the coder's own. */
	public static Optional<String> saidOf(List<PlacedCoding> codings, Coder coder) {
		long others = codings.stream().filter(placed -> !placed.coder().getId().equals(coder.getId())).count();
		return others == 0 ? Optional.empty() : Optional.of(NLS.bind(Messages.Decision_saidSeveral, others));
	}
}
