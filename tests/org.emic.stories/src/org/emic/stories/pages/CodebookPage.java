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

/** The Codebook view. */
public final class CodebookPage {

	private final Product product;
	private final SWTBotView view;

	CodebookPage(Product product) {
		this.product = product;
		this.view = product.bot.viewByPartName("Codebook");
		view.show();
	}

	private SWTBotTree tree() {
		return view.bot().tree();
	}

	/** The codes shown, with their counts, two blanks for each level. */
	public List<String> rows() {
		return Rows.of(tree());
	}

	/** The names of the codes shown, without counts. */
	public List<String> names() {
		return rows().stream().map(row -> row.replaceAll("\\s+\\d+$", "")).toList();
	}

	public void waitForNames(List<String> names) {
		product.waitUntil("codes are " + names(), () -> names().equals(names));
	}

	public CodebookPage select(String code) {
		view.setFocus();
		product.waitUntil("no code " + code, () -> Rows.find(tree(), code) != null);
		Rows.find(tree(), code).select();
		tree().setFocus();
		return this;
	}

	/** Makes a code beside the selected one, with the button. */
	public void newCode(String name) {
		view.setFocus();
		view.toolbarPushButton("New Code").click();
		name(name);
	}

	/** Makes a code below another, by key. */
	public void newSubcode(String parent, String name) {
		select(parent);
		product.press(SWT.ALT, SWT.INSERT);
		name(name);
	}

	private void name(String name) {
		var dialog = product.dialog("New (Code|Subcode)");
		product.typeInto(product.bot.text(), name);
		product.closes(dialog);
		product.waitUntil("no code " + name, () -> names().stream().anyMatch(row -> row.strip().equals(name)));
	}

	/** Renames a code in its row. */
	public void rename(String code, String name) {
		select(code);
		product.press(SWT.NONE, SWT.F2);
		product.waitUntil("no field to rename in", () -> view.bot().text(code) != null);
		product.typeInto(view.bot().text(code), name);
		product.waitUntil("no code " + name, () -> names().stream().anyMatch(row -> row.strip().equals(name)));
	}

	/** Drags a code onto another, below which it is then. */
	public void drag(String code, String onto) {
		view.setFocus();
		Rows.find(tree(), code).dragAndDrop(Rows.find(tree(), onto));
	}

	/** Deletes a code and confirms. */
	public void delete(String code) {
		select(code);
		product.press(SWT.NONE, SWT.DEL);
		var dialog = product.dialog("Delete Code");
		product.bot.button("Delete").click();
		product.closes(dialog);
	}
}
