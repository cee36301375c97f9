/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodeExamples;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.CodingShapes;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.core.text.TextSteps;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodePicker;
import org.emic.ui.RecentCodes;
import org.emic.ui.transcript.internal.commands.EditorCodings;

/** Steps on the codings of an open transcript, each of which can be undone. UI thread. */
public record CodingSteps(EditorCodings codings) {

	/** A longer passage is no name any more; it is cut behind the last word that fits. */
	private static final int LONGEST_NAME = 80;
	private static final Pattern SPACES = Pattern.compile("\\s+"); //$NON-NLS-1$
	private static final Pattern MARKS_AROUND = Pattern.compile(
			"^[\\s\\p{Pi}\\p{Pf}\"'(\\[,;:]+|[\\s\\p{Pi}\\p{Pf}\"')\\].,;:]+$"); //$NON-NLS-1$
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	/**
	 * Makes a code that is called as the passage says, beside the code selected in the Codebook view, and applies it
	 * to the passage. Where a code has this name already, it is applied. Half a word is nobody's word, and is completed.
	 */
	public void inVivo(TextRange passage) {
		var words = wordsOf(passage);
		var name = nameOf(words.of(codings.transcript().text()));
		if (name.isEmpty()) {
			codings.status().complain(Messages.SelectWords);
			return;
		}
		var study = codings.study();
		var there = named(name);
		var parent = CodePicker.codeAtHand(study).map(Code::eContainer)
				.or(() -> study.study().codes().main().map(EObject.class::cast));
		if (there.isEmpty() && parent.isEmpty()) {
			codings.status().complain(Messages.NoCodebook);
			return;
		}
		var used = new ArrayList<Code>();
		var made = new ArrayList<PlacedCoding>();
		study.execute(NLS.bind(Messages.InVivoLabel, name), edit -> {
			used.add(there.isPresent() ? there.get() : CodebookEdits.create(edit, parent.get(), name));
			CodingEdits.apply(edit, codings.transcript(), words, used.getFirst(), study.coder(), Provenance.IN_VIVO)
					.ifPresent(made::add);
		});
		RecentCodes.used(study, used.getFirst());
		made.forEach(codings::choose);
		codings.status().say(NLS.bind(there.isPresent() ? Messages.InVivoAgain : Messages.InVivoDone, name));
	}

	/** The words that a passage is in. */
	public TextRange wordsOf(TextRange passage) {
		return CodingEdits.trimmed(codings.transcript(), new TextSteps(codings.transcript().snapshot()).wholeWords(passage));
	}

	/** The words of a passage as the name of a code. */
	public static String nameOf(String passage) {
		var line = MARKS_AROUND.matcher(SPACES.matcher(passage).replaceAll(" ")).replaceAll(""); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.codePointCount(0, line.length()) <= LONGEST_NAME) {
			return line;
		}
		var cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME));
		int space = cut.lastIndexOf(' ');
		return (space > 0 ? cut.substring(0, space) : cut) + ELLIPSIS;
	}

	private Optional<Code> named(String name) {
		var folded = name.toLowerCase(Locale.ROOT);
		return codings.study().study().codes().all().stream()
				.filter(code -> code.isCodable() && code.getName().toLowerCase(Locale.ROOT).equals(folded)).findFirst();
	}

	/** Puts a coding on another range. */
	public void adjust(PlacedCoding placed, TextRange range) {
		if (!placed.range().equals(range) && codings.checkOwn(placed)) {
			codings.study().execute(NLS.bind(Messages.AdjustLabel, codings.name(placed)),
					edit -> CodingEdits.place(edit, placed, range, codings.study().coder()));
			codings.status().say(NLS.bind(Messages.Adjusted, codings.name(placed), shortened(placed.quote())));
		}
	}

	/** The beginning and the end of a quote: an adjusted coding may differ at either. */
	private static String shortened(String quote) {
		var line = SPACES.matcher(quote).replaceAll(" "); //$NON-NLS-1$
		int half = LONGEST_NAME / 2;
		int count = line.codePointCount(0, line.length());
		return count <= LONGEST_NAME ? line
				: line.substring(0, line.offsetByCodePoints(0, half)).strip() + " " + ELLIPSIS //$NON-NLS-1$
				+ " " + line.substring(line.offsetByCodePoints(0, count - half)).strip(); //$NON-NLS-1$
	}

	/** Splits a coding at an offset. */
	public void split(PlacedCoding placed, int offset) {
		if (!codings.checkOwn(placed)) {
			return;
		}
		if (isUncertain(placed)) {
			codings.status().complain(Messages.ConfirmFirst);
			return;
		}
		if (CodingShapes.parts(placed, offset).isEmpty()) {
			codings.status().complain(Messages.CannotSplit);
			return;
		}
		codings.study().execute(NLS.bind(Messages.SplitLabel, codings.name(placed)),
				edit -> CodingShapes.split(edit, placed, offset, codings.study().coder()));
		codings.status().say(NLS.bind(Messages.SplitDone, codings.name(placed)));
	}

	/** Joins codings of one code. */
	public void join(List<PlacedCoding> parts) {
		var name = codings.name(parts.getFirst());
		codings.study().execute(NLS.bind(Messages.JoinLabel, name),
				edit -> CodingShapes.join(edit, parts, codings.study().coder()));
		codings.status().say(NLS.bind(Messages.JoinDone, parts.size(), name));
	}

	/** Whether a person can say that a coding is where it belongs. */
	public static boolean isUncertain(PlacedCoding placed) {
		return placed.certainty() != Certainty.CERTAIN;
	}

	/**
	 * Makes the place of a coding certain.
	 *
	 * @param selection the words that it belongs to; empty to leave it where it is
	 */
	public void confirm(PlacedCoding placed, TextRange selection) {
		var range = selection.isEmpty() ? placed.range() : CodingEdits.trimmed(codings.transcript(), selection);
		if (range.isEmpty()) {
			codings.status().complain(Messages.SelectPlace);
		} else if (codings.checkOwn(placed)) {
			codings.study().execute(NLS.bind(Messages.ConfirmLabel, codings.name(placed)),
					edit -> CodingEdits.place(edit, placed, range, codings.study().coder()));
			codings.status().say(NLS.bind(Messages.Confirmed, codings.name(placed), EditorCodings.shortened(placed.quote())));
		}
	}

	/** The code of a coding, while it is in a codebook. */
	public Optional<Code> codeOf(PlacedCoding placed) {
		return placed.code();
	}

	/** Adds the words of a coding to the examples of its code, with where they are from. */
	public void example(PlacedCoding placed) {
		var code = codeOf(placed);
		if (code.isEmpty() || placed.range().isEmpty()) {
			codings.status().complain(Messages.NoExample);
			return;
		}
		var examples = CodeExamples.with(code.get().getExamples(), placed);
		if (examples.isEmpty()) {
			codings.status().complain(NLS.bind(Messages.ExampleThere, code.get().getName()));
			return;
		}
		codings.study().execute(NLS.bind(Messages.ExampleLabel, code.get().getName()),
				edit -> edit.set(code.get(), CodebookPackage.Literals.CODE__EXAMPLES, examples.get()));
		codings.status().say(NLS.bind(Messages.ExampleDone, code.get().getName()));
	}
}
