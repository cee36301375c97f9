/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.List;

import org.emic.core.auto.AutoCounting;

/**
 * The choices on which figures of agreement depend, to be stated wherever the figures are.
 *
 * @param unit        what is compared
 * @param codes       the ids of the codes; empty for all that a coder applied
 * @param coders      the ids of the coders; empty for all
 * @param uncoded     what becomes of units that nobody coded
 * @param overall     what the figures over all codes compare
 * @param interviewer whether the turns of interviewers count
 * @param automatic   which of the automatic codings count
 * @param consensus   what becomes of passages that were settled
 * @param decisions   what becomes of codings about which somebody else decided
 * @param transcripts the ids of the transcripts; empty for all
 */
public record AgreementSettings(AgreementUnit unit, List<String> codes, List<String> coders, UncodedText uncoded,
		OverallValue overall, boolean interviewer, AutoCounting automatic, SettledPassages consensus,
		DecidedCodings decisions, List<String> transcripts) {

	/** Turns of everybody, all codes, all coders. */
	public static final AgreementSettings DEFAULT = new AgreementSettings(AgreementUnit.TURN, List.of(), List.of(),
			UncodedText.COUNTS, OverallValue.SETS, true, AutoCounting.ALL, SettledPassages.AS_CODED,
			DecidedCodings.AS_CODED, List.of());

	public AgreementSettings {
		codes = List.copyOf(codes);
		coders = List.copyOf(coders);
		transcripts = List.copyOf(transcripts);
	}

	public AgreementSettings withUnit(AgreementUnit newUnit) {
		return new AgreementSettings(newUnit, codes, coders, uncoded, overall, interviewer, automatic, consensus,
				decisions, transcripts);
	}

	/** @param ids empty for all codes that a coder applied */
	public AgreementSettings withCodes(List<String> ids) {
		return new AgreementSettings(unit, ids, coders, uncoded, overall, interviewer, automatic, consensus,
				decisions, transcripts);
	}

	/** @param ids empty for all coders */
	public AgreementSettings withCoders(List<String> ids) {
		return new AgreementSettings(unit, codes, ids, uncoded, overall, interviewer, automatic, consensus,
				decisions, transcripts);
	}

	public AgreementSettings withUncoded(UncodedText newUncoded) {
		return new AgreementSettings(unit, codes, coders, newUncoded, overall, interviewer, automatic, consensus,
				decisions, transcripts);
	}

	public AgreementSettings withOverall(OverallValue newOverall) {
		return new AgreementSettings(unit, codes, coders, uncoded, newOverall, interviewer, automatic, consensus,
				decisions, transcripts);
	}

	public AgreementSettings withInterviewer(boolean counts) {
		return new AgreementSettings(unit, codes, coders, uncoded, overall, counts, automatic, consensus,
				decisions, transcripts);
	}

	public AgreementSettings withAutomatic(AutoCounting newAutomatic) {
		return new AgreementSettings(unit, codes, coders, uncoded, overall, interviewer, newAutomatic, consensus,
				decisions, transcripts);
	}

	public AgreementSettings withConsensus(SettledPassages newConsensus) {
		return new AgreementSettings(unit, codes, coders, uncoded, overall, interviewer, automatic, newConsensus,
				decisions, transcripts);
	}

	public AgreementSettings withDecisions(DecidedCodings newDecisions) {
		return new AgreementSettings(unit, codes, coders, uncoded, overall, interviewer, automatic, consensus,
				newDecisions, transcripts);
	}

	/** @param ids empty for all transcripts */
	public AgreementSettings withTranscripts(List<String> ids) {
		return new AgreementSettings(unit, codes, coders, uncoded, overall, interviewer, automatic, consensus,
				decisions, ids);
	}
}
