/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.reimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.ImportException;
import org.emic.exchange.PlannedTranscript;
import org.emic.exchange.TranscriptImporter;
import org.emic.exchange.TranscriptUpdate;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyReading;
import org.emic.ui.internal.imports.MonitorProgress;
import org.emic.workspace.StudyProject;
import org.emic.workspace.WholeStep;

/** Re-Import Source: puts a changed source in the place of a transcript, as one step. */
public final class ReImportWizard extends Wizard {

	private final StudyProject study;
	private final StudyTranscript transcript;
	private final UpdatePage page;

	/** @param source the changed file; null if it is still to be chosen */
	public ReImportWizard(StudyProject study, StudyTranscript transcript, Path source) {
		this.study = study;
		this.transcript = transcript;
		page = new UpdatePage(transcript.id(), source);
		setWindowTitle(NLS.bind(Messages.Title, transcript.id()));
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-import-transcripts")); //$NON-NLS-1$
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public void createPageControls(Composite container) {
		HelpContext.RE_IMPORT.setOn(container);
		super.createPageControls(container);
	}

	/** Compares a file with the transcript; null if it cannot be used, which is told. */
	TranscriptUpdate look(Path source, boolean repair) {
		var found = new TranscriptUpdate[1];
		run(true, monitor -> {
			try {
				var plan = TranscriptImporter.plan(List.of(source), study.study().files(), repair,
						new MonitorProgress(monitor, Messages.Looking));
				if (monitor.isCanceled()) {
					throw new InterruptedException();
				}
				if (plan.transcripts().isEmpty()) {
					throw new IOException(plan.problems().isEmpty() ? source.toString() : plan.problems().getFirst().text());
				}
				found[0] = update(plan.transcripts().getFirst());
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
		}, Messages.CannotRead);
		return found[0];
	}

	private TranscriptUpdate update(PlannedTranscript planned) throws IOException {
		try {
			return StudyReading.get(() -> {
				try {
					return TranscriptUpdate.look(transcript, planned);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public boolean performFinish() {
		var update = page.update();
		try {
			var step = WholeStep.prepare(study, update.label(), update::apply);
			if (!addSource(update, step)) {
				return false;
			}
			boolean done = run(true, monitor -> {
				monitor.setTaskName(Messages.Writing);
				try {
					step.commit(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			}, Messages.CannotWrite);
			if (done) {
				step.finish();
			} else {
				step.takeBack();
			}
			return done;
		} catch (CoreException | RuntimeException e) {
			// what failed has been taken back
			Errors.show(e instanceof IllegalStateException ? e.getMessage() : Messages.CannotWrite, e);
			return false;
		}
	}

	private static boolean addSource(TranscriptUpdate update, WholeStep step) {
		try {
			update.addSource(step.write());
			return true;
		} catch (IOException | RuntimeException e) {
			step.takeBack();
			Errors.show(Messages.CannotWrite, e);
			return false;
		}
	}

	private boolean run(boolean fork, IRunnableWithProgress work, String failure) {
		try {
			getContainer().run(fork, true, work);
			return true;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof ImportException problem) {
				page.refuse(problem.problem().text());
			} else {
				Errors.show(failure, e.getCause());
			}
		} catch (InterruptedException e) {
			// cancelled: the person knows
		}
		return false;
	}
}
