/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingIds;

/** Looks for codings that lost their words or their code, or that are there twice, and decisions about none. */
final class CodingCheck {

	/** So much of a passage is named in a message, in UTF-16 units. */
	private static final int QUOTE = 40;

	/** What makes two codings say the same. */
	private record Passage(String coder, int start, int end, String code) {
	}

	private final Study study;
	private final LineFinder lines;
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, PlacedCoding> byId = new HashMap<>();
	private final boolean codebookMissing;

	CodingCheck(Study study, LineFinder lines) {
		this.study = study;
		this.lines = lines;
		this.codebookMissing = study.problems().stream().anyMatch(problem -> problem.kind() == Kind.MISSING_CODEBOOK);
	}

	List<Problem> check() {
		for (var transcript : study.transcripts()) {
			transcript.removedCodings().forEach(this::checkId);
			transcript.codings().forEach(placed -> {
				checkId(placed);
				checkPlace(placed);
				checkCode(placed);
			});
			transcript.consensus().forEach(placed -> {
				checkId(placed);
				checkPlace(placed);
				checkCode(placed);
			});
			checkTwins(transcript);
			checkConsensus(transcript);
			checkDecisions(transcript);
		}
		return problems;
	}

	private void checkId(PlacedCoding placed) {
		var other = byId.putIfAbsent(placed.coding().getId(), placed);
		if (other != null) {
			var file = file(placed);
			boolean same = file.equals(file(other));
			problems.add(new Problem(Kind.DUPLICATE_ID, file, lines.lineOfId(file, placed.coding().getId(), same ? 1 : 0),
					Messages.get("codingIdTwice", quote(placed), file(other)), placed.coding().getId()));
		}
	}

	private static String file(PlacedCoding placed) {
		return placed.path();
	}

	private void checkPlace(PlacedCoding placed) {
		if (placed.certainty() != Certainty.CERTAIN) {
			String key = placed.certainty() == Certainty.LOST ? "codingLost" : "codingUncertain";
			add(Kind.UNCERTAIN_ANCHOR, placed.path(), placed, placed.coding().getId(),
					Messages.get(key, quote(placed), nameOf(placed)));
		}
	}

	private void checkCode(PlacedCoding placed) {
		// a codebook that is away is told of once, and not for each of its codings
		if (!codebookMissing && placed.codeId() != null && placed.code().isEmpty()) {
			var text = Messages.get("codeUnresolved", nameOf(placed), placed.codeId());
			placed.decision().ifPresentOrElse(
					decision -> add(Kind.UNRESOLVED_CODE, StudyLayout.codings((CodingSet) decision.eContainer()), placed,
							decision.getId(), text),
					() -> add(Kind.UNRESOLVED_CODE, placed.path(), placed, placed.coding().getId(), text));
		}
	}

	/** Of codings of one coder on one passage with one code all but the first are told. */
	private void checkTwins(StudyTranscript transcript) {
		var first = new HashMap<Passage, PlacedCoding>();
		for (var placed : transcript.codings()) {
			if (placed.codeId() == null || placed.certainty() != Certainty.CERTAIN) {
				continue;
			}
			var code = placed.code().map(found -> found.getId()).orElse(placed.codeId());
			var twin = first.putIfAbsent(new Passage(placed.coder().getId(), placed.start(), placed.end(), code), placed);
			if (twin != null && !twin.coding().getId().equals(placed.coding().getId())) {
				add(Kind.DUPLICATE_CODING, placed.path(), placed, placed.coding().getId(),
						Messages.get("codingTwice", placed.coder().getName(), quote(placed), nameOf(placed)));
			}
		}
	}

	private void checkConsensus(StudyTranscript transcript) {
		var consensus = Consensus.of(transcript);
		for (var placed : consensus.disputed()) {
			var others = consensus.rivals(placed).stream().map(other -> other.writer().getName()).distinct()
					.collect(Collectors.joining(", "));
			add(Kind.SETTLED_DIFFERENTLY, placed.path(), placed, placed.coding().getId(),
					Messages.get("settledDifferently", others, quote(placed)));
		}
	}

	private void checkDecisions(StudyTranscript transcript) {
		if (study.hasHiddenCodings(transcript.id())) {
			return; // they may be about codings that are hidden
		}
		var known = new HashSet<String>();
		var joined = new HashMap<String, PlacedCoding>();
		Stream.concat(transcript.codings().stream(), transcript.removedCodings().stream()).forEach(placed -> {
			known.addAll(CodingIds.same(placed.coding()));
			CodingIds.of(placed.coding()).forEach(id -> joined.put(id, placed));
		});
		for (var coder : transcript.coders()) {
			var file = StudyLayout.codings(coder.getId(), transcript.id());
			for (var decision : transcript.codingSet(coder.getId()).orElseThrow().getDecisions()) {
				if (!known.contains(decision.getCoding())) {
					problems.add(new Problem(Kind.IDLE_DECISION, file, lines.lineOfId(file, decision.getId(), 0),
							idle(coder.getName(), joined.get(decision.getCoding())), decision.getId()));
				}
			}
		}
	}

	/** @param instead what took in the coding that was decided about; null when nothing did */
	private static String idle(String decider, PlacedCoding instead) {
		return instead == null ? Messages.get("decisionIdle", decider)
				: Messages.get("decisionJoined", decider, nameOf(instead), quote(instead), instead.coder().getName());
	}

	private static String nameOf(PlacedCoding placed) {
		if (placed.codeId() == null) {
			return Messages.get(placed.isConsensus() ? "noCodeHere" : "aNote");
		}
		return placed.codeName() == null ? "" : placed.codeName();
	}

	private static String quote(PlacedCoding placed) {
		return Quotes.shorten(placed.coding().getQuote(), QUOTE);
	}

	/** @param line the id in the line of the file that tells of it */
	private void add(Kind kind, String file, PlacedCoding placed, String line, String text) {
		problems.add(new Problem(kind, file, lines.lineOfId(file, line, 0), text, placed.coding().getId()));
	}
}
