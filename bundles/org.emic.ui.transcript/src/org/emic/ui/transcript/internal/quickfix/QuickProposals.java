/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.CodingShapes;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.QuickCodes;
import org.emic.ui.RecentCodes;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.coding.CodingSteps;
import org.emic.ui.transcript.internal.commands.ChangeCodeHandler;
import org.emic.ui.transcript.internal.commands.CommentHandler;
import org.emic.ui.transcript.internal.commands.EditorCodings;

/**
 * What makes sense at the caret or on the selection: first what an uncertain coding needs. Where words are selected,
 * then the codes used last, what else can be made of the words, and what can be done to the codings here, the shortest
 * first; else first what can be done to the codings, and then the codes.
 */
final class QuickProposals {

	private static final int CODES = 6;
	private static final int CODINGS = 3;

	private final TranscriptEditor editor;
	private final EditorCodings codings;
	private final CodingSteps steps;
	private final TextRange selection;
	private final List<QuickProposal> proposals = new ArrayList<>();

	private QuickProposals(TranscriptEditor editor, EditorCodings codings) {
		this.editor = editor;
		this.codings = codings;
		this.steps = new CodingSteps(codings);
		this.selection = editor.passages().selection();
	}

	static ICompletionProposal[] of(TranscriptEditor editor) {
		return editor.codings().map(codings -> new QuickProposals(editor, codings).all()).orElse(List.of())
				.toArray(ICompletionProposal[]::new);
	}

	private List<QuickProposal> all() {
		var own = codings.at(selection).stream().filter(placed -> CodingEdits.isOwner(placed, codings.study().coder()))
				.sorted(Comparator.comparingInt(placed -> placed.range().length())).limit(CODINGS).toList();
		own.stream().filter(CodingSteps::isUncertain).forEach(this::confirm);
		if (selection.isEmpty()) {
			own.forEach(this::coding);
			codes(Stream.concat(recent(), onDigits()));
		} else {
			codes(recent());
			inVivo();
			codes(onDigits().filter(code -> recent().noneMatch(code::equals)));
			own.forEach(this::coding);
		}
		return proposals;
	}

	private void confirm(PlacedCoding placed) {
		if (!selection.isEmpty() || !placed.range().isEmpty()) {
			add(NLS.bind(selection.isEmpty() ? Messages.Confirm : Messages.PutHere, codings.name(placed)),
					EditorCodings.shortened(placed.coding().getQuote()), "confirm-place", null, //$NON-NLS-1$
					() -> steps.confirm(placed, selection));
		}
	}

	private void inVivo() {
		var name = CodingSteps.nameOf(steps.wordsOf(selection).of(codings.transcript().text()));
		if (!name.isEmpty()) {
			add(NLS.bind(Messages.InVivo, EditorCodings.shortened(name)), "", "code-in-vivo", null, //$NON-NLS-1$ //$NON-NLS-2$
					() -> steps.inVivo(selection));
		}
	}

	private void coding(PlacedCoding placed) {
		var name = codings.name(placed);
		var words = EditorCodings.shortened(placed.quote());
		add(NLS.bind(Messages.Change, name), words, "change-code", null, //$NON-NLS-1$
				() -> ChangeCodeHandler.changePicked(editor, codings, placed));
		add(NLS.bind(Messages.Remove, name), words, "remove-coding", null, () -> codings.remove(placed)); //$NON-NLS-1$
		add(NLS.bind(Messages.Comment, name), words, "comment", placed.coding().getComment(), //$NON-NLS-1$
				() -> CommentHandler.ask(editor, codings, placed));
		if (steps.codeOf(placed).isPresent() && !placed.range().isEmpty()) {
			add(NLS.bind(Messages.Example, name), words, "example-of-code", null, () -> steps.example(placed)); //$NON-NLS-1$
		}
		if (selection.isEmpty() && !CodingShapes.parts(placed, selection.start()).isEmpty()) {
			add(NLS.bind(Messages.Split, name), words, "split-coding", null, //$NON-NLS-1$
					() -> steps.split(placed, selection.start()));
		}
		var touching = CodingShapes.touching(placed);
		if (touching.size() > 1) {
			add(NLS.bind(Messages.Join, touching.size(), name), "", "join-codings", null, () -> steps.join(touching)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private Stream<Code> recent() {
		return RecentCodes.of(codings.study()).stream().limit(CODES);
	}

	private Stream<Code> onDigits() {
		return IntStream.rangeClosed(1, QuickCodes.LAST).boxed()
				.flatMap(digit -> QuickCodes.code(codings.study(), digit).stream());
	}

	private void codes(Stream<Code> offered) {
		var passage = CodingEdits.trimmed(codings.transcript(), editor.passages().selectionOrParagraph());
		if (passage.isEmpty()) {
			return;
		}
		var words = EditorCodings.shortened(passage.of(codings.transcript().text()));
		offered.distinct()
				.filter(code -> !isApplied(code, passage))
				.forEach(code -> proposals.add(new QuickProposal(NLS.bind(Messages.Apply, code.getName()), words,
						CodeLabels.swatch(code.getColour()), meaning(code), () -> codings.apply(passage, code, Provenance.MANUAL))));
	}

	private boolean isApplied(Code code, TextRange passage) {
		return codings.at(passage).stream().anyMatch(placed -> placed.range().equals(passage)
				&& CodingEdits.isOwner(placed, codings.study().coder()) && steps.codeOf(placed).filter(code::equals).isPresent());
	}

	/** What a code means, to be shown beside it; null for nothing, as a box with the name alone says nothing. */
	private static String meaning(Code code) {
		return code.getDefinition().isBlank() ? null : CodeTree.path(code) + "\n\n" + code.getDefinition(); //$NON-NLS-1$
	}

	private void add(String text, String detail, String image, String explanation, Runnable work) {
		proposals.add(new QuickProposal(text, detail, EmicImages.image(image), explanation, work));
	}
}
