/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

import org.emic.core.agreement.Agreement;
import org.emic.core.agreement.AgreementData;
import org.emic.core.agreement.AgreementProgress;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.SettledPassages;
import org.emic.core.study.Participation;
import org.emic.core.study.Study;
import org.emic.core.study.Viewer;
import org.emic.exchange.Assignments;
import org.emic.exchange.git.Revision;
import org.emic.exchange.git.RevisionException;
import org.emic.exchange.report.AgreementReport;
import org.emic.ui.StudyReading;
import org.emic.workspace.StudyProject;

/** Measures agreement in the background; what was asked for last is what counts. */
final class Measuring {

	private record Question(StudyProject project, AgreementSettings settings, Comparison comparison) {
	}

	private final Display display;
	private final IWorkbenchSiteProgressService progress;
	private final Consumer<Measured> done;
	private final Consumer<String> failed;
	private final Job job = Job.create(Messages.Job, this::run);
	private volatile Question asked;
	private boolean running;

	/**
	 * @param done   takes the figures, on the UI thread
	 * @param failed takes why there are none, on the UI thread
	 */
	Measuring(Display display, IWorkbenchSiteProgressService progress, Consumer<Measured> done, Consumer<String> failed) {
		this.display = display;
		this.progress = progress;
		this.done = done;
		this.failed = failed;
		job.setUser(false);
	}

	/** @param pause milliseconds before the work begins, so that several changes in a row are measured once */
	void ask(StudyProject project, AgreementSettings settings, Comparison comparison, int pause) {
		asked = new Question(project, settings, comparison);
		running = true;
		progress.schedule(job, pause, true);
	}

	boolean isRunning() {
		return running;
	}

	void dispose() {
		asked = null;
		job.cancel();
	}

	private IStatus run(IProgressMonitor monitor) {
		if (display.isDisposed()) {
			return Status.CANCEL_STATUS;
		}
		var question = StudyReading.get(() -> asked);
		if (question == null) {
			return Status.CANCEL_STATUS;
		}
		try {
			var measured = measure(question, monitor);
			tell(question, () -> done.accept(measured));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			tell(question, () -> failed.accept(Messages.Cancelled));
			return Status.CANCEL_STATUS;
		} catch (RevisionException e) {
			tell(question, () -> failed.accept(e.getMessage()));
		} catch (IOException e) {
			tell(question, () -> failed.accept(NLS.bind(Messages.Failed, e.getMessage())));
		}
		return Status.OK_STATUS;
	}

	/** Nobody is told of what was overtaken by another question. */
	private void tell(Question question, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (question == asked) {
					running = false;
					news.run();
				}
			});
		}
	}

	private Measured measure(Question question, IProgressMonitor monitor) throws IOException, RevisionException {
		var parts = new ArrayList<AgreementReport.Part>();
		var remarks = new ArrayList<String>();
		var settings = question.settings();
		var study = question.project().study();
		var coder = question.project().coder().getId();
		if (StudyReading.get(study::hasHiddenCodings)) {
			remarks.add(Messages.Blind);
		}
		Consumer<Runnable> onUi = part -> {
			check(question, monitor);
			StudyReading.get(() -> {
				part.run();
				return null;
			});
		};
		switch (question.comparison()) {
			case Comparison.Nothing nothing -> parts.add(part("", study, question, settings, onUi, monitor)); //$NON-NLS-1$
			case Comparison.Consensus consensus -> {
				parts.add(part(Messages.Part_before, study, question, settings.withConsensus(SettledPassages.AS_CODED), onUi,
						monitor));
				parts.add(part(Messages.Part_after, study, question, settings.withConsensus(SettledPassages.AS_SETTLED), onUi,
						monitor));
			}
			case Comparison.AtRevision(var named) -> {
				parts.add(part(Messages.Part_now, study, question, settings, onUi, monitor));
				var folder = Path.of(question.project().project().getLocationURI());
				try (var revision = Revision.open(folder, named.name())) {
					parts.add(part(NLS.bind(Messages.Part_at, named.shown()), revision.study(Viewer.coder(coder)), question, settings, Runnable::run,
							monitor));
					revision.codebooksOfNow().forEach(name -> remarks.add(NLS.bind(Messages.CodebookOfNow, name)));
				}
			}
		}
		return new Measured(List.copyOf(parts), List.copyOf(remarks));
	}

	private AgreementReport.Part part(String name, Study study, Question question, AgreementSettings settings,
			Consumer<Runnable> parts, IProgressMonitor monitor) {
		check(question, monitor);
		var read = new Object() {
			Participation participation;
		};
		parts.accept(() -> read.participation = Assignments.participation(study.files()));
		var data = AgreementData.of(study, settings, read.participation, parts);
		monitor.beginTask(Messages.Job, IProgressMonitor.UNKNOWN);
		return new AgreementReport.Part(name, Agreement.of(data, new AgreementProgress() {
			@Override
			public void transcript(String id, int index, int count) {
				monitor.subTask(NLS.bind(Messages.Job_transcript, index + 1, count));
			}

			@Override
			public boolean isCancelled() {
				return isOver(question, monitor);
			}
		}));
	}

	private void check(Question question, IProgressMonitor monitor) {
		if (isOver(question, monitor)) {
			throw new CancellationException();
		}
	}

	/** Whether the person stopped it, or asked for something else since. */
	private boolean isOver(Question question, IProgressMonitor monitor) {
		return monitor.isCanceled() || question != asked;
	}
}
