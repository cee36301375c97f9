/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The dialog that chooses which transcripts are coded blind. */
public final class BlindCodingPage {

	private final Product product;
	private final SWTBotShell dialog;

	BlindCodingPage(Product product) {
		this.product = product;
		product.choose("Coding", "Coders", "Blind Coding…");
		this.dialog = product.dialog("Blind Coding");
	}

	/** Lets all transcripts be coded blind. */
	public void codeAllBlind() {
		dialog.bot().radio("All transcripts, also those to come").click();
		dialog.bot().button("OK").click();
		product.closes(dialog);
	}

	/** Shows the others' codings again; what is said before has to name these coders, in their order. */
	public void lift(String coders) {
		dialog.bot().radio("No transcript is coded blind").click();
		dialog.bot().button("OK").click();
		var question = product.dialog("Lift Blind Coding");
		product.waitUntil(coders + " are not named", () -> !question.bot().getFinder().findControls(question.widget,
				withRegex("(?s).*will be shown: " + coders + "\\..*"), true).isEmpty());
		question.bot().button("Lift Blind Coding").click();
		product.closes(question);
		product.closes(dialog);
	}
}
