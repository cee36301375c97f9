/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.Arrays;

import org.eclipse.ui.IMemento;

/** What the Codings view keeps from one start to the next. */
final class CodingsViewState {

	private static final String LINKED = "linked"; //$NON-NLS-1$
	private static final String SUBCODES = "subcodes"; //$NON-NLS-1$
	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String ORIGINS = "origins"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final IMemento memento;
	private boolean linked = true;
	private boolean withSubcodes;

	private CodingsViewState(IMemento memento) {
		this.memento = memento;
		if (memento != null) {
			linked = !Boolean.FALSE.equals(memento.getBoolean(LINKED));
			withSubcodes = Boolean.TRUE.equals(memento.getBoolean(SUBCODES));
		}
	}

	/** The state that was saved; null for that of a new view. */
	static CodingsViewState of(IMemento memento) {
		return new CodingsViewState(memento);
	}

	/** Whether the view follows the selection. */
	boolean isLinked() {
		return linked;
	}

	void setLinked(boolean linked) {
		this.linked = linked;
	}

	boolean isWithSubcodes() {
		return withSubcodes;
	}

	void setWithSubcodes(boolean withSubcodes) {
		this.withSubcodes = withSubcodes;
	}

	void applyTo(CodingsTable table) {
		if (memento == null) {
			return;
		}
		// a newer version may have saved names that this one does not know
		Arrays.stream(CodingGrouping.values()).filter(each -> each.name().equals(memento.getString(GROUPING))).findFirst()
				.ifPresent(table::groupBy);
		Arrays.stream(OriginFilter.values()).filter(each -> each.name().equals(memento.getString(ORIGINS))).findFirst()
				.ifPresent(table::showOrigins);
		Arrays.stream(CodingColumn.values()).filter(each -> each.name().equals(memento.getString(SORT))).findFirst()
				.ifPresent(column -> table.sortBy(column, Boolean.TRUE.equals(memento.getBoolean(DESCENDING))));
		for (var column : CodingColumn.values()) {
			var width = memento.getInteger(WIDTH + column.name());
			if (width != null && width > 0) {
				table.viewer().getTable().getColumn(column.ordinal()).setWidth(width);
			}
		}
	}

	void save(IMemento to, CodingsTable table) {
		to.putBoolean(LINKED, linked);
		to.putBoolean(SUBCODES, withSubcodes);
		to.putString(GROUPING, table.grouping().name());
		to.putString(ORIGINS, table.origins().name());
		if (table.sort() != null) {
			to.putString(SORT, table.sort().name());
			to.putBoolean(DESCENDING, table.isDescending());
		}
		for (var column : CodingColumn.values()) {
			to.putInteger(WIDTH + column.name(), table.viewer().getTable().getColumn(column.ordinal()).getWidth());
		}
	}
}
