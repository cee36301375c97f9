/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/** The view of codings that were made under an older definition of their code. */
public final class StaleCodingsPage {

	private final Product product;
	private final SWTBotView view;

	StaleCodingsPage(Product product) {
		this.product = product;
		product.quickAccess("Show Stale Codings");
		this.view = product.bot.viewByPartName("Stale Codings");
	}

	private SWTBotTree tree() {
		return view.bot().tree();
	}

	/** The codes with their stale codings, two blanks for each level. */
	public List<String> rows() {
		return Rows.of(tree());
	}

	/** Opens a code and selects the first of its codings. */
	public StaleCodingsPage selectFirst(String code) {
		product.waitUntil("no code " + code, () -> Rows.find(tree(), code) != null);
		Rows.find(tree(), code).expand();
		view.setFocus();
		Rows.find(tree(), code).getItems()[0].select();
		tree().setFocus();
		return this;
	}

	/** Waits until the wordings then and now stand side by side. */
	public void waitForWordings(String then, String now) {
		product.waitUntil("not shown: " + then + " / " + now, () -> view.bot().styledText(0).getText().contains(then)
				&& view.bot().styledText(1).getText().contains(now));
	}

	/** Says with the key that what is selected still fits, which leaves so many. */
	public void stillFits(int left) {
		product.press(SWT.CTRL, SWT.CR);
		waitForCount(left);
	}

	/** Gives what is selected another code, with the key, which leaves so many. */
	public void recode(String code, int left) {
		product.press(SWT.CTRL, 'r');
		product.pick(code);
		waitForCount(left);
	}

	private void waitForCount(int left) {
		product.waitUntil("there are " + rows() + ", not " + left,
				() -> rows().stream().filter(row -> row.startsWith("  ")).count() == left);
	}
}
