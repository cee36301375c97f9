/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.junit.jupiter.api.Assertions;

/**
 * Takes pictures of the display, once nothing is going on any more.
 *
 * @param folder where they go, as {@code <name>-<theme>.png}
 */
public record Camera(Product product, Path folder, String theme) {

	/** Takes a picture when no job runs any more. */
	public void take(String name) {
		product.waitUntilIdle();
		takeAtOnce(name);
	}

	/** Takes a picture of a dialog that keeps jobs waiting until it is closed. */
	public void takeAtOnce(String name) {
		var file = folder.resolve(name + '-' + theme + ".png");
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		// a window that is closed stays on the screen until what was behind it is drawn
		var before = new AtomicReference<>(picture(file));
		product.waitUntil("the display is not still", () -> {
			var now = picture(file);
			return Arrays.equals(before.getAndSet(now), now);
		});
	}

	private byte[] picture(Path file) {
		product.handleEvents();
		Assertions.assertTrue(SWTUtils.captureScreenshot(file.toString()), file::toString);
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
