/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.emic.core.text.TextRange;
import org.emic.ui.CodingTarget;

/** A picture of the workbench window as it stands on the screen. */
final class WindowPicture {

	private ImageData data;

	/**
	 * Brings the window to the front, fills the screen with it and writes what is seen as PNG.
	 *
	 * @throws IOException if the file or its folder cannot be written
	 */
	void write(Path file) throws IOException, InterruptedException {
		var display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(WindowPicture::fillScreen);
		display.syncExec(WindowPicture::showCoding);
		Idleness.await();
		display.syncExec(() -> data = capture(display, shell()));
		Files.createDirectories(file.getParent());
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	private static void fillScreen() {
		var shell = shell();
		shell.setBounds(shell.getMonitor().getClientArea());
		shell.forceActive();
	}

	/** A picture of a transcript's head would show nothing of what Emic is for. */
	private static void showCoding() {
		var editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
		var target = Adapters.adapt(editor, CodingTarget.class);
		if (target != null) {
			target.transcript().codings().stream().findFirst().ifPresent(coding -> target.reveal(TextRange.of(coding.start(), 0)));
		}
	}

	private static ImageData capture(Display display, Shell shell) {
		Rectangle bounds = shell.getBounds().intersection(display.getBounds());
		var image = new Image(display, bounds.width, bounds.height);
		var gc = new GC(display);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
