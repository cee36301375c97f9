/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.reimport;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.emic.exchange.CodingFate;
import org.emic.exchange.TranscriptUpdate;
import org.emic.exchange.TurnChange;
import org.emic.ui.WrappedToolTips;

/** The turns that change, and what becomes of the codings: those first that somebody has to look at. */
final class UpdateTables {

	private final TableViewer turns;
	private final TableViewer codings;

	UpdateTables(Composite turnsArea, Composite codingsArea) {
		turns = table(turnsArea);
		column(turns, Messages.What, 14, (TurnChange turn) -> kind(turn.kind()));
		column(turns, Messages.Turn, 8, (TurnChange turn) -> String.valueOf(1 + Math.max(turn.before(), turn.after())));
		versions(turns, Messages.Before, 40, TurnChange::oldText, TurnChange::newText);
		versions(turns, Messages.After, 40, TurnChange::newText, TurnChange::oldText);
		codings = table(codingsArea);
		column(codings, Messages.What, 22, UpdateTables::fate);
		column(codings, Messages.Code, 16, (CodingFate coding) -> coding.placed().codeId() == null ? Messages.Note
				: coding.placed().codeName());
		column(codings, Messages.Coder, 10, (CodingFate coding) -> coding.placed().coder().getName());
		versions(codings, Messages.Before, 30, (CodingFate coding) -> coding.placed().quote(), CodingFate::quote);
		versions(codings, Messages.After, 30, CodingFate::quote, (CodingFate coding) -> coding.placed().quote());
	}

	private static TableViewer table(Composite area) {
		area.setLayout(new TableColumnLayout());
		var viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		WrappedToolTips.install(viewer);
		return viewer;
	}

	private static <T> void column(TableViewer viewer, String title, int weight, Function<T, String> text) {
		column(viewer, title, weight, text, text);
	}

	/** A column with one of two versions; the tool tip has all of it. */
	private static <T> void versions(TableViewer viewer, String title, int weight, Function<T, String> shown,
			Function<T, String> other) {
		column(viewer, title, weight, (T row) -> Versions.line(shown.apply(row), other.apply(row)), shown);
	}

	@SuppressWarnings("unchecked")
	private static <T> void column(TableViewer viewer, String title, int weight, Function<T, String> text,
			Function<T, String> toolTip) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column.getColumn(),
				new ColumnWeightData(weight, weight * 4, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((T) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return toolTip.apply((T) element);
			}
		});
	}

	private static String kind(TurnChange.Kind kind) {
		return switch (kind) {
			case ADDED -> Messages.Added;
			case REMOVED -> Messages.Removed;
			case CHANGED -> Messages.Changed;
			case SPEAKER -> Messages.Speaker;
		};
	}

	private static String fate(CodingFate coding) {
		return switch (coding.kind()) {
			case STAYS -> Messages.CodingStays;
			case MOVED -> NLS.bind(Messages.CodingMoved, coding.turn() + 1);
			case CHANGED -> Messages.CodingChanged;
			case UNCERTAIN -> Messages.CodingUncertain;
			case LOST -> Messages.CodingLost;
		};
	}

	/** Shows an update; nothing for null. */
	void show(TranscriptUpdate update) {
		turns.setInput(update == null ? List.of() : update.turns());
		codings.setInput(update == null ? List.of()
				: update.codings().stream().sorted((one, other) -> other.kind().compareTo(one.kind())).toList());
	}
}
