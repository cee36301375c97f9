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
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
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

	/** The product's start script says with it where it is. */
	private static final String SCRIPT = "emic.script"; //$NON-NLS-1$
	/** The arguments of this start, one a line. */
	private static final String COMMANDS = "eclipse.commands"; //$NON-NLS-1$

	private IApplication workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var version = FrameworkUtil.getBundle(EmicApplication.class).getVersion();
		// The About dialog reads it (about.mappings).
		System.setProperty("org.emic.version", version.toString()); //$NON-NLS-1$
		chooseWorkspace();
		workbench = workbenchApplication();
		var code = workbench.start(context);
		return EXIT_RESTART.equals(code) || EXIT_RELAUNCH.equals(code) ? restart(code) : code;
	}

	/**
	 * Where no script of the product has started it (from an IDE, with a native launcher), whoever did acts on the code.
	 */
	private static Object restart(Object code) {
		var script = System.getProperty(SCRIPT);
		var classes = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(EmicApplication.class));
		if (script == null || classes.isEmpty()) {
			return code;
		}
		// A switch of the workspace that was given up may have left data of its own.
		var exitData = EXIT_RELAUNCH.equals(code) ? System.getProperty(IApplicationContext.EXIT_DATA_PROPERTY, "") : ""; //$NON-NLS-1$ //$NON-NLS-2$
		var arguments = RestartArguments.of(System.getProperty(COMMANDS, ""), exitData); //$NON-NLS-1$
		try {
			new Restart(Path.of(script)).afterThisProcess(classes.get(), arguments);
			return EXIT_OK;
		} catch (IOException e) {
			ILog.get().error(NLS.bind(Messages.application_noRestart, script), e);
			return code;
		}
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
