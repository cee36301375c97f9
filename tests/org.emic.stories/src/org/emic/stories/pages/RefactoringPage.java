/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The wizard that changes codes and the codings made with them. */
public final class RefactoringPage {

	private final Product product;
	private final SWTBotShell wizard;

	RefactoringPage(Product product, String command) {
		this.product = product;
		product.quickAccess(command);
		this.wizard = product.dialog(command);
	}

	/** Goes on to what will be changed. */
	public RefactoringPage preview() {
		wizard.bot().button("Preview >").click();
		product.waitUntil("no preview", () -> wizard.bot().tree().hasItems());
		return this;
	}

	public void cancel() {
		wizard.bot().button("Cancel").click();
		product.closes(wizard);
	}
}
