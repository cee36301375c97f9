/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.emic.core.study.CodingEdits;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.EmicImages;
import org.emic.ui.internal.navigator.CodebookDropListener;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class ProjectExplorerTest {

	private StudyProject study;
	private CommonViewer viewer;

	@BeforeEach
	void make() throws CoreException, IOException {
		study = Studies.named("explored").transcript("talk", "Interviewer: Why?\n\nParticipant: Because.").code("reason").open();
		viewer = viewer();
	}

	@AfterEach
	void remove() throws CoreException {
		study.project().delete(true, true, null);
	}

	private static CommonViewer viewer() throws PartInitException {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		return ((CommonNavigator) page.showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
	}

	private TreeItem item(IResource resource) {
		Conditions.waitFor(resource + " is shown", () -> {
			viewer.reveal(resource);
			return viewer.testFindItem(resource) instanceof TreeItem;
		});
		return (TreeItem) viewer.testFindItem(resource);
	}

	@Test
	void aTranscriptShowsTitleTurnsAndCodingsAsTheyAre() {
		var file = study.file("transcripts/talk.transcript");
		Conditions.waitFor(() -> "turns and codings are told: " + text(file),
				() -> text(file).equals("talk.transcript  talk \u00b7 2 turns \u00b7 0 codings"), Conditions.PATIENCE);
		var transcript = study.study().transcript("talk").orElseThrow();
		study.execute("Apply", edit -> CodingEdits.apply(edit, transcript, transcript.snapshot().turn(1),
				Studies.code(study, "reason"), study.coder(), Provenance.MANUAL));
		Conditions.waitFor("the coding is told", () -> text(file).endsWith("\u00b7 1 coding"));
	}

	private String text(IResource resource) {
		return item(resource).getText();
	}

	@Test
	void filesOfAStudyHaveImagesThatSayWhatTheyHold() {
		var decorated = item(study.file("study.emic")).getImage();
		assertEquals(EmicImages.image(EmicImages.STUDY).getBounds().width, decorated.getBounds().width);
		var provider = viewer.getNavigatorContentService().createCommonLabelProvider();
		assertEquals(EmicImages.image(EmicImages.STUDY), provider.getImage(study.file("study.emic")));
		assertEquals(EmicImages.image(EmicImages.TRANSCRIPT), provider.getImage(study.file("transcripts/talk.transcript")));
		provider.dispose();
	}

	@Test
	void theExplorerAsksEmicFirstWhatADropMeans() {
		Conditions.waitFor("Emic listens to drops", () -> viewer.getTree().getData(DND.DROP_TARGET_KEY) instanceof DropTarget drop
				&& Arrays.stream(drop.getDropListeners()).allMatch(CodebookDropListener.class::isInstance));
	}
}
