/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.Coders;
import org.emic.core.study.PlacedCoding;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.CoderChoice;
import org.emic.ui.CodingTarget;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.CodingFilter;
import org.emic.ui.transcript.internal.filter.EditorCoders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a filter hides is neither the current coding nor changed by a command. */
@ExtendWith(NoErrorsLogged.class)
class HiddenCodingsTest {

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;
	private PlacedCoding bens;
	private PlacedCoding cleos;

	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("hidden");
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(fixture.transcript("one").path()));
		bens = fixture.apply(fixture.code("first"), "one", "draft by", Coders.create("ben", "Ben"));
		cleos = fixture.apply(fixture.code("second"), "one", "a draft by hand", Coders.create("cleo", "Cleo"));
		waitFor("both", () -> editor.display().layout().stripes().size() == 2);
		editor.select(bens);
		handleEvents();
	}

	@AfterEach
	void close() throws CoreException {
		page.closeAllEditors(false);
		CoderChoice.ALL.keep(fixture.study(), CoderChoice.Place.EDITOR);
		fixture.delete();
	}

	private void hideBen() {
		EditorCoders.set(editor, new CodingFilter(Set.of("ben"), Set.of(), false));
		handleEvents();
	}

	@Test
	void theCodingThatIsSeenIsTheCurrentOne() {
		var target = editor.getAdapter(CodingTarget.class);
		assertEquals(Optional.of(bens), target.currentCoding());
		hideBen();
		assertEquals(Optional.of(cleos), target.currentCoding());
		assertEquals(List.of(cleos), target.codingsIn(bens.range()));
	}

	@Test
	void theCodingThatIsSeenIsRemovedAndNotTheHiddenOne() throws Exception {
		hideBen();
		editor.getSite().getService(IHandlerService.class).executeCommand("org.emic.ui.command.removeCoding", null);
		assertTrue(cleos.isRemoved());
		assertFalse(bens.isRemoved());
	}

	@Test
	void codingsThatAreOnlyFaintCanBeMeant() {
		EditorCoders.set(editor, new CodingFilter(Set.of("ben"), Set.of(), true));
		handleEvents();
		assertEquals(Optional.of(bens), editor.display().currentCoding());
		assertEquals(Set.of(bens, cleos), Set.copyOf(editor.getAdapter(CodingTarget.class).codingsIn(bens.range())));
	}
}
