/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.FocusContext;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyFollower;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyUndo;
import org.emic.workspace.StudyProject;

/**
 * The codings of the active study that were made under an older definition of their code, with what the code
 * meant and what it means now. Each is settled by saying that it still fits, or by giving it another code.
 */
public final class StaleCodingsView extends ViewPart {

	public static final String ID = "org.emic.ui.codebook.stale"; //$NON-NLS-1$

	/** Keys mean stale codings while the tree has the focus. */
	static final String CONTEXT = "org.emic.ui.codebook.stale.context"; //$NON-NLS-1$
	static final String FOCUS_ID = "org.emic.ui.codebook.stale.tree"; //$NON-NLS-1$

	private static final int[] WEIGHTS = { 55, 45 };

	private final StaleTree content = new StaleTree();
	private final Consumer<Optional<StudyProject>> activeStudyListener = this::show;
	private TreeViewer viewer;
	private WordingComparison comparison;
	private WordingLookup lookup;
	private StudyListener studyListener;
	private StudyProject project;
	private StudyUndo undo;

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.STALE_CODINGS_VIEW.setOn(parent);
		var sash = new SashForm(parent, SWT.VERTICAL);
		viewer = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new StaleLabels(content, () -> project)));
		comparison = new WordingComparison(sash);
		sash.setWeights(WEIGHTS);
		lookup = new WordingLookup(comparison);
		viewer.addPostSelectionChangedListener(event -> compare());
		viewer.addOpenListener(event -> selectedCodings().stream().findFirst().ifPresent(this::open));
		FocusContext.install(viewer.getTree(), getSite(), CONTEXT, FOCUS_ID);
		getSite().setSelectionProvider(viewer);
		createContextMenu();
		StaleMenu.addTo(getViewSite().getActionBars().getMenuManager(), content, this::refresh);
		undo = StudyUndo.install(getSite(), getViewSite().getActionBars());
		studyListener = new StudyFollower(viewer.getTree(), this::studyChanged);
		ActiveStudy.get().addListener(activeStudyListener);
		show(ActiveStudy.get().current());
	}

	private void createContextMenu() {
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			menu.add(new Separator("settle")); //$NON-NLS-1$
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		viewer.getTree().setMenu(manager.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(manager, viewer);
	}

	private void open(PlacedCoding placed) {
		StudyParts.open(getSite().getPage(), project, placed.transcript(), placed.range());
	}

	private void show(Optional<StudyProject> study) {
		if (viewer.getTree().isDisposed() || study.orElse(null) == project && project != null) {
			return;
		}
		if (project != null) {
			project.removeListener(studyListener);
		}
		project = study.orElse(null);
		if (project != null) {
			project.addListener(studyListener);
		}
		content.forget();
		viewer.setInput(project);
		if (content.codes().size() == 1) {
			viewer.expandAll();
		}
		describe();
	}

	private void studyChanged(StudyEvent event) {
		if (event.codebook() || event.study() || !event.codings().isEmpty()) {
			refresh();
		}
	}

	private void refresh() {
		if (!viewer.getTree().isDisposed()) {
			content.forget();
			viewer.refresh();
			describe();
			compare();
		}
	}

	private void describe() {
		int count = content.codes().stream().mapToInt(content::count).sum();
		setContentDescription(project == null ? Messages.NoStudy
				: count == 0 ? Messages.Nothing : NLS.bind(count == 1 ? Messages.OneStale : Messages.ManyStale, count));
	}

	private void compare() {
		var first = viewer.getStructuredSelection().getFirstElement();
		var placed = switch (first) {
			case PlacedCoding coding -> coding;
			case Code code when project != null && content.codes().contains(code) -> content.codings(code).stream().findFirst().orElse(null);
			case null, default -> null;
		};
		lookup.show(project, placed);
	}

	/** The study shown. */
	Optional<StudyProject> study() {
		return Optional.ofNullable(project);
	}

	/** The selected codings; of a selected code, all that are shown below it. */
	List<PlacedCoding> selectedCodings() {
		return viewer.getStructuredSelection().stream()
				.flatMap(element -> element instanceof Code code ? content.codings(code).stream()
						: element instanceof PlacedCoding placed ? Stream.of(placed) : Stream.empty())
				.distinct().toList();
	}

	/** What is shown, for who goes through it. */
	StaleTree content() {
		return content;
	}

	/** Selects the first stale coding of a code, if there is one. */
	void show(Code code) {
		if (content.codes().contains(code)) {
			content.codings(code).stream().findFirst().ifPresent(this::select);
		}
	}

	/** Selects a coding and brings it into sight. */
	void select(PlacedCoding placed) {
		viewer.setSelection(new StructuredSelection(placed), true);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == TreeViewer.class ? adapter.cast(viewer) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		ActiveStudy.get().removeListener(activeStudyListener);
		if (project != null) {
			project.removeListener(studyListener);
		}
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}
}
