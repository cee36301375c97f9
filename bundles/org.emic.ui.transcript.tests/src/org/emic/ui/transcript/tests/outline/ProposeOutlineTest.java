/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.StudyTranscript;
import org.emic.model.outline.Section;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.SampleStudies;
import org.emic.ui.StudyParts;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proposing outlines, and copying them, in the sample study. */
@ExtendWith(NoErrorsLogged.class)
class ProposeOutlineTest {

	private static final String PROPOSE = "org.emic.ui.command.proposeOutline";
	private static final String COPY = "org.emic.ui.command.copyOutline";

	private IProject project;
	private StudyProject study;
	private final List<String> shown = new ArrayList<>();

	@BeforeEach
	void open() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
		project = SampleStudies.create("proposed", new NullProgressMonitor());
		study = StudyProjects.get().find(project).orElseThrow();
		study.execute("Empty", edit -> study.study().transcripts().forEach(
				transcript -> List.copyOf(sections(transcript)).forEach(edit::remove)));
		StudyParts.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), study,
				transcript("creativity_0074"), null);
		Conditions.handleEvents();
	}

	@AfterEach
	void close() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		Conditions.handleEvents();
		project.delete(true, true, null);
	}

	private StudyTranscript transcript(String id) {
		return study.study().transcript(id).orElseThrow();
	}

	private List<Section> sections(StudyTranscript transcript) {
		return transcript.outline(study.coder()).getSections();
	}

	private List<String> titles(String id) {
		return sections(transcript(id)).stream().map(Section::getTitle).toList();
	}

	/** Runs a command, does something in its dialog, and presses OK if that can be pressed. */
	private void run(String command, String title, Consumer<Shell> inDialog) throws Exception {
		whenOpen(title, inDialog);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Conditions.handleEvents();
	}

	private void whenOpen(String title, Consumer<Shell> inDialog) {
		Display.getCurrent().timerExec(30, () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.getText().startsWith(title)).findFirst()
				.ifPresentOrElse(shell -> use(shell, inDialog), () -> whenOpen(title, inDialog)));
	}

	private void use(Shell shell, Consumer<Shell> inDialog) {
		try {
			inDialog.accept(shell);
			for (var item : tree(shell).getItems()) {
				shown.add((item.getChecked() ? "+ " : "- ") + item.getText());
			}
		} finally {
			var ok = button(shell, IDialogConstants.OK_ID);
			(ok.isEnabled() ? ok : button(shell, IDialogConstants.CANCEL_ID)).notifyListeners(SWT.Selection, new Event());
		}
	}

	private static Tree tree(Shell shell) {
		return OpenInterview.find(shell, Tree.class);
	}

	private static Button button(Shell shell, int id) {
		return OpenInterview.find(shell, Button.class, button -> Integer.valueOf(id).equals(button.getData()));
	}

	private static void chooseAll(Shell shell) {
		for (var text : List.of("This", "All")) {
			var radio = OpenInterview.find(shell, Button.class,
					button -> button.getText().replace("&", "").startsWith(text));
			radio.setSelection(text.equals("All"));
			radio.notifyListeners(SWT.Selection, new Event());
		}
	}

	private static void setChecked(Tree tree, TreeItem item, boolean checked) {
		item.setChecked(checked);
		var event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		tree.notifyListeners(SWT.Selection, event);
	}

	@Test
	void theOpenTranscriptGetsItsOutlineInOneStep() throws Exception {
		run(PROPOSE, "Propose Outline", shell -> { });
		assertEquals(9, titles("creativity_0074").size());
		assertTrue(titles("creativity_0049").isEmpty());
		var history = OperationHistoryFactory.getOperationHistory();
		assertEquals("Propose Outline of creativity_0074", history.getUndoOperation(study.undoContext()).getLabel());
		history.undo(study.undoContext(), null, null);
		assertTrue(titles("creativity_0074").isEmpty());
	}

	@Test
	void allTranscriptsGetTheSameTitlesForTheSameQuestions() throws Exception {
		run(PROPOSE, "Propose Outline", ProposeOutlineTest::chooseAll);
		assertEquals(titles("creativity_0074"), titles("creativity_0004"));
		assertEquals(titles("creativity_0074"), titles("creativity_0049"));
		assertEquals(titles("work_0042").stream().sorted().toList(), titles("work_0764").stream().sorted().toList());
		assertEquals(9, titles("work_0042").size());
		assertTrue(study.file("outlines/anna/work_0764.outline").exists());
		OperationHistoryFactory.getOperationHistory().undo(study.undoContext(), null, null);
		assertTrue(study.study().transcripts().stream().allMatch(transcript -> sections(transcript).isEmpty()));
	}

	@Test
	void anOutlineThatIsThereIsLeftUntilItIsChosen() throws Exception {
		study.execute("Own", edit -> OutlineEdits.group(edit, transcript("creativity_0049"), study.coder(), 4, 6, "Mine"));
		run(PROPOSE, "Propose Outline", ProposeOutlineTest::chooseAll);
		assertEquals(List.of("Mine"), titles("creativity_0049"));
		assertTrue(shown.get(1).startsWith("- creativity_0049") && shown.get(1).contains("replaces your outline of 1"),
				shown.toString());
		run(PROPOSE, "Propose Outline", shell -> {
			chooseAll(shell);
			setChecked(tree(shell), tree(shell).getItem(1), true);
		});
		assertEquals(9, titles("creativity_0049").size());
	}

	@Test
	void sectionsCanBeDropped() throws Exception {
		run(PROPOSE, "Propose Outline", shell -> setChecked(tree(shell), tree(shell).getItem(0).getItem(0), false));
		assertEquals(8, titles("creativity_0074").size());
		assertFalse(titles("creativity_0074").contains("Do you have any questions before we begin?"));
	}

	@Test
	void aStructureIsCopiedToTheInterviewsWithTheSameQuestions() throws Exception {
		study.execute("Own", edit -> {
			OutlineEdits.group(edit, transcript("creativity_0074"), study.coder(), 2, 7, "Practice");
			OutlineEdits.group(edit, transcript("creativity_0074"), study.coder(), 14, 19, "Change");
		});
		run(COPY, "Copy the Structure", shell -> { });
		assertEquals(List.of("+ creativity_0004", "+ creativity_0049"),
				shown.stream().map(row -> row.substring(0, 17)).toList());
		assertEquals(List.of("Practice", "Change"), titles("creativity_0049"));
		assertEquals(List.of(2, 12),
				sections(transcript("creativity_0049")).stream().map(Section::getFirstTurn).toList());
	}
}
