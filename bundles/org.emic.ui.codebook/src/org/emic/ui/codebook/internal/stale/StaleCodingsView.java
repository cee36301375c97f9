/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyView;

/**
 * The codings of the active study that were made under an older definition of their code, with what the code
 * meant and what it means now. Each is settled by saying that it still fits, or by giving it another code.
 */
public final class StaleCodingsView extends StudyView {

	public static final String ID = "org.emic.ui.codebook.stale"; //$NON-NLS-1$

	/** Keys mean stale codings while the tree has the focus. */
	static final String CONTEXT = "org.emic.ui.codebook.stale.context"; //$NON-NLS-1$
	static final String FOCUS_ID = "org.emic.ui.codebook.stale.tree"; //$NON-NLS-1$

	private static final int[] WEIGHTS = { 55, 45 };

	private final StaleTree content = new StaleTree();
	private TreeViewer viewer;
	private WordingComparison comparison;
	private WordingLookup lookup;

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.STALE_CODINGS_VIEW.setOn(parent);
		var sash = new SashForm(parent, SWT.VERTICAL);
		viewer = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new StaleLabels(content, this::project)));
		comparison = new WordingComparison(sash);
		sash.setWeights(WEIGHTS);
		lookup = new WordingLookup(comparison);
		viewer.addPostSelectionChangedListener(event -> compare());
		viewer.addOpenListener(event -> selectedCodings().stream().findFirst().ifPresent(this::open));
		StaleMenu.addTo(getViewSite().getActionBars().getMenuManager(), content, this::refresh);
		follow(viewer, CONTEXT, FOCUS_ID, "settle"); //$NON-NLS-1$
	}

	private void open(PlacedCoding placed) {
		StudyParts.open(getSite().getPage(), project(), placed.transcript(), placed.range());
	}

	@Override
	protected void studyShown() {
		content.forget();
		viewer.setInput(project());
		content.codes().stream().findFirst().ifPresent(this::show);
		describe();
	}

	@Override
	protected void studyChanged(StudyEvent event) {
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
		setContentDescription(project() == null ? ActiveStudy.get().reading(Messages.NoStudy)
				: count == 0 ? Messages.Nothing : NLS.bind(count == 1 ? Messages.OneStale : Messages.ManyStale, count));
	}

	private void compare() {
		var first = viewer.getStructuredSelection().getFirstElement();
		var placed = switch (first) {
			case PlacedCoding coding -> coding;
			case Code code when project() != null && content.codes().contains(code) -> content.codings(code).stream().findFirst().orElse(null);
			case null, default -> null;
		};
		lookup.show(project(), placed);
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

}
