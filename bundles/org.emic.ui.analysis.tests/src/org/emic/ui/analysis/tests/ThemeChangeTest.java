/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.emic.core.study.PlacedCoding;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.codings.CodingsPanel;
import org.emic.ui.analysis.internal.codings.CodingsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The theme can be changed after tables were filled, emptied and filled again. */
@ExtendWith(NoErrorsLogged.class)
class ThemeChangeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final int ROUNDS = 100;
	private static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";
	private static final int CODES = 20;

	@Test
	void itemsThatTheToolkitForgotAreNotAskedForTheirColours() throws Exception {
		var workbench = PlatformUI.getWorkbench();
		var page = workbench.showPerspective(EmicIds.PERSPECTIVE, workbench.getActiveWorkbenchWindow());
		var fixture = StudyFixture.create("themes");
		var view = page.showView(EmicIds.CODINGS_VIEW);
		Set<TableItem> items = new HashSet<>();
		Listener seen = event -> {
			if (event.widget instanceof TableItem item) {
				items.add(item);
			}
		};
		workbench.getDisplay().addListener(SWT.Skin, seen);
		var engine = workbench.getService(IThemeEngine.class);
		var before = engine.getActiveTheme();
		try {
			for (int i = 0; i < CODES; i++) {
				fixture.apply(fixture.code("code " + i), "one", "draft by hand");
			}
			fillAndEmpty(Adapters.adapt(view, CodingsPanel.class).table(), fixture.transcript("one").codings());
			// a forgotten item that the style sheets know would be asked here, and end this very process
			engine.setTheme(DARK, false);
			handleEvents();
			engine.setTheme(before, false);
			handleEvents();
			var forgotten = items.stream().filter(item -> !item.isDisposed() && item.getParent().indexOf(item) < 0).toList();
			assertEquals(List.of(), forgotten.stream().filter(item -> item.getData(NOT_STYLED) == null).toList());
		} finally {
			workbench.getDisplay().removeListener(SWT.Skin, seen);
			page.hideView(view);
			fixture.delete();
		}
	}

	/** As filters and undo do: rows come and go while one is selected, with the window drawn in between. */
	private static void fillAndEmpty(CodingsTable table, List<PlacedCoding> codings) {
		var random = new Random(1);
		var widget = table.viewer().getTable();
		for (int i = 0; i < ROUNDS; i++) {
			table.show(random.nextInt(3) == 0 ? List.of() : codings.subList(0, random.nextInt(codings.size())));
			if (widget.getItemCount() > 0) {
				widget.setSelection(random.nextInt(widget.getItemCount()));
				widget.showSelection();
				widget.setFocus();
			}
			widget.update();
			handleEvents();
		}
	}
}
