/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

import org.emic.core.study.PlacedCoding;
import org.emic.exchange.document.DocumentFile;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;

/** Writes the selected codings, or all that are listed, as a table of comma-separated values into a file. */
public final class ExportCodingsHandler extends CodingsHandler {

	private static final String SECTION = "exportCodings"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String EXTENSION = ".csv"; //$NON-NLS-1$
	private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]+"; //$NON-NLS-1$

	/** One selected row is where somebody reads; several are what somebody chose. */
	@Override
	void execute(ExecutionEvent event, StudyProject project, CodingsTable table, List<PlacedCoding> codings) {
		var chosen = codings.size() > 1 ? codings : table.all();
		var shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		if (leftOut(project).filter(told -> !MessageDialog.openConfirm(shell, Messages.Export_title, told)).isPresent()) {
			return;
		}
		var file = ask(shell, project.project().getName());
		if (file != null) {
			export(chosen, Path.of(file));
		}
	}

	/** What a table cannot say itself: that others' codings are not in it, because their transcripts are coded blind. */
	public static Optional<String> leftOut(StudyProject project) {
		var blind = project.study().transcriptsWithHiddenCodings();
		return blind.isEmpty() ? Optional.empty() : Optional.of(blind.size() == 1 ? NLS.bind(Messages.Export_blindOne, blind.getFirst())
				: NLS.bind(Messages.Export_blindMany, blind.size()));
	}

	@Override
	boolean allWhenNoneSelected() {
		return true;
	}

	private static String ask(Shell shell, String study) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFilterExtensions(new String[] { '*' + EXTENSION });
		dialog.setFilterNames(new String[] { Messages.Export_filter });
		dialog.setFilterPath(settings().get(FOLDER));
		dialog.setFileName(NLS.bind(Messages.Export_name, study).replaceAll(UNSAFE, " ").strip() + EXTENSION); //$NON-NLS-1$
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null) {
			settings().put(FOLDER, dialog.getFilterPath());
		}
		return chosen;
	}

	/** The table is made here, since the study belongs to the UI thread; a job writes it. */
	public static Job export(List<PlacedCoding> codings, Path file) {
		var table = CodingsText.csv(codings);
		IJobFunction work = monitor -> write(table, file);
		var job = Job.create(NLS.bind(Messages.Export_job, file.getFileName()), work);
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static IStatus write(String table, Path file) {
		try {
			DocumentFile.write(file, table);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return new Status(IStatus.ERROR, EmicIds.PLUGIN, NLS.bind(Messages.Export_failed, file), e);
		}
	}

	private static IDialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportCodingsHandler.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, SECTION);
	}
}
