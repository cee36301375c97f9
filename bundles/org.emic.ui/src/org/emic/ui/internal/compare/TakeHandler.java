/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Optional;

import org.eclipse.compare.CompareEditorInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected differences of the active Compare editor over to one side. */
public abstract class TakeHandler extends AbstractHandler {

	/** To the right. */
	public static final class ToRight extends TakeHandler {

		public ToRight() {
			super(true);
		}
	}

	/** To the left. */
	public static final class ToLeft extends TakeHandler {

		public ToLeft() {
			super(false);
		}
	}

	private final boolean toRight;

	private TakeHandler(boolean toRight) {
		this.toRight = toRight;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(viewer(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		viewer(HandlerUtil.getActiveEditor(event)).ifPresent(viewer -> viewer.take(toRight));
		return null;
	}

	private static Optional<FileStructureViewer> viewer(Object editor) {
		return editor instanceof IEditorPart part && part.getEditorInput() instanceof CompareEditorInput input
				? FileStructureViewer.of(input.getCompareConfiguration())
				: Optional.empty();
	}
}
