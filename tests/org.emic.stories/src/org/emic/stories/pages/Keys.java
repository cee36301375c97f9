/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard: keys go to the display, and to whatever has the focus there. SWTBot's own keyboard posts
 * capital letters for small ones, which GTK takes at their word.
 * <p>
 * A key is posted on the UI thread: GTK's events are made for that thread alone, and a display that makes one
 * elsewhere while it handles another may wait for ever. What is run on the UI thread waits until the display has
 * no event left, so each key comes after what the one before it did.
 */
final class Keys {

	private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT};

	private final Display display;

	Keys(Display display) {
		this.display = display;
	}

	void type(String text) {
		text.chars().forEach(character -> press(SWT.NONE, character));
	}

	/** Presses a key with modifiers: a character, or a key code of SWT. */
	void press(int modifiers, int key) {
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyDown, modifier);
			}
		}
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyUp, modifier);
			}
		}
	}

	/** Presses a key if something holds at the very time; returns whether it does. */
	boolean pressIf(BooleanSupplier condition, int key) {
		return UiThread.test(display, () -> condition.getAsBoolean() && display.post(event(SWT.KeyDown, key))
				&& display.post(event(SWT.KeyUp, key)));
	}

	private void post(int type, int key) {
		if (!UiThread.test(display, () -> display.post(event(type, key)))) {
			throw new IllegalStateException("The display takes no key " + key);
		}
	}

	private static Event event(int type, int key) {
		var event = new Event();
		event.type = type;
		if (key >= ' ' && key < SWT.DEL) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
		}
		return event;
	}
}
