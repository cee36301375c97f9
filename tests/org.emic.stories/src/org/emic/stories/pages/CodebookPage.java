/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

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

	/** Waits until the row that begins so says something. */
	public void waitForRow(String beginning, String holds) {
		product.waitUntil(beginning + " does not say " + holds + ": " + rows(),
				() -> rows().stream().anyMatch(row -> row.strip().startsWith(beginning) && row.contains(holds)));
	}

	/** Waits until no row says something. */
	public void waitForNone(String text) {
		product.waitUntil("there is " + text + " in " + rows(), () -> rows().stream().noneMatch(row -> row.contains(text)));
	}

	/** Selects several codes. */
	public CodebookPage select(String first, String... others) {
		select(first);
		tree().select(Stream.concat(Stream.of(first), Stream.of(others)).map(code -> Rows.find(tree(), code))
				.toArray(SWTBotTreeItem[]::new));
		tree().setFocus();
		return this;
	}

	/** Opens a code in the codebook editor, with F3. */
	public void open(String code) {
		select(code);
		product.press(SWT.NONE, SWT.F3);
		product.waitUntil("the fields do not show " + code,
				() -> product.bot.activeEditor().bot().textWithLabel("Name:").getText().equals(code));
	}

	/** Writes the definition of a code in the codebook editor. */
	public void define(String code, String definition) {
		open(code);
		var field = product.bot.activeEditor().bot().textWithLabel("Definition:");
		field.setFocus();
		product.press(SWT.CTRL, 'a');
		product.type(definition);
		product.waitUntil("typed " + definition + ", and there is: " + field.getText(), () -> field.getText().equals(definition));
		product.press(SWT.CTRL, SWT.CR);
		close();
	}

	/** Closes the codebook editor, which is in front. */
	public void close() {
		var editor = product.bot.activeEditor();
		product.press(SWT.CTRL, 'w');
		product.waitUntil("the codebook editor is open", () -> product.bot.editors().stream()
				.noneMatch(each -> each.getReference() == editor.getReference()));
	}

	/** Tries to rename a code of somebody else's codebook; nothing but a message comes of it. */
	public void renameInVain(String code, String name) {
		select(code);
		product.press(SWT.NONE, SWT.F2);
		product.waitUntil("no field to rename in", () -> view.bot().text(code) != null);
		product.typeInto(view.bot().text(code), name);
		var refused = product.dialog("Not Your Codebook");
		refused.bot().button("Cancel").click();
		product.closes(refused);
	}

	/** Accepts the proposal whose row begins so, and replies. */
	public void accept(String proposal, String reply) {
		select("Proposals");
		Rows.find(tree(), "Proposals").expand();
		select(proposal);
		Rows.find(tree(), proposal).contextMenu("Accept Proposal…").click();
		var dialog = product.dialog("Accept Proposal");
		product.type(reply);
		dialog.bot().button("Accept").click();
		product.closes(dialog);
	}
}
