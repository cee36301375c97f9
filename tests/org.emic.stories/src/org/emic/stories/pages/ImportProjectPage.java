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

/** The platform's wizard that brings a project from somewhere into the workspace. */
final class ImportProjectPage {

	private final Product product;
	private final SWTBotShell wizard;

	ImportProjectPage(Product product) {
		this.product = product;
		product.choose("File", "Import...");
		wizard = product.dialog("Import");
	}

	void add(Path folder) {
		wizard.bot().tree().expandNode("General", "Existing Projects into Workspace").select();
		wizard.bot().button("Next >").click();
		product.waitUntil("no field for the folder", () -> wizard.bot().comboBox(0).isEnabled());
		wizard.bot().comboBox(0).setFocus();
		wizard.bot().comboBox(0).setText(folder.toString());
		product.press(SWT.NONE, SWT.CR);
		product.waitUntil("no project in " + folder, () -> wizard.bot().tree().hasItems() && wizard.bot().button("Finish").isEnabled());
		wizard.bot().button("Finish").click();
		product.closes(wizard);
	}
}
