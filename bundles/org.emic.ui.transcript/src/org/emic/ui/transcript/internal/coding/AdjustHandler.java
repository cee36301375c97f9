/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.CodingShapes;
import org.emic.core.study.CodingShapes.End;
import org.emic.core.study.CodingShapes.Unit;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.CodingChooser;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.ui.transcript.internal.commands.EditorHandler;

/**
 * Adjusts the coding that is current: the one chosen last, or else the shortest at the caret, so that pressing a
 * key again goes on with the same coding. What exactly is done stands behind the class's name in plugin.xml.
 */
public final class AdjustHandler extends EditorHandler implements IExecutableExtension {

	private static final Map<String, BiConsumer<TranscriptEditor, EditorCodings>> WAYS = Map.ofEntries(
			move("startEarlierWord", End.START, Unit.WORD, false), //$NON-NLS-1$
			move("startLaterWord", End.START, Unit.WORD, true), //$NON-NLS-1$
			move("endEarlierWord", End.END, Unit.WORD, false), //$NON-NLS-1$
			move("endLaterWord", End.END, Unit.WORD, true), //$NON-NLS-1$
			move("startEarlierSentence", End.START, Unit.SENTENCE, false), //$NON-NLS-1$
			move("startLaterSentence", End.START, Unit.SENTENCE, true), //$NON-NLS-1$
			move("endEarlierSentence", End.END, Unit.SENTENCE, false), //$NON-NLS-1$
			move("endLaterSentence", End.END, Unit.SENTENCE, true), //$NON-NLS-1$
			Map.entry("choose", AdjustHandler::choose), //$NON-NLS-1$
			Map.entry("split", AdjustHandler::split), //$NON-NLS-1$
			Map.entry("join", AdjustHandler::join), //$NON-NLS-1$
			Map.entry("confirm", AdjustHandler::confirm), //$NON-NLS-1$
			Map.entry("example", AdjustHandler::example)); //$NON-NLS-1$

	private BiConsumer<TranscriptEditor, EditorCodings> way;

	private static Map.Entry<String, BiConsumer<TranscriptEditor, EditorCodings>> move(String name, End end, Unit unit,
			boolean later) {
		return Map.entry(name, (editor, codings) -> current(editor, codings).ifPresent(
				placed -> CodingShapes.moved(placed, end, unit, later).ifPresentOrElse(range -> {
					new CodingSteps(codings).adjust(placed, range);
					showEnd(editor, placed, end);
				}, () -> codings.status().complain(Messages.NoFurther))));
	}

	/** Puts the caret at an end that was moved, and goes on with this coding. */
	static void showEnd(TranscriptEditor editor, PlacedCoding placed, End end) {
		int at = end == End.START ? placed.start() : placed.end();
		editor.reveal(new TextRange(at, at));
		editor.display().choose(placed);
		editor.codings().ifPresent(codings -> codings.setAdjusted(placed, at));
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		way = WAYS.get(String.valueOf(data));
		if (way == null) {
			throw new IllegalArgumentException("No such way to adjust a coding: " + data); //$NON-NLS-1$
		}
	}

	@Override
	protected void run(TranscriptEditor editor, EditorCodings codings) {
		way.accept(editor, codings);
	}

	/**
	 * The coding that is meant: the one adjusted last, which undo may have taken from the caret; the current one; or,
	 * where that is somebody else's, the shortest own one at the caret.
	 */
	static Optional<PlacedCoding> current(TranscriptEditor editor, EditorCodings codings) {
		var selection = editor.passages().selection();
		var adjusted = selection.isEmpty() ? codings.adjustedAt(selection.start()) : Optional.<PlacedCoding>empty();
		if (adjusted.isPresent()) {
			return adjusted;
		}
		var own = codings.changeable(codings.at(selection));
		return editor.display().currentCoding().filter(own::contains)
				.or(() -> own.stream().min(Comparator.comparingInt(placed -> placed.range().length())));
	}

	private static void choose(TranscriptEditor editor, EditorCodings codings) {
		var all = codings.at(editor.passages().selection());
		if (all.isEmpty()) {
			codings.changeable(all);
		}
		CodingChooser.choose(editor.textWidget(), editor.passages().belowCaret(), codings, all, editor::select);
	}

	private static void split(TranscriptEditor editor, EditorCodings codings) {
		int caret = editor.display().positions().toDocument(editor.textWidget().getCaretOffset());
		var own = codings.changeable(codings.at(editor.passages().selection())).stream()
				.filter(placed -> !CodingShapes.parts(placed, caret).isEmpty()).toList();
		var current = editor.display().currentCoding().filter(own::contains).map(List::of).orElse(own);
		if (current.isEmpty()) {
			codings.status().complain(Messages.CannotSplit);
		}
		CodingChooser.choose(editor.textWidget(), editor.passages().belowCaret(), codings, current,
				placed -> new CodingSteps(codings).split(placed, caret));
	}

	/** The codings that touch the current one, or, with a selection, all of its code in the selection. */
	private static void join(TranscriptEditor editor, EditorCodings codings) {
		current(editor, codings).ifPresent(placed -> {
			var selection = editor.passages().selection();
			var selected = codings.at(selection).stream().filter(each -> isAlike(codings, each, placed)).toList();
			var parts = selection.isEmpty() || selected.size() < 2 ? CodingShapes.touching(placed) : selected;
			if (parts.size() < 2) {
				codings.status().complain(Messages.NothingTouches);
			} else {
				new CodingSteps(codings).join(parts);
			}
		});
	}

	private static boolean isAlike(EditorCodings codings, PlacedCoding one, PlacedCoding other) {
		var steps = new CodingSteps(codings);
		return CodingEdits.isOwner(one, codings.study().coder()) && steps.codeOf(other).isPresent()
				&& steps.codeOf(one).equals(steps.codeOf(other));
	}

	/** An uncertain coding at the caret; or one selected in the Codings view, to be put on the selected words. */
	private static void confirm(TranscriptEditor editor, EditorCodings codings) {
		var selection = editor.passages().selection();
		var here = codings.at(selection).stream();
		var uncertain = (selection.isEmpty() ? here : Stream.concat(here, inCodingsView(editor, codings))).distinct()
				.filter(CodingSteps::isUncertain).filter(placed -> CodingEdits.isOwner(placed, codings.study().coder())).toList();
		if (uncertain.isEmpty()) {
			codings.status().complain(Messages.NothingUncertain);
		}
		CodingChooser.choose(editor.textWidget(), editor.passages().belowCaret(), codings, uncertain,
				placed -> new CodingSteps(codings).confirm(placed, selection));
	}

	private static Stream<PlacedCoding> inCodingsView(TranscriptEditor editor, EditorCodings codings) {
		var selected = editor.getSite().getWorkbenchWindow().getSelectionService().getSelection(EmicIds.CODINGS_VIEW);
		return !(selected instanceof IStructuredSelection elements) ? Stream.empty()
				: elements.stream().filter(PlacedCoding.class::isInstance).map(PlacedCoding.class::cast)
						.filter(placed -> ((PlacedCoding) placed).transcript() == codings.transcript());
	}

	private static void example(TranscriptEditor editor, EditorCodings codings) {
		var steps = new CodingSteps(codings);
		var all = codings.at(editor.passages().selection()).stream().filter(placed -> steps.codeOf(placed).isPresent()).toList();
		if (all.isEmpty()) {
			codings.status().complain(Messages.NoExample);
		}
		CodingChooser.choose(editor.textWidget(), editor.passages().belowCaret(), codings,
				editor.display().currentCoding().filter(all::contains).map(List::of).orElse(all), steps::example);
	}
}
