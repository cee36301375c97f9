/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The Outline view of a transcript. */
public final class OutlineViewPage {

	private final Product product;
	private final SWTBotView view;

	OutlineViewPage(Product product) {
		this.product = product;
		this.view = product.bot.viewByPartName("Outline");
		view.show();
	}

	private SWTBotTree tree() {
		return view.bot().tree();
	}

	/** The open rows, two blanks for each level. */
	public List<String> rows() {
		return Rows.of(tree());
	}

	/** The row that begins so, with its codes. */
	public String row(String beginning) {
		product.waitUntil("no row " + beginning, () -> Rows.find(tree(), beginning) != null);
		return Rows.find(tree(), beginning).getText();
	}

	public void waitForRow(String beginning, String holds) {
		product.waitUntil("row " + beginning + " without " + holds, () -> row(beginning).contains(holds));
	}

	public void waitForRowWithout(String beginning, String text) {
		product.waitUntil("row " + beginning + " with " + text, () -> !row(beginning).contains(text));
	}

	public void waitForNoRow(String beginning) {
		product.waitUntil("a row " + beginning,
				() -> rows().stream().noneMatch(row -> row.strip().startsWith(beginning)));
	}

	/** Selects rows by how they begin. */
	public OutlineViewPage select(String... beginnings) {
		view.setFocus();
		tree().setFocus();
		Arrays.stream(beginnings).forEach(this::row);
		tree().select(Arrays.stream(beginnings).map(row -> Rows.find(tree(), row)).toArray(SWTBotTreeItem[]::new));
		return this;
	}

	/** Gives the view the whole window, or takes it back. */
	public void maximise() {
		view.setFocus();
		product.maximise();
	}

	/** Makes a section of the selected turns, by key. */
	public void group(String title) {
		product.press(SWT.CTRL | SWT.SHIFT, 'g');
		var dialog = product.dialog("Group Turns into Section");
		product.typeInto(product.bot.text(), title);
		product.closes(dialog);
		row(title);
	}
}
