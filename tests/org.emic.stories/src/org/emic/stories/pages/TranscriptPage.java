/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** The editor of a transcript. */
public final class TranscriptPage {

	/** What stands in the picker's field while it is empty. */
	static final String PICKER = "Type a part of a code’s name";

	private final Product product;
	private final SWTBotEditor editor;

	TranscriptPage(Product product) {
		this.product = product;
		product.waitUntil("no editor", () -> product.bot.activeEditor() != null);
		this.editor = product.bot.activeEditor();
	}

	private SWTBotStyledText text() {
		return editor.bot().styledText();
	}

	public String title() {
		return editor.getTitle();
	}

	public String selection() {
		return text().getSelection();
	}

	public boolean isDirty() {
		return editor.isDirty();
	}

	/** Waits until a line above the text says just that. */
	public void waitForNotice(String text) {
		product.waitUntil("no line says " + text, () -> editor.bot().clabel(text).isVisible());
	}

	/** Goes to the turn, or section, that holds these words, through the quick outline. */
	public TranscriptPage goTo(String words) {
		editor.setFocus();
		product.press(SWT.CTRL, 'o');
		product.waitUntil("no quick outline", () -> product.bot.textWithMessage("Find in turns and titles").isActive());
		product.typeInto(product.bot.textWithMessage("Find in turns and titles"), words);
		product.waitUntil("the quick outline is open", () -> text().isActive());
		return this;
	}

	/** Selects from the caret over so many words, or so many more of them. */
	public TranscriptPage selectWords(int count) {
		editor.setFocus();
		for (int i = 0; i < count; i++) {
			product.press(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		return this;
	}

	/** Applies a code to the selection: what is typed in the picker is found, or made. */
	public TranscriptPage apply(String code) {
		editor.setFocus();
		product.press(SWT.CTRL, SWT.CR);
		pick(code);
		return this;
	}

	/** Opens the code picker on the selection and types into it. */
	public void openPicker(String typed) {
		editor.setFocus();
		product.press(SWT.CTRL, SWT.CR);
		typeIntoPicker(typed);
	}

	private void pick(String code) {
		typeIntoPicker(code);
		product.press(SWT.NONE, SWT.CR);
		product.waitUntil("the picker is open", () -> text().isActive());
	}

	private void typeIntoPicker(String typed) {
		product.waitUntil("no picker", () -> picker().isActive());
		product.type(typed);
		product.waitUntil("typed " + typed + ", and there is: " + picker().getText(), () -> picker().getText().equals(typed));
	}

	private SWTBotText picker() {
		return product.bot.textWithMessage(PICKER);
	}

	/** Makes a memo about what is at the caret, by key, and writes it. */
	public void newMemo(String title, String... lines) {
		editor.setFocus();
		product.press(SWT.ALT | SWT.SHIFT, 'm');
		var dialog = product.dialog("New Memo");
		product.bot.text().selectAll();
		product.typeInto(product.bot.text(), title);
		product.closes(dialog);
		product.waitUntil("no memo", () -> product.bot.activeEditor().getTitle().startsWith(title));
		product.bot.activeEditor().bot().styledText().setText(String.join("\n", lines));
		product.waitUntil("no preview", () -> product.bot.activeEditor().bot().styledText(1).getText().contains("task"));
	}

	public void closePicker() {
		product.press(SWT.NONE, SWT.ESC);
		product.waitUntil("the picker is open", () -> text().isActive());
	}

	/** Gives the editor the whole window, or takes it back. */
	public TranscriptPage maximise() {
		editor.setFocus();
		product.maximise();
		return this;
	}

	/** Goes to the next turn of whoever speaks here. */
	public void nextTurnOfSpeaker() {
		product.press(SWT.ALT | SWT.SHIFT, 'k');
	}

	/** Codes the turn at the caret. */
	public void codeTurn(String code) {
		product.press(SWT.CTRL | SWT.SHIFT, SWT.CR);
		pick(code);
	}

	/** Codes the sentence at the caret. */
	public void codeSentence(String code) {
		product.press(SWT.ALT | SWT.SHIFT, SWT.CR);
		pick(code);
	}

	/** Applies the code used last to the selection. */
	public void repeatCode() {
		product.press(SWT.CTRL | SWT.ALT, SWT.CR);
	}

	/** Makes a code of the selected words. */
	public void inVivo() {
		product.press(SWT.ALT | SWT.SHIFT, 'v');
	}

	/** Lets the coding at the caret end a word later. */
	public void extendCoding() {
		product.press(SWT.NONE, SWT.F8);
	}

	/** Comments on the coding at the caret. */
	public void comment(String comment) {
		product.press(SWT.CTRL | SWT.SHIFT, 'c');
		product.waitUntil("no window for the comment", () -> !text().isActive());
		product.type(comment);
		product.press(SWT.CTRL, SWT.CR);
		product.waitUntil("the comment's window is open", () -> text().isActive());
	}

	/** Saves with Ctrl+S. */
	public void save() {
		editor.setFocus();
		product.press(SWT.CTRL, 's');
		product.waitUntil("not saved", () -> !editor.isDirty());
	}

	/** Undoes a step from the editor. */
	public void undo() {
		editor.setFocus();
		product.press(SWT.CTRL, 'z');
	}

	/** Redoes a step from the editor. */
	public void redo() {
		editor.setFocus();
		product.press(SWT.CTRL | SWT.SHIFT, 'z');
	}
}
