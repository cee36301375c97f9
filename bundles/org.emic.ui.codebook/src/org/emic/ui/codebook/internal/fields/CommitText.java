/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import java.util.function.BinaryOperator;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;

/**
 * A text field whose content takes effect when the field is left, or on Ctrl+Enter (Enter where it has one
 * line), as one step that can be undone. Esc puts back what was there. What is typed and not yet left when
 * the part is closed takes effect too.
 */
public final class CommitText {

	private final Text text;
	private final Consumer<String> commit;
	private final BinaryOperator<String> both;
	private String shown = ""; //$NON-NLS-1$
	private boolean overtaken;

	/** A field in which what was typed goes before what the value has become elsewhere meanwhile. */
	public CommitText(Text text, Consumer<String> commit) {
		this(text, commit, (other, typed) -> typed);
	}

	/** @param both what keeps what the value has become elsewhere meanwhile, and what was typed */
	public CommitText(Text text, Consumer<String> commit, BinaryOperator<String> both) {
		this.text = text;
		this.commit = commit;
		this.both = both;
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
			boolean multi = (text.getStyle() & SWT.MULTI) != 0;
			if (enter && (!multi || (event.stateMask & SWT.MOD1) != 0)) {
				event.doit = false;
				commit();
			} else if (event.keyCode == SWT.ESC && isChanged()) {
				event.doit = false;
				show(shown);
			}
		}));
		text.addDisposeListener(event -> commit());
	}

	public Text control() {
		return text;
	}

	/** Shows a value; null is shown as nothing. The caret stays where it was as far as it can. */
	public void show(String value) {
		shown = value == null ? "" : value; //$NON-NLS-1$
		overtaken = false;
		if (!fromLines(text.getText()).equals(shown)) {
			var caret = text.getSelection();
			text.setText(shown.replace("\n", text.getLineDelimiter())); //$NON-NLS-1$
			text.setSelection(caret);
		}
	}

	/** Takes note of what a value has become elsewhere while somebody types; what is typed stays in the field. */
	public void overtake(String value) {
		var now = value == null ? "" : value; //$NON-NLS-1$
		overtaken |= !now.equals(shown);
		shown = now;
	}

	/** Whether something was typed that has not taken effect. */
	public boolean isChanged() {
		return !fromLines(text.getText()).equals(shown);
	}

	/** Lets what was typed take effect. */
	public void commit() {
		if (isChanged() && text.getEditable()) {
			var typed = fromLines(text.getText());
			var value = overtaken ? both.apply(shown, typed) : typed;
			if (value.equals(typed) || text.isDisposed()) {
				shown = value;
				overtaken = false;
			} else {
				show(value);
			}
			commit.accept(value);
		}
	}

	/** Files have LF wherever they are written. */
	private String fromLines(String value) {
		return value.replace(text.getLineDelimiter(), "\n").replace("\r", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
