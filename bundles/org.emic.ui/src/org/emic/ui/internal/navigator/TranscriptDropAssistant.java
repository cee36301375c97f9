/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.emic.ui.internal.wizards.ImportTranscriptsWizard;

/** Imports files and folders that are dropped from outside onto the transcripts of a study. */
public final class TranscriptDropAssistant extends CommonDropAdapterAssistant {

	@Override
	public boolean isSupportedType(TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		return isSupportedType(type) && TranscriptDrop.study(target).isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		var wizard = event.data instanceof String[] paths ? TranscriptDrop.wizard(target, paths)
				: Optional.<ImportTranscriptsWizard>empty();
		if (wizard.isEmpty()) {
			return Status.CANCEL_STATUS;
		}
		// a file that was moved would be gone from where it came
		event.detail = DND.DROP_COPY;
		// not within the drop: the program it came from waits for its end
		getShell().getDisplay().asyncExec(() -> new WizardDialog(getShell(), wizard.get()).open());
		return Status.OK_STATUS;
	}
}
