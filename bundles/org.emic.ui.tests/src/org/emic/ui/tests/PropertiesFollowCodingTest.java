/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.emic.core.study.Coders;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.CoderChoice;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Properties view shows the coding that was just made, though the same words stay selected. */
@ExtendWith(NoErrorsLogged.class)
class PropertiesFollowCodingTest {

	private StudyFixture fixture;
	private IViewPart properties;
	private CodingTarget target;

	@BeforeEach
	void open() throws Exception {
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		fixture = StudyFixture.create("followed");
		properties = page().showView("org.eclipse.ui.views.PropertySheet");
		StudyParts.open(page(), fixture.study(), fixture.transcript("one"), words("draft by hand"));
		target = page().getActiveEditor().getAdapter(CodingTarget.class);
		Conditions.handleEvents();
	}

	@AfterEach
	void close() throws Exception {
		page().closeAllEditors(false);
		fixture.delete();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private TextRange words(String words) {
		int start = fixture.transcript("one").text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private boolean shows(String text) {
		return any((Composite) ((PropertySheet) properties).getCurrentPage().getControl(),
				field -> field.getText().equals(text) && field.isVisible());
	}

	private static boolean any(Composite parent, Predicate<Text> wanted) {
		for (var child : parent.getChildren()) {
			if (child instanceof Text field && wanted.test(field) || child instanceof Composite inner && any(inner, wanted)) {
				return true;
			}
		}
		return false;
	}

	@Test
	void aCodingIsShownAsSoonAsItIsMadeAndNoMoreOnceItIsUndone() throws Exception {
		var draft = fixture.code("draft");
		Conditions.handleEvents();
		target.apply(draft, Provenance.MANUAL);
		Conditions.waitFor("the coding is shown", () -> shows("draft by hand"));
		fixture.undo();
		Conditions.waitFor("the coding is not shown", () -> !shows("draft by hand"));
		fixture.redo();
		Conditions.waitFor("the coding is shown again", () -> shows("draft by hand"));
	}

	@Test
	void theCodingMadeLastIsShownAmongThoseOfTheSameWords() {
		target.apply(fixture.code("draft"), Provenance.MANUAL);
		Conditions.waitFor("the coding is shown", () -> shows("draft by hand"));
		target.reveal(words("a draft by hand"));
		Conditions.handleEvents();
		target.apply(fixture.code("beginning"), Provenance.MANUAL);
		Conditions.waitFor("the longer coding is shown", () -> shows("a draft by hand"));
	}

	@Test
	void theCodingThatIsSeenIsShownOnceAFilterHidesTheOther() {
		var bens = fixture.apply(fixture.code("first"), "one", "draft by", Coders.create("ben", "Ben"));
		fixture.apply(fixture.code("second"), "one", "a draft by hand", Coders.create("cleo", "Cleo"));
		Conditions.handleEvents();
		target.reveal(bens);
		Conditions.waitFor("the chosen one", () -> shows("draft by"));
		try {
			CoderChoice.without(Set.of("ben")).keep(fixture.study(), CoderChoice.Place.EDITOR);
			Conditions.waitFor("the one that is seen", () -> shows("a draft by hand"));
		} finally {
			CoderChoice.ALL.keep(fixture.study(), CoderChoice.Place.EDITOR);
		}
	}
}
