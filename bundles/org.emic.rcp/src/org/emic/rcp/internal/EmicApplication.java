/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/**
 * Eclipse's workbench application with a workspace of its own: {@code emic-workspace} in the user's home unless
 * {@code -data} names another, so that nobody is asked for a folder before having seen the program.
 */
public final class EmicApplication implements IApplication {

	private static final String IDE_APPLICATION = "org.eclipse.ui.ide.workbench"; //$NON-NLS-1$

	private IApplication workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var version = FrameworkUtil.getBundle(EmicApplication.class).getVersion();
		// The About dialog reads it (about.mappings).
		System.setProperty("org.emic.version", version.toString()); //$NON-NLS-1$
		chooseWorkspace();
		workbench = workbenchApplication();
		return workbench.start(context);
	}

	@Override
	public void stop() {
		if (workbench != null) {
			workbench.stop();
		}
	}

	/** Locking it, and telling the user when another Emic has it, is left to the workbench application. */
	private static void chooseWorkspace() throws CoreException {
		var location = Platform.getInstanceLocation();
		if (location == null || location.isSet()) {
			return;
		}
		var folder = Path.of(System.getProperty("user.home"), "emic-workspace"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			location.set(folder.toUri().toURL(), false);
		} catch (IOException | IllegalStateException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.application_noWorkspace, folder), e));
		}
	}

	/** By its public id: the class itself is internal to Eclipse. */
	private static IApplication workbenchApplication() throws CoreException {
		var extension = Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", IDE_APPLICATION); //$NON-NLS-1$
		for (IConfigurationElement application : extension.getConfigurationElements()) {
			for (IConfigurationElement run : application.getChildren("run")) { //$NON-NLS-1$
				return (IApplication) run.createExecutableExtension("class"); //$NON-NLS-1$
			}
		}
		throw new CoreException(new Status(IStatus.ERROR, EmicApplication.class, IDE_APPLICATION));
	}
}
