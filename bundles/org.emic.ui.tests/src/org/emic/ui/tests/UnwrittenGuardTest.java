/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.internal.UnwrittenGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench does not close over what could not be written, unless somebody says so. */
@ExtendWith(NoErrorsLogged.class)
class UnwrittenGuardTest {

	private final List<List<String>> asked = new ArrayList<>();

	private boolean closes(List<String> unwritten, boolean leave, boolean forced) {
		return new UnwrittenGuard(() -> unwritten, studies -> {
			asked.add(studies);
			return leave;
		}).preShutdown(PlatformUI.getWorkbench(), forced);
	}

	@Test
	void asksOnlyWhereSomethingIsLeftAndDoesAsItIsTold() {
		assertTrue(closes(List.of(), false, false));
		assertTrue(closes(List.of("interviews"), false, true), "nobody can be asked");
		assertEquals(List.of(), asked);
		assertFalse(closes(List.of("interviews"), false, false));
		assertTrue(closes(List.of("interviews"), true, false));
		assertEquals(List.of(List.of("interviews"), List.of("interviews")), asked);
	}
}
