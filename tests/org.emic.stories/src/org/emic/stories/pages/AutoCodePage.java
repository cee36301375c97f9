/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** The wizard that codes many passages. */
public final class AutoCodePage {

	private final Product product;
	private final SWTBotShell wizard;

	AutoCodePage(Product product) {
		this.product = product;
		product.press(SWT.CTRL | SWT.ALT, 'a');
		this.wizard = product.dialog("Auto-Code");
	}

	public AutoCodePage matchesOf(String words) {
		wizard.bot().radio("All matches of").click();
		wizard.bot().text(0).setText(words);
		return this;
	}

	public AutoCodePage inWholeStudy() {
		wizard.bot().radio(wholeStudy()).click();
		return this;
	}

	/** The last of the choices where to look. */
	private int wholeStudy() {
		int index = 0;
		while (!wizard.bot().radio(index).getText().startsWith("In the whole")) {
			index++;
		}
		return index;
	}

	public AutoCodePage next() {
		wizard.bot().button("Next >").click();
		product.waitUntil("no passages", () -> wizard.bot().table().rowCount() > 0);
		return this;
	}

	/** Chooses the code to apply, in the picker. */
	public AutoCodePage code(String code) {
		wizard.bot().button("Choose Code…").click();
		product.waitUntil("no picker", () -> picker().isActive());
		product.typeInto(picker(), code);
		product.waitUntil("no code", () -> wizard.isActive() && wizard.bot().button("Finish").isEnabled());
		return this;
	}

	private SWTBotText picker() {
		return product.bot.textWithMessage(TranscriptPage.PICKER);
	}

	public void cancel() {
		wizard.bot().button("Cancel").click();
		product.closes(wizard);
	}
}
