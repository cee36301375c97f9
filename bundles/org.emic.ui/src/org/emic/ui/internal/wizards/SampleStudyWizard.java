/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.WorkbenchException;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.SampleStudies;
import org.emic.ui.internal.Messages;

/** File &gt; New &gt; Sample Study. */
public final class SampleStudyWizard extends NewWizard {

	private final SampleStudyPage page = new SampleStudyPage();

	public SampleStudyWizard() {
		super(Messages.SampleStudy_Title, "banner-sample-study", HelpContext.SAMPLE_STUDY);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var name = page.projectName();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					SampleStudies.create(name, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			var window = workbench().getActiveWorkbenchWindow();
			if (window != null) {
				SampleStudies.open(window, ResourcesPlugin.getWorkspace().getRoot().getProject(name));
			}
			return true;
		} catch (InvocationTargetException e) {
			Errors.show(Messages.Sample_Failed, e.getCause());
		} catch (WorkbenchException e) {
			Errors.show(Messages.Sample_Failed, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
