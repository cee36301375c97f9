/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.emic.exchange.ClashAction;
import org.emic.exchange.ImportPlan;
import org.emic.exchange.ImportReport;
import org.emic.exchange.ImportedFile;
import org.emic.model.transcript.Role;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyParts;
import org.emic.ui.internal.Messages;
import org.emic.ui.internal.imports.ImportSummary;
import org.emic.ui.internal.imports.TranscriptImport;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProjects;
import org.osgi.framework.FrameworkUtil;

/** Import Transcripts: choose files, look at what is in them and decide, import. */
public final class ImportTranscriptsWizard extends Wizard implements IImportWizard {

	private final ImportSourcesPage sources;
	private final ImportPreviewPage preview = new ImportPreviewPage();
	private Consumer<IStatus> summary = status -> ErrorDialog.openError(getShell(), Messages.ImportWizard_Title, null, status);
	private final boolean startAtPreview;
	private ImportReport report;

	public ImportTranscriptsWizard() {
		this(null, List.of());
	}

	/** A wizard that was given files, such as were dropped on a study, begins with their preview. */
	public ImportTranscriptsWizard(IProject study, List<Path> files) {
		startAtPreview = !files.isEmpty();
		sources = new ImportSourcesPage(study, files);
		setWindowTitle(Messages.ImportWizard_Title);
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-import-transcripts"));
		setNeedsProgressMonitor(true);
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportTranscriptsWizard.class));
		setDialogSettings(DialogSettings.getOrCreateSection(settings.getDialogSettings(), "importTranscripts"));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		var resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (resource != null && StudyNature.isStudy(resource)) {
			sources.setStudy(resource.getProject());
		} else {
			ActiveStudy.get().project().ifPresent(sources::setStudy);
		}
	}

	@Override
	public void addPages() {
		addPage(sources);
		addPage(preview);
	}

	@Override
	public void createPageControls(Composite container) {
		HelpContext.IMPORT_TRANSCRIPTS.setOn(container);
		super.createPageControls(container);
	}

	/** Shows the summary in another way than in a dialog. */
	public void setSummary(Consumer<IStatus> newSummary) {
		summary = newSummary;
	}

	@Override
	public IWizardPage getStartingPage() {
		return startAtPreview ? preview : sources;
	}

	/** Looks at the chosen files for the preview; the person may cancel. */
	boolean look() {
		var work = new TranscriptImport(sources.study());
		var plan = new ImportPlan[1];
		boolean done = run(monitor -> {
			try {
				plan[0] = work.plan(sources.files(), monitor);
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
		});
		if (done) {
			preview.show(plan[0]);
		}
		return done;
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		var work = new TranscriptImport(sources.study());
		var plan = preview.plan();
		if (!run(monitor -> report = work.execute(plan, monitor))) {
			return false;
		}
		work.show(report);
		if (preview.isOpenWished()) {
			open(report);
		}
		summary.accept(ImportSummary.of(report));
		return true;
	}

	/** Opens the first transcript of those that came in. */
	private void open(ImportReport imported) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			StudyProjects.get().find(sources.study()).ifPresent(study -> imported.files().stream()
					.filter(ImportedFile::isWritten).flatMap(file -> study.study().transcript(file.id()).stream()).findFirst()
					.ifPresent(transcript -> StudyParts.open(window.getActivePage(), study, transcript, null)));
		}
	}

	/** Decides about a file of the preview as its controls do; the index is that of its row. */
	public void setRole(int index, String speaker, Role role) {
		preview.decide(preview.plan().transcripts().get(index), file -> file.setRole(speaker, role));
	}

	/** Decides about a clash; see {@link #setRole}. */
	public void setClashAction(int index, ClashAction action) {
		preview.decide(preview.plan().transcripts().get(index), file -> file.setClashAction(action));
	}

	/** What was imported; nothing before. */
	public Optional<ImportReport> report() {
		return Optional.ofNullable(report);
	}

	private boolean run(IRunnableWithProgress work) {
		try {
			getContainer().run(true, true, work);
			return true;
		} catch (InvocationTargetException e) {
			Errors.show(Messages.ImportWizard_CannotRead, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
