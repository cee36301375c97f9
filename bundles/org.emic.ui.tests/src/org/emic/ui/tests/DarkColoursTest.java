/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.DarkColours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DarkColoursTest {

	private static final Color NIGHT = new Color(45, 45, 45);
	private static final Color SNOW = new Color(238, 238, 236);
	private static final Color NAVY = new Color(0, 0, 128);

	private final Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
	private final Composite inner = new Composite(shell, SWT.NONE);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void whatTheDarkThemeLeftHasTheToolkitsColoursAgain() {
		var fresh = new Table(shell, SWT.NONE);
		var table = dark(new Table(inner, SWT.NONE));
		var tree = dark(new Tree(inner, SWT.NONE));
		var label = dark(new Label(inner, SWT.NONE));
		DarkColours.clear(shell.getDisplay());
		assertEquals(fresh.getBackground(), table.getBackground());
		assertEquals(fresh.getForeground(), table.getForeground());
		assertEquals(new Tree(inner, SWT.NONE).getForeground(), tree.getForeground());
		assertEquals(new Label(inner, SWT.NONE).getForeground(), label.getForeground());
	}

	@Test
	void coloursThatALightThemeCanHaveStay() {
		var link = new Label(inner, SWT.NONE);
		link.setForeground(NAVY);
		link.setBackground(SNOW);
		var text = dark(new StyledText(inner, SWT.NONE));
		DarkColours.clear(shell.getDisplay());
		assertEquals(NAVY, link.getForeground());
		assertEquals(SNOW, link.getBackground());
		assertEquals(NIGHT, text.getBackground());
	}

	private static <T extends Control> T dark(T control) {
		control.setBackground(NIGHT);
		control.setForeground(SNOW);
		return control;
	}
}
