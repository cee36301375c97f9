/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.study.StudyTranscript;
import org.emic.ui.EmicImages;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyUndo;
import org.emic.ui.analysis.internal.autocode.AutoCodeWizard;
import org.emic.workspace.StudyProjects;

/** Passages in the Search view, by transcript or as a list. */
public final class HitsPage extends AbstractTextSearchViewPage {

	private StructuredViewer viewer;
	private StudyUndo undo;
	private Map<StudyTranscript, List<Hit>> byTranscript = Map.of();
	/** On the tool bar, where it means all: the view itself selects the first passage, which says nothing. */
	private final Action autoCodeAll = action(Messages.Page_autoCodeAll, () -> autoCode(allHits()));
	private final Action autoCode = action(Messages.Page_autoCode, () -> autoCode(selectedHits()));

	public HitsPage() {
		super(FLAG_LAYOUT_FLAT | FLAG_LAYOUT_TREE);
	}

	private static Action action(String text, Runnable work) {
		return new Action(text, EmicImages.descriptor("auto-code")) { //$NON-NLS-1$
			@Override
			public void run() {
				work.run();
			}
		};
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		var workspace = ResourcesPlugin.getWorkspace().getAdapter(IUndoContext.class);
		undo = StudyUndo.installBeside(getViewPart().getSite(), getSite().getActionBars(), workspace);
	}

	@Override
	public void dispose() {
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}

	@Override
	protected void configureTreeViewer(TreeViewer tree) {
		configure(tree);
		tree.setContentProvider(new Tree());
		tree.setAutoExpandLevel(2);
	}

	@Override
	protected void configureTableViewer(TableViewer table) {
		configure(table);
		table.setContentProvider((IStructuredContentProvider) input -> elements(allHits()));
	}

	private void configure(StructuredViewer newViewer) {
		viewer = newViewer;
		viewer.setUseHashlookup(true);
		viewer.setComparator(new HitOrder());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels(this)));
	}

	private Object[] elements(List<?> all) {
		int limit = getElementLimit() == null ? -1 : getElementLimit();
		return (limit < 0 || all.size() <= limit ? all : all.subList(0, limit)).toArray();
	}

	/** All passages, in the order of the transcripts and their text. */
	public List<Hit> allHits() {
		return getInput() instanceof HitsResult result ? result.hits() : List.of();
	}

	List<Hit> hitsIn(StudyTranscript transcript) {
		return byTranscript.getOrDefault(transcript, List.of());
	}

	boolean isOfSeveralStudies() {
		return byTranscript.keySet().stream().map(StudyTranscript::study).distinct().count() > 1;
	}

	boolean isFlat() {
		return getLayout() == FLAG_LAYOUT_FLAT;
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		group();
		viewer.refresh();
		if (viewer instanceof TreeViewer tree) {
			tree.expandToLevel(2);
		}
	}

	private void group() {
		var groups = new LinkedHashMap<StudyTranscript, List<Hit>>();
		allHits().forEach(hit -> groups.computeIfAbsent(hit.transcript(), key -> new ArrayList<>()).add(hit));
		byTranscript = groups;
	}

	@Override
	protected void clear() {
		byTranscript = Map.of();
		viewer.refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) {
		var hit = (Hit) match.getElement();
		StudyProjects.get().of(hit.transcript().study()).ifPresent(study -> {
			var page = getSite().getPage();
			if (activate && hit.coding().isPresent()) {
				StudyParts.open(page, study, hit.coding().get());
			} else if (hit.coding().isPresent()) {
				StudyParts.show(page, study, hit.coding().get());
			} else if (activate) {
				StudyParts.open(page, study, hit.transcript(), hit.place());
			} else {
				StudyParts.show(page, study, hit.transcript(), hit.place());
			}
		});
	}

	@Override
	protected void fillToolbar(IToolBarManager toolBar) {
		super.fillToolbar(toolBar);
		toolBar.appendToGroup(IContextMenuConstants.GROUP_EDIT, autoCodeAll);
	}

	@Override
	protected void fillContextMenu(IMenuManager menu) {
		super.fillContextMenu(menu);
		menu.appendToGroup(IContextMenuConstants.GROUP_ADDITIONS, autoCode);
		menu.appendToGroup(IContextMenuConstants.GROUP_ADDITIONS, autoCodeAll);
	}

	/** The selected passages, those of selected transcripts included. */
	private List<Hit> selectedHits() {
		var chosen = new LinkedHashSet<Hit>();
		for (var element : (IStructuredSelection) viewer.getSelection()) {
			if (element instanceof Hit hit) {
				chosen.add(hit);
			} else if (element instanceof StudyTranscript transcript) {
				chosen.addAll(hitsIn(transcript));
			}
		}
		return List.copyOf(chosen);
	}

	/** The passages of one study are coded at a time: that of the first. */
	private void autoCode(List<Hit> hits) {
		if (hits.isEmpty()) {
			return;
		}
		var first = hits.getFirst().transcript().study();
		StudyProjects.get().of(first).ifPresent(study -> AutoCodeWizard.open(getSite().getShell(), new AutoCodeWizard(study,
				hits.stream().filter(hit -> hit.transcript().study() == first).map(Hit::passage).toList(), null)));
	}

	/** Transcripts with their passages. */
	private final class Tree implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			group();
			return elements(List.copyOf(byTranscript.keySet()));
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof StudyTranscript transcript ? hitsIn(transcript).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Hit hit ? hit.transcript() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof StudyTranscript;
		}
	}
}
