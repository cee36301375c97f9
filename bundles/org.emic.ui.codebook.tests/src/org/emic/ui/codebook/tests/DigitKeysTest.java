/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.ui.codebook.internal.view.CodebookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class DigitKeysTest {

	private static final String COMMAND = "org.emic.ui.command.assignQuickCode";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private StudyFixture fixture;
	private CodebookView view;
	private CodeTreePanel panel;

	@BeforeEach
	void openView() throws Exception {
		fixture = StudyFixture.create("digits");
		ActiveStudy.get().activate(fixture.study());
		view = (CodebookView) page.showView(EmicIds.CODEBOOK_VIEW);
		panel = view.getAdapter(CodeTreePanel.class);
		waitFor("the study is shown", () -> panel.study().filter(fixture.study()::equals).isPresent());
	}

	@AfterEach
	void closeView() throws Exception {
		page.hideView(view);
		fixture.delete();
	}

	private List<String> shown() {
		return Arrays.stream(panel.viewer().getTree().getItems()).map(TreeItem::getText).toList();
	}

	private void assign(String digit) throws Exception {
		var site = view.getSite();
		var command = ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(COMMAND),
				Map.of(COMMAND + ".digit", digit));
		site.getService(IHandlerService.class).executeCommand(command, null);
		handleEvents();
	}

	@Test
	void selectedCodeIsPutOnADigitShownBesideItAndTakenOffAgain() throws Exception {
		var draft = fixture.code("draft");
		var machine = fixture.code("machine");
		panel.reveal(draft);
		assign("2");
		assertEquals(List.of("draft  0  [2]", "machine  0"), shown());
		panel.reveal(machine);
		assign("2");
		assertEquals(List.of("draft  0", "machine  0  [2]"), shown());
		assign("2");
		assertEquals(List.of("draft  0", "machine  0"), shown());
	}
}
