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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.internal.reimport.ReImportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorsLogged.class)
class ReImportWizardTest {

	@TempDir
	private Path folder;
	private StudyFixture fixture;
	private PlacedCoding staying;
	private PlacedCoding losing;

	@BeforeEach
	void makeStudy() throws Exception {
		fixture = StudyFixture.create("re-import");
		var code = fixture.code("Tools");
		staying = fixture.apply(code, "one", "ask the machine");
		losing = fixture.apply(code, "one", "The first draft and the last word are mine.");
	}

	@AfterEach
	void removeStudy() throws Exception {
		fixture.delete();
	}

	private Wizards preview(String text) throws Exception {
		var source = Files.writeString(folder.resolve("one.txt"), text);
		var dialog = Wizards.show(new ReImportWizard(fixture.study(), fixture.transcript("one"), source));
		Conditions.waitFor("the codings are listed", () -> dialog.all(Table.class).get(1).getItemCount() == 2);
		assertEquals(List.of(true), dialog.forks(), "the window stands still meanwhile");
		return dialog;
	}

	private static String row(Table table, int index, int... columns) {
		return String.join("|", Arrays.stream(columns).mapToObj(table.getItem(index)::getText).toList());
	}

	@Test
	void showsWhatChangesAndWhatBecomesOfCodingsBeforeItIsDoneAsOneStep() throws Exception {
		int steps = fixture.steps();
		var old = fixture.transcript("one").text();
		var text = old.replace("a draft by hand", "a draught by hand")
				.replace("User: The first draft and the last word are mine.", "User: Nothing at all, really.");
		try (var dialog = preview(text)) {
			var turns = dialog.all(Table.class).get(0);
			assertEquals(3, turns.getItemCount());
			assertEquals("changed|2|I write a draught by hand. Then I ask the machine.", row(turns, 0, 0, 1, 3));
			assertEquals("removed|4", row(turns, 1, 0, 1));
			var codings = dialog.all(Table.class).get(1);
			assertFalse(row(codings, 0, 0).startsWith("stays"), "what is to be looked at comes first");
			assertEquals("stays|Tools|Anna Blum|ask the machine|ask the machine", row(codings, 1, 0, 1, 2, 3, 4));
			assertEquals(old, fixture.transcript("one").text(), "nothing is changed yet");
			dialog.finish();
		}
		assertEquals("ask the machine", staying.quote());
		assertFalse(losing.certainty() == Certainty.CERTAIN);
		assertEquals("The first draft and the last word are mine.", losing.coding().getQuote());
		assertTrue(fixture.files("transcripts").get("transcripts/one.transcript").contains("draught"));
		assertTrue(fixture.files("sources").containsKey("sources/one.txt"));
		assertEquals(steps + 1, fixture.steps());
		fixture.undo();
		assertEquals(Certainty.CERTAIN, losing.certainty());
		assertEquals(old, fixture.transcript("one").text());
		assertEquals(old, fixture.files("transcripts").get("transcripts/one.transcript"));
	}
}
