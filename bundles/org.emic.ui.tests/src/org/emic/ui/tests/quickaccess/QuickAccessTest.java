/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.tests.quickaccess.CommandUses.Use;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.AssertionFailedError;

/**
 * Every command is found by its name with Ctrl+3 where it makes sense, and does from there what it is for: the
 * pop-up takes the focus from editor or view, and the command must still see them and what is selected there.
 */
@ExtendWith(NoErrorsLogged.class)
class QuickAccessTest {

	private static final String OURS = "org.emic.";
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static CodingDesk desk;

	@BeforeAll
	static void open() throws Exception {
		desk = new CodingDesk(new PreparedStudy());
	}

	@AfterAll
	static void close() throws Exception {
		desk.close();
	}

	private static CommandUses uses() {
		return new CommandUses(desk);
	}

	@Test
	void everyCommandIsTried() {
		var tried = uses().applying().changing().finding().outlining().working().writing().all().stream().map(Use::command)
				.collect(Collectors.toCollection(TreeSet::new));
		var defined = Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.map(Command::getId).filter(id -> id.startsWith(OURS)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(defined, tried);
	}

	@Test
	void codesAreApplied() {
		tryAll(uses().applying());
	}

	@Test
	void codingsAreChanged() {
		tryAll(uses().changing());
	}

	@Test
	void onesWayIsFound() {
		tryAll(uses().finding());
	}

	@Test
	void outlinesAreMade() {
		tryAll(uses().outlining());
	}

	@Test
	void transcriptsAndStudiesAreWorkedOn() {
		tryAll(uses().working());
	}

	@Test
	void codesAndMemosAreMade() {
		tryAll(uses().writing());
	}

	private static void tryAll(CommandUses uses) {
		var failed = new ArrayList<String>();
		for (var use : uses.all()) {
			try {
				tryOut(use);
			} catch (AssertionFailedError e) {
				failed.add(use.command() + ": " + e.getMessage());
			}
		}
		assertEquals("", String.join("\n", failed));
	}

	private static void tryOut(Use use) {
		use.place().run();
		desk.settle();
		var popup = QuickAccessPopup.open();
		try (var opened = new Opened()) {
			if (!popup.find(name(use.command()))) {
				throw new AssertionFailedError("not found among " + popup.rows());
			}
			var lacks = use.effect().watch(opened);
			popup.choose();
			Conditions.waitFor(lacks::get, () -> lacks.get().isEmpty(), PATIENCE);
			Conditions.waitFor(() -> "a window stays open", opened::areClosed, PATIENCE);
		} finally {
			popup.close();
			desk.comeBack();
		}
	}

	private static String name(String command) {
		try {
			return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).getName();
		} catch (NotDefinedException e) {
			throw new AssertionFailedError(command, e);
		}
	}
}
