/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Locale;
import java.util.Objects;

import org.emic.core.study.Quotes;
import org.emic.model.coding.Coding;
import org.emic.model.coding.Settlement;

/** The properties of a coding. */
final class CodingProperties {

	private static final int QUOTE = 60;

	static final Properties<Coding> ALL = new Properties<>(
			Property.fixed("code", CodingProperties::codeName, coding -> coding.getCode() + '\n' + coding.getCodeName(),
					(into, from) -> {
						into.setCode(from.getCode());
						into.setCodeName(from.getCodeName());
					}),
			Property.fixed("passage", CodingProperties::passage, CodingProperties::exactPassage, CodingProperties::takePassage),
			Property.prose("comment", Coding::getComment, Coding::setComment),
			Property.fixed("uncertain", coding -> coding.isUncertain() ? Messages.get("uncertain") : "",
					coding -> String.valueOf(coding.isUncertain()), (into, from) -> into.setUncertain(from.isUncertain())),
			Property.fixed("made", CodingProperties::made, coding -> coding.getProvenance() + " " + coding.getCreated(), (into, from) -> {
				into.setProvenance(from.getProvenance());
				into.setCreated(from.getCreated());
			}), Property.fixed("digest", coding -> "", Coding::getDefinitionDigest,
					(into, from) -> into.setDefinitionDigest(from.getDefinitionDigest())),
			Property.fixed("settles", CodingProperties::settles, CodingProperties::exactSettles, CodingProperties::takeSettles),
			Property.prose("reason", coding -> coding instanceof Settlement settlement ? settlement.getReason() : null,
					(into, reason) -> {
						if (into instanceof Settlement settlement) {
							settlement.setReason(reason);
						}
					}),
			Property.kept(Coding::getExtras, Coding::setExtras));

	private CodingProperties() {
	}

	/** What a person calls a coding: its words, and the code it has. */
	static String name(Coding coding) {
		return Messages.get("coding", Quotes.shorten(coding.getQuote(), QUOTE), codeName(coding));
	}

	private static String codeName(Coding coding) {
		return coding.getCode() == null ? Messages.get("note") : Objects.requireNonNullElse(coding.getCodeName(), coding.getCode());
	}

	private static String settles(Coding coding) {
		if (coding instanceof Settlement settlement) {
			int count = settlement.getSettles().size();
			return Messages.get(count == 1 ? "settles.one" : "settles.more", count);
		}
		return null;
	}

	private static String exactSettles(Coding coding) {
		return coding instanceof Settlement settlement ? String.join("\n", settlement.getSettles()) : null;
	}

	private static void takeSettles(Coding into, Coding from) {
		if (into instanceof Settlement settlement && from instanceof Settlement other) {
			settlement.getSettles().clear();
			settlement.getSettles().addAll(other.getSettles());
		}
	}

	/** Where a coding stands among others. */
	static long order(Coding coding) {
		return ((long) coding.getStartTurn() << Integer.SIZE) + coding.getStartOffset();
	}

	private static String passage(Coding coding) {
		var place = coding.getStartTurn() == coding.getEndTurn()
				? Messages.get("place", coding.getStartTurn() + 1, coding.getStartOffset(), coding.getEndOffset())
				: Messages.get("placeOverTurns", coding.getStartTurn() + 1, coding.getStartOffset(), coding.getEndTurn() + 1,
						coding.getEndOffset());
		return place + '\n' + Objects.toString(coding.getQuote(), "");
	}

	private static String exactPassage(Coding coding) {
		return String.join("\n", String.valueOf(coding.getStartTurn()), String.valueOf(coding.getStartOffset()),
				String.valueOf(coding.getEndTurn()), String.valueOf(coding.getEndOffset()), coding.getQuote(), coding.getBefore(),
				coding.getAfter());
	}

	private static void takePassage(Coding into, Coding from) {
		into.setStartTurn(from.getStartTurn());
		into.setStartOffset(from.getStartOffset());
		into.setEndTurn(from.getEndTurn());
		into.setEndOffset(from.getEndOffset());
		into.setQuote(from.getQuote());
		into.setBefore(from.getBefore());
		into.setAfter(from.getAfter());
		into.setUncertain(from.isUncertain());
	}

	private static String made(Coding coding) {
		var how = Messages.get("provenance." + coding.getProvenance().getLiteral().toLowerCase(Locale.ROOT));
		return coding.getCreated() == null ? how : how + ", " + Texts.time(coding.getCreated());
	}
}
