/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.doc.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;

@ExtendWith(NoErrorsLogged.class)
class CheatSheetTest {

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String FILE = "cheatsheets/first-interview.xml";

	@Test
	void eachCommandOfItIsThere() throws Exception {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		var serialized = attributes("serialization");
		assertTrue(serialized.size() >= 4, serialized::toString);
		for (String each : serialized) {
			assertTrue(commands.deserialize(each).getCommand().isDefined(), each);
		}
	}

	@Test
	void eachPageThatItNamesIsThere() throws Exception {
		for (String href : attributes("href")) {
			Pages.open(href);
		}
	}

	/** The view knows bold words by their elements, and shows escaped ones as they stand. */
	@Test
	void itsMarkupIsNotEscaped() throws Exception {
		assertFalse(sheet().getDocumentElement().getTextContent().contains("<"));
	}

	@Test
	void itOpens() {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		new OpenCheatSheetAction("org.emic.doc.firstInterview").run();
		handleEvents();
		var view = page.findView(CHEAT_SHEETS);
		assertNotNull(view);
		page.hideView(view);
	}

	@Test
	void stepsOfTheStudyAreUndoneFromIt() throws Exception {
		var workbench = PlatformUI.getWorkbench();
		var window = workbench.getActiveWorkbenchWindow();
		var before = window.getActivePage().getPerspective();
		var page = workbench.showPerspective(EmicIds.PERSPECTIVE, window);
		var fixture = StudyFixture.create("leading");
		try {
			StudyParts.open(page, fixture.study(), fixture.transcript("one"), null);
			fixture.code("Tools");
			new OpenCheatSheetAction("org.emic.doc.firstInterview").run();
			handleEvents();
			page.activate(page.findView(CHEAT_SHEETS));
			run("org.eclipse.ui.edit.undo");
			assertTrue(fixture.study().study().codes().all().isEmpty());
			run("org.eclipse.ui.edit.redo");
			assertFalse(fixture.study().study().codes().all().isEmpty());
		} finally {
			page.hideView(page.findView(CHEAT_SHEETS));
			page.closeAllEditors(false);
			page.setPerspective(before);
			fixture.delete();
		}
	}

	private static void run(String command) throws Exception {
		handleEvents();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static List<String> attributes(String name) throws Exception {
		var values = new ArrayList<String>();
		var elements = sheet().getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			var attribute = elements.item(i).getAttributes().getNamedItem(name);
			if (attribute != null) {
				values.add(attribute.getNodeValue());
			}
		}
		return values;
	}

	private static Document sheet() throws Exception {
		try (var in = Platform.getBundle("org.emic.doc").getEntry(FILE).openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}
}
