/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.emic.ui.internal.wizards.ImportTranscriptsWizard;

/**
 * Imports files and folders that are dropped from outside onto the transcripts of a study. The navigator's own
 * extension point would not do: it asks its assistant for resources, which copies files, before any other.
 */
public final class TranscriptDropListener extends FirstDropListener {

	private final Consumer<ImportTranscriptsWizard> opener;

	TranscriptDropListener(List<DropTargetListener> others, Consumer<ImportTranscriptsWizard> opener) {
		super(others);
		this.opener = opener;
	}

	/** Puts itself before the drop listeners of a control; does nothing for a control that takes no drops. */
	static void install(Control control) {
		install(control, TranscriptDropListener.class,
				others -> new TranscriptDropListener(others, wizard -> open(control, wizard)));
	}

	/** Not within the drop: the program that the files come from waits for its end. */
	private static void open(Control control, ImportTranscriptsWizard wizard) {
		control.getDisplay().asyncExec(() -> new WizardDialog(control.getShell(), wizard).open());
	}

	@Override
	boolean isOurs(DropTargetEvent event) {
		return FileTransfer.getInstance().isSupportedType(event.currentDataType) && event.item != null
				&& TranscriptDrop.study(event.item.getData()).isPresent();
	}

	/** What is dropped stays where it came from. */
	@Override
	void accept(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_DEFAULT;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
	}

	@Override
	void dropOurs(DropTargetEvent event) {
		var wizard = event.data instanceof String[] paths ? TranscriptDrop.wizard(event.item.getData(), paths)
				: Optional.<ImportTranscriptsWizard>empty();
		wizard.ifPresent(opener);
		event.detail = wizard.isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
	}
}
