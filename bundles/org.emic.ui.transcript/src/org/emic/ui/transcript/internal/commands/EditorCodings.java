/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Provenance;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.DecisionLabels;
import org.emic.ui.RecentCodes;
import org.emic.ui.transcript.internal.Messages;
import org.emic.workspace.StudyProject;

/** What can be done to the codings of an open transcript; each is one step that can be undone. UI thread. */
public final class EditorCodings {

	private static final int LONGEST_QUOTE = 60;

	/** Takes what is to be said in the status line. */
	public interface StatusLine {
		void say(String message);

		void complain(String message);
	}

	private final StudyProject study;
	private final StudyTranscript transcript;
	private final StatusLine status;
	private final Predicate<PlacedCoding> shown;
	private final Consumer<PlacedCoding> chosen;
	private PlacedCoding adjusted;
	private int adjustedAt;

	/**
	 * @param shown tells whether a coding is shown; what is not seen is not changed either
	 * @param chosen is given each coding that was just made, so that what is done next is about it
	 */
	public EditorCodings(StudyProject study, StudyTranscript transcript, StatusLine status, Predicate<PlacedCoding> shown,
			Consumer<PlacedCoding> chosen) {
		this.study = study;
		this.transcript = transcript;
		this.status = status;
		this.shown = shown;
		this.chosen = chosen;
	}

	public StudyProject study() {
		return study;
	}

	public StudyTranscript transcript() {
		return transcript;
	}

	/** Where to say what was done, or why it was not. */
	public StatusLine status() {
		return status;
	}

	/**
	 * Applies a code. A passage within one that has this code already is not coded again, and one that overlaps it makes
	 * it longer: twice the same code on the same words would count twice.
	 *
	 * @return the coding made or found; nothing when there are no words in the passage
	 */
	public Optional<PlacedCoding> apply(TextRange passage, Code code, Provenance provenance) {
		if (code != null && !code.isCodable()) {
			status.complain(NLS.bind(Messages.NotCodable, code.getName()));
			return Optional.empty();
		}
		if (CodingEdits.trimmed(transcript, passage).isEmpty()) {
			status.complain(Messages.NoWords);
			return Optional.empty();
		}
		var step = CodeOnPassage.of(transcript, passage, code, study.coder());
		var said = said(step, code);
		var made = new ArrayList<PlacedCoding>();
		if (step.isDone()) {
			made.add(step.there());
		} else {
			study.execute(NLS.bind(step.isLonger() ? Messages.ExtendLabel : Messages.ApplyLabel, code == null ? Messages.Note : code.getName()),
					edit -> step.apply(edit, provenance).ifPresent(placed -> {
						made.add(placed);
						// who is told of the change finds the coding chosen, and shows it in one go with all else
						chosen.accept(placed);
					}));
		}
		if (code != null) {
			RecentCodes.used(study, code);
		}
		int joined = step.before().size();
		made.forEach(placed -> status.say(NLS.bind(said, new Object[] { name(placed), shortened(placed.quote()), joined })));
		made.forEach(chosen);
		return made.stream().findFirst();
	}

	/** What is to be said of a step, asked before it is made: the codings that were there change with it. */
	private static String said(CodeOnPassage step, Code code) {
		if (step.isDone()) {
			return Messages.CodedAlready;
		}
		if (step.isLonger()) {
			return step.before().size() > 1 ? Messages.Joined : Messages.Extended;
		}
		boolean deprecated = code != null && code.getStatus() == Status.DEPRECATED;
		return deprecated ? Messages.CodedDeprecated : Messages.Coded;
	}

	/** Lets what is done next be about a coding. */
	public void choose(PlacedCoding placed) {
		chosen.accept(placed);
	}

	/** Applies several codes in one step. */
	public void apply(TextRange passage, List<Code> codes, Provenance provenance) {
		if (codes.size() == 1) {
			apply(passage, codes.getFirst(), provenance);
			return;
		}
		var codable = codes.stream().filter(Code::isCodable).toList();
		if (CodingEdits.trimmed(transcript, passage).isEmpty()) {
			status.complain(Messages.NoWords);
			return;
		}
		var names = codable.stream().map(Code::getName).collect(Collectors.joining("\u2019, \u2018")); //$NON-NLS-1$
		var made = new ArrayList<PlacedCoding>();
		study.execute(NLS.bind(Messages.ApplyLabel, names), edit -> codable.forEach(
				code -> CodeOnPassage.of(transcript, passage, code, study.coder()).apply(edit, provenance).ifPresent(made::add)));
		codable.reversed().forEach(code -> RecentCodes.used(study, code));
		made.stream().skip(Math.max(0, made.size() - 1)).forEach(chosen);
		status.say(NLS.bind(Messages.Coded, names, shortened(passage.of(transcript.text()))));
	}

	/** Removes a coding; somebody else's by decision. */
	public void remove(PlacedCoding placed) {
		var name = name(placed);
		study.execute(NLS.bind(Messages.RemoveLabel, name), edit -> CodingEdits.remove(edit, placed, study.coder()));
		if (!isOwn(placed)) {
			status.say(DecisionLabels.saidRemoved(placed, name));
		}
	}

	/** Gives a coding another code; somebody else's by decision. */
	public void changeCode(PlacedCoding placed, Code code) {
		study.execute(NLS.bind(Messages.ChangeLabel, name(placed), code.getName()),
				edit -> CodingEdits.changeCode(edit, placed, code, study.coder()));
		if (!isOwn(placed)) {
			status.say(DecisionLabels.saidRecoded(placed, code.getName()));
		}
	}

	/** Lets a coding about which something was decided count as its coder wrote it. */
	public void withdraw(PlacedCoding placed) {
		study.execute(NLS.bind(Messages.WithdrawLabel, name(placed)),
				edit -> DecisionEdits.restore(edit, placed, study.coder(), null));
		status.say(NLS.bind(Messages.Withdrawn, placed.coder().getName(), name(placed)));
	}

	private boolean isOwn(PlacedCoding placed) {
		return CodingEdits.isOwner(placed, study.coder());
	}

	/** Whether a coding is the coder's own; tells the person when it is not. */
	public boolean checkOwn(PlacedCoding placed) {
		boolean own = isOwn(placed);
		if (!own) {
			status.complain(NLS.bind(Messages.CodeOfOther, placed.coder().getName()));
		}
		return own;
	}

	/** Takes note of the coding that was adjusted last, and where the caret was left. */
	public void setAdjusted(PlacedCoding placed, int caret) {
		adjusted = placed;
		adjustedAt = caret;
	}

	/** The coding that was adjusted last, while it is there and the caret was not moved since. */
	public Optional<PlacedCoding> adjustedAt(int caret) {
		return adjusted != null && adjustedAt == caret && transcript.codings().contains(adjusted) ? Optional.of(adjusted)
				: Optional.empty();
	}

	/** The codings that meet a range or enclose a caret, of those that are shown. */
	public List<PlacedCoding> at(TextRange range) {
		return transcript.codingsIn(range).stream().filter(shown).toList();
	}

	/** Of these, those that the coder may change; tells the person when there is none, and why. */
	public List<PlacedCoding> changeable(List<PlacedCoding> codings) {
		var own = codings.stream().filter(placed -> !placed.isConsensus() && isOwn(placed)).toList();
		if (codings.isEmpty()) {
			status.complain(Messages.NoCodingHere);
		} else if (codings.getFirst().isConsensus()) {
			status.complain(Messages.SettleAnew);
		} else if (own.isEmpty()) {
			checkOwn(codings.getFirst());
		}
		return own;
	}

	/**
	 * Of these, those whose code the coder is likely to mean: the own where there are any, so that nothing is decided
	 * about others' by mistake; tells the person when there is none.
	 */
	public List<PlacedCoding> decidable(List<PlacedCoding> codings) {
		var own = codings.stream().filter(this::isOwn).toList();
		if (codings.isEmpty()) {
			status.complain(Messages.NoCodingHere);
		}
		if (own.isEmpty() && codings.stream().allMatch(PlacedCoding::isConsensus)) {
			codings.stream().findFirst().flatMap(placed -> ConsensusLabels.refusal(placed, study.coder()))
					.ifPresent(status::complain);
			return List.of();
		}
		return own.isEmpty() ? codings : own;
	}

	/** The name of the code that a coding stands for. */
	public String name(PlacedCoding placed) {
		var without = placed.isConsensus() ? ConsensusLabels.noCode() : Messages.Note;
		return placed.codeId() == null ? without : placed.codeName();
	}

	/** The beginning of a quote, on one line. */
	public static String shortened(String quote) {
		var line = quote.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= LONGEST_QUOTE ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + "\u2026"; //$NON-NLS-1$
	}
}
