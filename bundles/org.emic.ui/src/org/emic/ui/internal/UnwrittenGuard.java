/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.emic.workspace.StudyProjects;

/**
 * Lets the workbench not close over what could not be written: codebooks, memos and codings of transcripts that no
 * editor has open are written at once and have no editor that would ask.
 */
public final class UnwrittenGuard implements IWorkbenchListener {

	private final Supplier<List<String>> unwritten;
	private final Predicate<List<String>> leave;

	/**
	 * @param unwritten tries once more, and tells the studies in which something is left
	 * @param leave     asks whether to close all the same
	 */
	public UnwrittenGuard(Supplier<List<String>> unwritten, Predicate<List<String>> leave) {
		this.unwritten = unwritten;
		this.leave = leave;
	}

	static UnwrittenGuard create(IWorkbench workbench) {
		return new UnwrittenGuard(UnwrittenGuard::unwritten, studies -> isToBeLeft(workbench, studies));
	}

	private static List<String> unwritten() {
		return StudyProjects.get().opened().stream().filter(study -> !study.writeRest()).map(study -> study.project().getName())
				.toList();
	}

	private static boolean isToBeLeft(IWorkbench workbench, List<String> studies) {
		var window = workbench.getActiveWorkbenchWindow();
		int answer = MessageDialog.open(MessageDialog.WARNING, window == null ? null : window.getShell(),
				Messages.Unwritten_Title, NLS.bind(Messages.Unwritten_Question, String.join(", ", studies)), 0, //$NON-NLS-1$
				Messages.Unwritten_Stay, Messages.Unwritten_Leave);
		return answer == 1;
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		var studies = unwritten.get();
		return studies.isEmpty() || forced || leave.test(studies);
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// nothing is left to do
	}
}
