/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.emic.ui.internal.undo.BothContexts;
import org.emic.workspace.StudyProject;

/**
 * Lets Edit &gt; Undo and Redo of a part work on the steps of the active study, or of the one it shows.
 */
public final class StudyUndo {

	private static final IUndoContext NOTHING = new ObjectUndoContext(StudyUndo.class);

	private final IUndoContext beside;
	private final UndoActionHandler undo;
	private final RedoActionHandler redo;
	private final Consumer<Optional<StudyProject>> follower = study -> setStudy(study.orElse(null));

	private StudyUndo(IWorkbenchPartSite site, IUndoContext beside) {
		this.beside = beside;
		undo = new UndoActionHandler(site, NOTHING);
		redo = new RedoActionHandler(site, NOTHING);
	}

	/** Wires a view; {@link #dispose()} with the view. */
	public static StudyUndo install(IWorkbenchPartSite site, IActionBars bars) {
		return installBeside(site, bars, null);
	}

	/**
	 * Wires a view of the platform, or a page in it: undone is the latest step, of the active study or of what is undone
	 * there anyway. {@link #dispose()} with it.
	 *
	 * @param beside what is undone there anyway; null for nothing
	 */
	public static StudyUndo installBeside(IWorkbenchPartSite site, IActionBars bars, IUndoContext beside) {
		var wiring = new StudyUndo(site, beside);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), wiring.undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), wiring.redo);
		bars.updateActionBars();
		ActiveStudy.get().addListener(wiring.follower);
		wiring.setStudy(ActiveStudy.get().shown().orElse(null));
		return wiring;
	}

	/** Wires a part that shows one study, whichever is active; {@link #dispose()} with it. */
	public static StudyUndo install(IWorkbenchPartSite site, IActionBars bars, StudyProject study) {
		var wiring = install(site, bars);
		ActiveStudy.get().removeListener(wiring.follower);
		wiring.setStudy(study);
		return wiring;
	}

	private void setStudy(StudyProject study) {
		var none = beside == null ? NOTHING : beside;
		var context = study == null ? none : beside == null ? study.undoContext() : new BothContexts(beside, study.undoContext());
		undo.setContext(context);
		redo.setContext(context);
	}

	public void dispose() {
		ActiveStudy.get().removeListener(follower);
		undo.dispose();
		redo.dispose();
	}
}
