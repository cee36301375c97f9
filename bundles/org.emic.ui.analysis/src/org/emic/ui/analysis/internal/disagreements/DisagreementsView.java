/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.DisagreementState;
import org.emic.core.study.StudyEvent;
import org.emic.ui.ActiveStudy;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyView;

/**
 * The passages of the active study on which its coders differ, and below what each of them did. Each is settled into the
 * consensus; what the coders did stays.
 */
public final class DisagreementsView extends StudyView {

	/** Keys settle disagreements while the table has the focus. */
	private static final String CONTEXT = "org.emic.ui.analysis.disagreements.context"; //$NON-NLS-1$
	private static final String FOCUS_ID = "org.emic.ui.analysis.disagreements.table"; //$NON-NLS-1$
	private static final int[] WEIGHTS = { 55, 45 };

	private DisagreementTable table;
	private SideBySide sides;
	private DisagreementSearch search;
	private DisagreementFilter filter = DisagreementFilter.ALL;
	/** Whether the next open one is to be selected once what was settled is listed as such. */
	private boolean goingOn;

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.DISAGREEMENTS_VIEW.setOn(parent);
		var sash = new SashForm(parent, SWT.VERTICAL);
		table = new DisagreementTable(sash);
		sides = new SideBySide(sash);
		sash.setWeights(WEIGHTS);
		WideSash.install(sash);
		var viewer = table.viewer();
		viewer.addPostSelectionChangedListener(event -> sides.show(selected().stream().findFirst()));
		viewer.addOpenListener(event -> selected().stream().findFirst().ifPresent(
				each -> StudyParts.open(getSite().getPage(), project(), each.transcript(), each.range())));
		DisagreementsMenu.addTo(getViewSite().getActionBars().getMenuManager(), this);
		search = new DisagreementSearch(getSite().getService(IWorkbenchSiteProgressService.class), parent.getDisplay(),
				this::list);
		follow(viewer, CONTEXT, FOCUS_ID, "settle"); //$NON-NLS-1$
	}

	@Override
	protected void studyShown() {
		filter = DisagreementFilter.ALL;
		search.search(project(), filter.coders());
		list();
	}

	/** Lists other disagreements. */
	public void show(DisagreementFilter newFilter) {
		boolean others = !newFilter.coders().equals(filter.coders());
		filter = newFilter;
		if (others) {
			search.search(project(), filter.coders());
		}
		list();
	}

	@Override
	protected void studyChanged(StudyEvent event) {
		if (event.codebook() || event.study() || !event.codings().isEmpty() || !event.texts().isEmpty()) {
			search.changed(event);
		}
	}

	private void list() {
		if (table.viewer().getTable().isDisposed()) {
			return;
		}
		var listed = search.found().stream().filter(filter::accepts).toList();
		table.show(listed, project() == null ? null : project().study().codes());
		if (goingOn && !search.isRunning()) {
			goingOn = false;
			if (selected().stream().noneMatch(each -> each.state() == DisagreementState.OPEN)) {
				go(true, true);
			}
		}
		describe(listed);
		sides.show(selected().stream().findFirst());
	}

	private void describe(List<Disagreement> listed) {
		describeListed(listed);
		if (project() != null && project().study().hasHiddenCodings()) {
			var said = getContentDescription();
			boolean isEnded = said.endsWith(".") || said.endsWith("\u2026"); //$NON-NLS-1$ //$NON-NLS-2$
			setContentDescription(NLS.bind(Messages.View_blind, isEnded ? said : said + ".")); //$NON-NLS-1$
		}
	}

	private void describeListed(List<Disagreement> listed) {
		if (project() == null) {
			setContentDescription(ActiveStudy.get().reading(Messages.View_noStudy));
		} else if (listed.isEmpty()) {
			setContentDescription(search.isRunning() ? Messages.View_searching : filter.isRestricted() ? Messages.View_filteredOut
					: project().study().coders().size() < 2 ? Messages.View_oneCoder : Messages.View_none);
		} else {
			long settled = listed.stream().filter(each -> each.state() == DisagreementState.SETTLED).count();
			var count = NLS.bind(Messages.View_count, listed.size(), settled);
			setContentDescription(filter.isRestricted() ? NLS.bind(Messages.View_filtered, count) : count);
		}
	}

	DisagreementFilter filter() {
		return filter;
	}

	DisagreementTable table() {
		return table;
	}

	/** All that was found with the coders who are compared. */
	List<Disagreement> found() {
		return search.found();
	}

	/** The selected disagreements; of a selected group, all. */
	List<Disagreement> selected() {
		return table.selected();
	}

	/** Lets the next open one be selected once the selected ones are settled. */
	void goOn() {
		goingOn = true;
	}

	/**
	 * Selects the next one, or the one before, and shows it in the editor. Where the view has all the window, it keeps it:
	 * what each did is beside the list, and Enter goes to the passage.
	 */
	void go(boolean forward) {
		go(forward, false);
	}

	private void go(boolean forward, boolean openOnly) {
		var page = getSite().getPage();
		boolean isMaximised = page.getPartState(page.getReference(this)) == IWorkbenchPage.STATE_MAXIMIZED;
		table.go(forward, openOnly).filter(each -> !isMaximised)
				.ifPresent(each -> StudyParts.show(page, project(), each.transcript(), each.range()));
	}

	/** Whether the passages are still looked for. */
	public boolean isSearching() {
		return search.isRunning();
	}

	@Override
	public void dispose() {
		if (search != null) {
			search.dispose();
		}
		super.dispose();
	}
}
