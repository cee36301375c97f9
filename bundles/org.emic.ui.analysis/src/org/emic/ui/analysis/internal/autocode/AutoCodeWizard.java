/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.auto.AutoCoding;
import org.emic.core.auto.Passage;
import org.emic.core.auto.PatternException;
import org.emic.core.auto.SearchedTranscript;
import org.emic.model.codebook.Code;
import org.emic.ui.EmicImages;
import org.emic.ui.HelpContext;
import org.emic.ui.RecentCodes;
import org.emic.ui.analysis.internal.passages.FoundPassages;
import org.emic.workspace.StudyProject;

/** Codes many passages with one code, as one step, after a look at each. */
public final class AutoCodeWizard extends Wizard implements IPageChangingListener {

	private final StudyProject study;
	private final AutoCodeQueryPage query;
	private final AutoCodePreviewPage preview;
	private final List<FoundPassages> given;

	/** Looks for passages first. */
	public AutoCodeWizard(AutoCodeStart start) {
		this(start.study(), new AutoCodeQueryPage(start), start.code(), List.of());
	}

	/** Codes passages that were found already. */
	public AutoCodeWizard(StudyProject study, List<Passage> passages, Code code) {
		this(study, null, code, FoundPassages.of(passages));
	}

	private AutoCodeWizard(StudyProject study, AutoCodeQueryPage query, Code code, List<FoundPassages> given) {
		this.study = study;
		this.query = query;
		this.given = given;
		this.preview = new AutoCodePreviewPage(study, code);
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-auto-code")); //$NON-NLS-1$
	}

	/** Opens it in a dialog. */
	public static WizardDialog open(Shell shell, AutoCodeWizard wizard) {
		var dialog = new WizardDialog(shell, wizard);
		dialog.addPageChangingListener(wizard);
		dialog.setPageSize(860, 600);
		dialog.open();
		return dialog;
	}

	@Override
	public void addPages() {
		if (query != null) {
			addPage(query);
		}
		addPage(preview);
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		HelpContext.AUTO_CODE.setOn(pageContainer);
		super.createPageControls(pageContainer);
		if (query == null) {
			preview.show(given);
		}
	}

	/** Looks for the passages on the way to their list; an expression that runs away keeps the person here. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == query && event.getTargetPage() == preview) {
			event.doit = find();
		}
	}

	private boolean find() {
		try {
			var finder = query.finder();
			var texts = query.transcripts().stream().map(SearchedTranscript::of).toList();
			boolean found = preview.find(monitor -> FoundPassages.find(texts, finder, monitor),
					query.kind() == AutoCodeKind.MATCHES);
			query.setErrorMessage(found ? null : preview.getErrorMessage());
			return found;
		} catch (PatternException e) {
			query.setErrorMessage(e.getMessage());
			return false;
		}
	}

	@Override
	public boolean canFinish() {
		return getContainer() != null && getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public IWizardPage getStartingPage() {
		return query == null ? preview : query;
	}

	@Override
	public boolean performFinish() {
		var picked = preview.code().orElseThrow();
		var passages = preview.passages();
		var used = new ArrayList<Code>();
		BusyIndicator.showWhile(getShell().getDisplay(), () -> study.execute(
				passages.size() == 1 ? NLS.bind(Messages.Step_one, picked.label())
						: NLS.bind(Messages.Step_several, picked.label(), passages.size()),
				edit -> {
					used.add(picked.make(edit));
					AutoCoding.apply(edit, passages, used.getFirst(), study.coder());
				}));
		RecentCodes.used(study, used.getFirst());
		return true;
	}

	/** For tests. */
	public AutoCodePreviewPage preview() {
		return preview;
	}
}
