/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.EmicIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys that open codes and transcripts by name work in the platform's views too, where one codes. */
@ExtendWith(NoErrorsLogged.class)
class KeysInViewsTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private IPerspectiveDescriptor before;

	@BeforeEach
	void remember() {
		before = page.getPerspective();
	}

	@AfterEach
	void restore() {
		page.setPerspective(before);
	}

	private static boolean areActive() {
		Conditions.handleEvents();
		return PlatformUI.getWorkbench().getService(IContextService.class).getActiveContextIds().contains(EmicIds.VIEWS_CONTEXT);
	}

	@Test
	void keysWorkInThePlatformsViewsInThePerspectiveOfCodingAndAreLeftToOthersElsewhere() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, page.getWorkbenchWindow());
		page.activate(page.showView(IPageLayout.ID_PROJECT_EXPLORER));
		Conditions.waitFor("keys in the Project Explorer", KeysInViewsTest::areActive);
		PlatformUI.getWorkbench().showPerspective("org.eclipse.ui.resourcePerspective", page.getWorkbenchWindow());
		page.activate(page.showView(IPageLayout.ID_PROJECT_EXPLORER));
		assertFalse(areActive());
	}
}
