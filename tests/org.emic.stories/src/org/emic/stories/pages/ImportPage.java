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

	/** Adds a file: its path is typed into the system's file dialog, where GTK's Ctrl+L asks for one. */
	public ImportPage add(Path file) {
		product.bot.button("Add Files…").click();
		product.waitUntil("no file dialog", () -> product.focusIsElsewhere());
		product.press(SWT.CTRL, 'l');
		product.type(file.toString());
		// the first Enter may only take what the dialog completes
		product.waitUntil("the file dialog does not close", () -> {
			boolean open = product.focusIsElsewhere();
			if (open) {
				product.press(SWT.NONE, SWT.CR);
			}
			return !open;
		});
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
