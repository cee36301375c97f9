/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/**
 * Looks through a study for what a researcher should put right: what could not be read, codings that lost
 * their text or their code, codes with one name, codes that nothing says the meaning of.
 */
public final class StudyCheck {

	/** So much of a passage is named in a message, in UTF-16 units. */
	private static final int QUOTE = 40;

	private final Study study;
	private final LineFinder lines;
	private final List<Problem> problems = new ArrayList<>();

	private StudyCheck(Study study) {
		this.study = study;
		this.lines = new LineFinder(study);
	}

	/** The problems by file and line; hints among them. Lines are those of the files as they were saved last. */
	public static List<Problem> check(Study study) {
		var check = new StudyCheck(study);
		check.problems.addAll(study.problems());
		study.transcripts().forEach(transcript -> transcript.codings().forEach(check::checkCoding));
		study.codes().codebooks().forEach(codebook -> check.checkSiblings(codebook.getCodes()));
		check.problems.addAll(new MemoCheck(study, check.lines).check());
		Collections.sort(check.problems);
		return check.problems;
	}

	private void checkCoding(PlacedCoding placed) {
		var coding = placed.coding();
		if (placed.certainty() != Certainty.CERTAIN) {
			String key = placed.certainty() == Certainty.LOST ? "codingLost" : "codingUncertain";
			addCoding(Kind.UNCERTAIN_ANCHOR, placed, Messages.get(key, shorten(coding.getQuote()), nameOf(placed)));
		}
		if (placed.codeId() != null && placed.code().isEmpty()) {
			var text = Messages.get("codeUnresolved", nameOf(placed), placed.codeId());
			placed.decision().ifPresentOrElse(
					decision -> add(Kind.UNRESOLVED_CODE, placed.decider().orElseThrow(), placed, decision.getId(), text),
					() -> addCoding(Kind.UNRESOLVED_CODE, placed, text));
		}
	}

	private String nameOf(PlacedCoding placed) {
		if (placed.codeId() == null) {
			return Messages.get("aNote");
		}
		return placed.codeName() == null ? "" : placed.codeName();
	}

	private void addCoding(Kind kind, PlacedCoding placed, String text) {
		add(kind, placed.coder(), placed, placed.coding().getId(), text);
	}

	/** @param line the id in the line of a coder's file that tells of it */
	private void add(Kind kind, Coder coder, PlacedCoding placed, String line, String text) {
		String file = StudyLayout.codings(coder.getId(), placed.transcript().id());
		problems.add(new Problem(kind, file, lines.lineOfId(file, line), text, placed.coding().getId()));
	}

	private void checkSiblings(List<Code> siblings) {
		var names = new HashMap<String, Code>();
		for (var code : siblings) {
			if (code.getStatus() != Status.DELETED) {
				checkCode(code);
				var first = names.putIfAbsent(nameKey(code), code);
				if (first != null) {
					addCode(Kind.DUPLICATE_CODE_NAME, code, "name",
							Messages.get("codeNameTwice", code.getName(), lines.path(first)));
				}
			}
			checkSiblings(code.getChildren());
		}
	}

	private void checkCode(Code code) {
		if (code.getMergedInto() != null) {
			if (study.codes().code(code.getMergedInto()).isEmpty()) {
				addCode(Kind.BROKEN_TREE, code, "mergedInto",
						Messages.get("codeMergedIntoNothing", code.getName(), code.getMergedInto()));
			}
		} else if (code.isCodable() && code.getDefinition().isBlank()) {
			addCode(Kind.NO_DEFINITION, code, "# Definition", Messages.get("codeWithoutDefinition", code.getName()));
		}
	}

	private void addCode(Kind kind, Code code, String begin, String text) {
		problems.add(new Problem(kind, lines.path(code), lines.lineThatBegins(code, begin), text, code.getId()));
	}

	/** Names that a person takes for the same. */
	private static String nameKey(Code code) {
		return Normalizer.normalize(code.getName(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}

	private static String shorten(String quote) {
		return Quotes.shorten(quote, QUOTE);
	}
}
