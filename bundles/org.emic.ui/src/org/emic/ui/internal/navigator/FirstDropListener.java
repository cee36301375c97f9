/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Control;

/** Takes some drops before the listeners that were there, and leaves every other drop to them. */
abstract class FirstDropListener implements DropTargetListener {

	private final List<DropTargetListener> others;

	FirstDropListener(List<DropTargetListener> others) {
		this.others = others;
	}

	/** Puts a listener before those of a control; does nothing for a control that takes no drops, or has it already. */
	static void install(Control control, Class<? extends FirstDropListener> type,
			Function<List<DropTargetListener>, FirstDropListener> maker) {
		if (control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
			var others = List.of(target.getDropListeners());
			if (Arrays.stream(target.getDropListeners()).noneMatch(listener -> isOrWraps(listener, type))) {
				others.forEach(target::removeDropListener);
				target.addDropListener(maker.apply(others));
			}
		}
	}

	private static boolean isOrWraps(DropTargetListener listener, Class<? extends FirstDropListener> type) {
		return type.isInstance(listener)
				|| listener instanceof FirstDropListener first && first.others.stream().anyMatch(each -> isOrWraps(each, type));
	}

	/** Whether a drop here is for this listener. */
	abstract boolean isOurs(DropTargetEvent event);

	/** Says what a drop would do. */
	abstract void accept(DropTargetEvent event);

	/** Does it. */
	abstract void dropOurs(DropTargetEvent event);

	private void handle(DropTargetEvent event, Consumer<DropTargetListener> other) {
		others.forEach(other);
		if (isOurs(event)) {
			accept(event);
		}
	}

	@Override
	public final void dragEnter(DropTargetEvent event) {
		handle(event, other -> other.dragEnter(event));
	}

	@Override
	public final void dragOver(DropTargetEvent event) {
		handle(event, other -> other.dragOver(event));
	}

	@Override
	public final void dragOperationChanged(DropTargetEvent event) {
		handle(event, other -> other.dragOperationChanged(event));
	}

	@Override
	public final void dragLeave(DropTargetEvent event) {
		others.forEach(other -> other.dragLeave(event));
	}

	@Override
	public final void dropAccept(DropTargetEvent event) {
		handle(event, other -> other.dropAccept(event));
	}

	@Override
	public final void drop(DropTargetEvent event) {
		if (isOurs(event)) {
			dropOurs(event);
		} else {
			others.forEach(other -> other.drop(event));
		}
	}
}
