/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.SampleStudies;
import org.emic.ui.VirtualItems;

/**
 * What the command line asks of a workbench that has just started: {@code -sampleStudy} opens the sample study
 * (making it if it is not there), {@code -picture FILE} writes a picture of the window to a PNG file and ends.
 */
public final class StartArguments implements IStartup {

	static final String SAMPLE_STUDY = "-sampleStudy"; //$NON-NLS-1$
	static final String PICTURE = "-picture"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		var display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(FirstWindow::enlarge);
		display.syncExec(() -> VirtualItems.keepAllUnstyled(display));
		display.syncExec(() -> LightTheme.clearDarkColours(display));
		var arguments = List.of(Platform.getApplicationArgs());
		if (arguments.contains(SAMPLE_STUDY)) {
			display.syncExec(StartArguments::openSampleStudy);
		}
		int picture = arguments.indexOf(PICTURE);
		if (picture < 0) {
			return;
		}
		if (picture + 1 == arguments.size()) {
			ILog.get().error(Messages.arguments_pictureNeedsFile);
			return;
		}
		var file = Path.of(arguments.get(picture + 1)).toAbsolutePath();
		// In a thread of its own: jobs that wait for the end of the start must not be waited for here.
		Thread.ofPlatform().name("Picture").start(() -> takePicture(file)); //$NON-NLS-1$
	}

	private static void openSampleStudy() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		SampleStudies.open(window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	private static void takePicture(Path file) {
		try {
			Idleness.await();
			new WindowPicture().write(file);
		} catch (Exception e) {
			ILog.get().error(NLS.bind(Messages.arguments_pictureFailed, file), e);
		} finally {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
