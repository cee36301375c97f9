/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.assignments;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.emic.core.text.TextRange;
import org.emic.ui.ActiveStudy;
import org.emic.ui.HelpContext;
import org.emic.ui.OncePerTurn;
import org.emic.ui.StudyFollower;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyUndo;
import org.emic.workspace.StudyAssignments;
import org.emic.workspace.StudyProject;

/** Who is to code what in the active study, and how far that is. */
public final class AssignmentsView extends ViewPart {

	private final Consumer<Optional<StudyProject>> activeListener = active -> show(active.orElse(null));
	private final Consumer<StudyProject> assignmentsListener = changed -> {
		if (changed == study()) {
			refreshSoon();
		}
	};
	private StudyFollower studyListener;
	private AssignmentsTable table;
	private OncePerTurn refresher;
	private StudyProject study;
	private StudyUndo undo;

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.ASSIGNMENTS_VIEW.setOn(parent);
		table = new AssignmentsTable(parent);
		refresher = new OncePerTurn(parent.getDisplay(), this::refresh);
		studyListener = new StudyFollower(parent, event -> {
			if (event.study() || !event.codings().isEmpty()) {
				refreshSoon();
			}
		});
		table.viewer().addOpenListener(event -> {
			if (table.viewer().getStructuredSelection().getFirstElement() instanceof AssignmentRow row) {
				StudyParts.open(getSite().getPage(), row.study(), row.transcript(), new TextRange(0, 0));
			}
		});
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
		getSite().registerContextMenu(menu, table.viewer());
		getSite().setSelectionProvider(table.viewer());
		undo = StudyUndo.install(getSite(), getViewSite().getActionBars());
		ActiveStudy.get().addListener(activeListener);
		StudyAssignments.addListener(assignmentsListener);
		show(ActiveStudy.get().shown().orElse(null));
	}

	private StudyProject study() {
		return study;
	}

	private void show(StudyProject newStudy) {
		if (study != null) {
			study.removeListener(studyListener);
		}
		study = newStudy;
		if (study != null) {
			study.addListener(studyListener);
		}
		refresh();
	}

	private void refreshSoon() {
		refresher.run();
	}

	private void refresh() {
		if (!table.viewer().getControl().isDisposed()) {
			table.show(study);
			setContentDescription(table.summary());
		}
	}

	/** The table of transcripts and coders. */
	public AssignmentsTable table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		ActiveStudy.get().removeListener(activeListener);
		StudyAssignments.removeListener(assignmentsListener);
		if (study != null) {
			study.removeListener(studyListener);
		}
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}
}
