/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The wizard that imports transcripts. */
public final class ImportPage {

	private final Product product;
	private final SWTBotShell wizard;

	ImportPage(Product product) {
		this.product = product;
		product.choose("Coding", "Import Transcripts…");
		this.wizard = product.dialog("Import Transcripts");
	}

	/**
	 * Adds a file: its path is pasted into the system's file dialog, where a slash asks for one on GTK. What is typed
	 * there is completed while one types, now sooner and now later.
	 */
	public ImportPage add(Path file) {
		product.copy(file.toString());
		product.bot.button("Add Files…").click();
		product.waitUntil("no file dialog", () -> product.focusIsElsewhere());
		product.press(SWT.NONE, '/');
		product.press(SWT.CTRL, 'a');
		product.press(SWT.CTRL, 'v');
		// the first Enter may only take what the dialog completes; a later one must not reach the wizard
		product.waitUntil("the file dialog does not close", () -> !product.pressElsewhere(SWT.CR));
		product.waitUntil("the file was not added", () -> wizard.bot().table().rowCount() > 0);
		return this;
	}

	public ImportPage next() {
		product.bot.button("Next >").click();
		return this;
	}

	public void finish() {
		product.waitUntil("nothing to finish", () -> product.bot.button("Finish").isEnabled());
		product.bot.button("Finish").click();
		product.closes(wizard);
	}
}
