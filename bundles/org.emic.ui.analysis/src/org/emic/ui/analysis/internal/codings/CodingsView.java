/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CoderChoice;
import org.emic.ui.CoderChoice.Place;
import org.emic.ui.EmicIds;
import org.emic.ui.HelpContext;
import org.emic.ui.OncePerTurn;
import org.emic.ui.StudyFollower;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyUndo;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * The codings of the code, transcript or turn that is selected anywhere in the workbench.
 * <p>
 * A caret that moves in a transcript changes what is listed only while a transcript or turn is listed: who
 * reads the codings of a code one after another, going to each place, keeps the list.
 */
public final class CodingsView extends ViewPart {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$

	private final ISelectionListener selectionListener = this::selected;
	private StudyListener studyListener;
	private final Consumer<Optional<StudyProject>> activeListener = this::studyActivated;
	private final BiConsumer<StudyProject, Place> codersListener = (study, place) -> refresh();
	private final StudyProjects.Listener closing = new StudyProjects.Listener() {
		@Override
		public void opened(StudyProject study) {
			// what is selected may belong to it, and could not be listed before
			selected(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
		}

		@Override
		public void closed(StudyProject study) {
			if (subject != null && subject.project() == study) {
				show(null);
			}
		}
	};
	private CodingsViewState state;
	private CodingsPanel panel;
	private CodingsSubject subject;
	private String counted = ""; //$NON-NLS-1$
	private OncePerTurn refresher;
	private StudyUndo undo;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		state = CodingsViewState.of(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.CODINGS_VIEW.setOn(parent);
		panel = new CodingsPanel(parent, getSite());
		refresher = new OncePerTurn(parent.getDisplay(), this::refresh);
		studyListener = new StudyFollower(parent, this::studyChanged);
		state.applyTo(panel.table());
		panel.table().viewer().addOpenListener(this::opened);
		getSite().setSelectionProvider(panel.table().viewer());
		createContextMenu();
		new CodingsViewActions(this).fill(getViewSite().getActionBars());
		undo = StudyUndo.install(getSite(), getViewSite().getActionBars());
		StudyProjects.get().addListener(closing);
		CoderChoice.addListener(codersListener);
		ActiveStudy.get().addListener(activeListener);
		getSite().getPage().addPostSelectionListener(selectionListener);
		show(null);
		selected(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
	}

	private void createContextMenu() {
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			menu.add(new Separator("edit")); //$NON-NLS-1$
			menu.add(new Separator("copy")); //$NON-NLS-1$
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		var table = panel.table().viewer();
		table.getTable().setMenu(manager.createContextMenu(table.getTable()));
		getSite().registerContextMenu(manager, table);
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part == null || part == this || selection == null || !state.isLinked()) {
			return;
		}
		CodingsSubjects.of(part, selection, state.isWithSubcodes())
				.filter(found -> selectsByName(selection) && !isReviewing(part) || !staysWithCaret() || isOfOther(found.project()))
				.ifPresent(this::show);
	}

	private boolean isOfOther(StudyProject study) {
		return subject != null && subject.project() != study;
	}

	/** Another study is worked on: what is listed is of that one from now on, or says that it is not. */
	private void studyActivated(Optional<StudyProject> active) {
		if (panel.isDisposed() || active.isEmpty()) {
			return;
		}
		if (state.isLinked() && isOfOther(active.get())) {
			show(CodingsSubjects.inEditor(getSite().getPage().getActiveEditor())
					.filter(found -> found.project() == active.get()).orElse(null));
		} else {
			describe();
		}
	}

	/** Whether a thing was picked from a list or tree, as against a caret that was set. */
	private static boolean selectsByName(ISelection selection) {
		return selection instanceof IStructuredSelection;
	}

	/** Whether what is listed was asked for by name, so that a caret that moves does not replace it. */
	private boolean staysWithCaret() {
		return subject instanceof CodingsSubject.OfCode || subject instanceof CodingsSubject.ToReview
				|| subject instanceof CodingsSubject.Removed || subject instanceof CodingsSubject.Uncertain;
	}

	/** A review goes on while its codings are looked at in editors, whose outlines tell selections too. */
	private boolean isReviewing(IWorkbenchPart part) {
		return subject instanceof CodingsSubject.ToReview && !(part instanceof IViewPart view
				&& Set.of(EmicIds.CODEBOOK_VIEW, EXPLORER).contains(view.getSite().getId()));
	}

	/** Lists the codings that are to be reviewed, and shows the first. */
	public void review(StudyProject project) {
		panel.clearFilter();
		panel.table().showOrigins(OriginFilter.ALL);
		panel.table().sortBy(null, false);
		panel.table().groupBy(CodingGrouping.NONE);
		show(new CodingsSubject.ToReview(project));
	}

	/** Lists the codings of a study that were removed by decision, from where they can be given back. */
	public void showRemoved(StudyProject project) {
		panel.clearFilter();
		panel.table().showOrigins(OriginFilter.ALL);
		show(new CodingsSubject.Removed(project));
	}

	/** The codings that a review of a study goes through, in the order of the study. */
	public static List<PlacedCoding> toReview(StudyProject project) {
		return new CodingsSubject.ToReview(project).codings();
	}

	/** Lists all codings of a study of which nobody knows for certain where they belong. */
	public void showUncertain(StudyProject project) {
		panel.clearFilter();
		panel.table().showOrigins(OriginFilter.ALL);
		show(new CodingsSubject.Uncertain(project));
	}

	void showOrigins(OriginFilter origins) {
		panel.table().showOrigins(origins);
		refresh();
	}

	/** Lists the codings of a subject; null for none. */
	void show(CodingsSubject newSubject) {
		if (newSubject != null && newSubject.equals(subject)) {
			return;
		}
		if (subject != null) {
			subject.project().removeListener(studyListener);
		}
		subject = newSubject;
		if (subject != null) {
			subject.project().addListener(studyListener);
		}
		refresh();
	}

	private void studyChanged(StudyEvent event) {
		if (subject != null && subject.concerns(event)) {
			refresher.run();
		}
	}

	private void refresh() {
		if (panel.isDisposed()) {
			return;
		}
		List<PlacedCoding> all = subject == null ? List.of() : subject.codings();
		var codings = CodingsOfCoders.shown(all, subject);
		panel.show(codings, subject == null ? Messages.View_nothingSelected
				: all.isEmpty() ? subject.hint() : Messages.View_allFiltered);
		counted = subject == null ? "" : CodingsDescription.of(subject.label(), codings, panel.table().origins()) //$NON-NLS-1$
				+ CodingsOfCoders.notShown(all, subject);
		describe();
	}

	/** Says what is listed, and that it stays, where somebody might think that it follows. */
	private void describe() {
		if (subject != null && !state.isLinked()) {
			setContentDescription(NLS.bind(Messages.View_pinned, counted, subject.project().study().settings().name()));
		} else {
			setContentDescription(staysWithCaret() ? NLS.bind(Messages.View_stays, counted) : counted);
		}
	}

	private void opened(OpenEvent event) {
		var first = panel.table().viewer().getStructuredSelection().getFirstElement();
		if (first instanceof PlacedCoding placed && subject != null) {
			StudyParts.open(getSite().getPage(), subject.project(), placed);
		} else if (first instanceof CodingGroup group) {
			panel.table().toggle(group, !group.open());
		}
	}

	public CodingsPanel panel() {
		return panel;
	}

	/** What is listed, for a person; empty for nothing. */
	public String label() {
		return subject == null ? "" : subject.label(); //$NON-NLS-1$
	}

	CodingsViewState state() {
		return state;
	}

	/** Looks again at what is selected, after following the selection was switched on or its meaning changed. */
	void follow() {
		studyActivated(ActiveStudy.get().shown());
		if (subject instanceof CodingsSubject.OfCode code) {
			show(new CodingsSubject.OfCode(code.project(), code.codeId(), state.isWithSubcodes()));
		}
	}

	/** The study whose codings are listed. */
	public Optional<StudyProject> study() {
		return Optional.ofNullable(subject).map(CodingsSubject::project);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == CodingsPanel.class ? adapter.cast(panel) : super.getAdapter(adapter);
	}

	@Override
	public void saveState(IMemento memento) {
		state.save(memento, panel.table());
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		StudyProjects.get().removeListener(closing);
		ActiveStudy.get().removeListener(activeListener);
		CoderChoice.removeListener(codersListener);
		if (subject != null) {
			subject.project().removeListener(studyListener);
		}
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}
}
