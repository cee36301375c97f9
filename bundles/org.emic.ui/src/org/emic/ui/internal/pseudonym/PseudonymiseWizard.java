/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymException;
import org.emic.core.pseudonym.PseudonymPlan;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.workspace.StudyProject;
import org.emic.workspace.WholeStep;

/** Pseudonymise: names and pseudonyms, then every place, then all at once. */
public final class PseudonymiseWizard extends Wizard {

	private final StudyProject study;
	private final NamesPage names;
	private final HitsPage hits = new HitsPage();
	private Consumer<String> summary = text -> MessageDialog.openInformation(getShell(), Messages.DoneTitle, text);

	/**
	 * @param transcript the one that was worked on; null for none
	 * @param proposed   a name to begin with; may be empty
	 */
	public PseudonymiseWizard(StudyProject study, StudyTranscript transcript, String proposed) {
		this.study = study;
		names = new NamesPage(study.project().getName(), transcript, proposed);
		setWindowTitle(Messages.Title);
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-pseudonymise")); //$NON-NLS-1$
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(names);
		addPage(hits);
	}

	@Override
	public void createPageControls(Composite container) {
		HelpContext.PSEUDONYMISE.setOn(container);
		super.createPageControls(container);
	}

	/** Shows what was done in another way than in a dialog. */
	public void setSummary(Consumer<String> newSummary) {
		summary = newSummary;
	}

	/** Looks for the names; the person may cancel. */
	boolean look() {
		var plan = new PseudonymPlan[1];
		var replacements = names.names();
		var transcript = names.transcript();
		boolean done = run(true, Messages.CannotSearch, monitor -> {
			try {
				plan[0] = PseudonymPlan.look(study.study(), replacements, transcript, new SearchProgress(monitor));
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
		});
		if (done) {
			hits.show(plan[0]);
		}
		return done;
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == hits && hits.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		var plan = hits.plan();
		if (!run(true, Messages.CannotPseudonymise, monitor -> {
			monitor.beginTask(Messages.KeepingOriginals, -1);
			try {
				plan.keep(study.study().files());
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
		})) {
			return false;
		}
		try {
			var step = WholeStep.prepareForAll(study, plan.label(), plan::apply);
			plan.removeOriginals(step.write());
			if (!commit(step)) {
				return false;
			}
		} catch (CoreException | RuntimeException e) {
			// what failed has been taken back
			Errors.show(e instanceof PseudonymException ? e.getMessage() : Messages.CannotPseudonymise, e);
			return false;
		}
		summary.accept(NLS.bind(Messages.Done, plan.count(), plan.originals().size()));
		return true;
	}

	private boolean commit(WholeStep step) {
		boolean done = run(true, Messages.CannotPseudonymise, monitor -> {
			monitor.setTaskName(Messages.Applying);
			try {
				step.commit(monitor);
			} catch (CoreException e) {
				throw new InvocationTargetException(e);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			}
		});
		if (done) {
			var pseudonyms = names.names().stream().map(NameReplacement::pseudonym).collect(Collectors.joining(", ")); //$NON-NLS-1$
			step.finish(NLS.bind(Messages.UndoQuestion, pseudonyms));
		} else {
			step.takeBack();
		}
		return done;
	}

	private boolean run(boolean fork, String failure, IRunnableWithProgress work) {
		try {
			getContainer().run(fork, true, work);
			return true;
		} catch (InvocationTargetException e) {
			Errors.show(failure, e.getCause());
		} catch (InterruptedException e) {
			// cancelled: the person knows
		}
		return false;
	}
}
