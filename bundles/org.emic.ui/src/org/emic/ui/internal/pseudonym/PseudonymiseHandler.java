/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodingTarget;
import org.emic.ui.DialogParent;

/** Opens the wizard that replaces names, on the active study; a selected word or two is proposed as the name. */
public final class PseudonymiseHandler extends AbstractHandler {

	private static final int LONGEST_NAME = 60;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var study = ActiveStudy.get().current(Messages.NoStudy);
		if (study.isEmpty()) {
			return null;
		}
		var editor = HandlerUtil.getActiveEditor(event);
		var target = editor == null ? null : Adapters.adapt(editor, CodingTarget.class);
		StudyTranscript transcript = null;
		var proposed = ""; //$NON-NLS-1$
		if (target != null && target.studyProject() == study.get()) {
			transcript = target.transcript();
			proposed = name(target.transcript().substring(target.passage().start(), target.passage().end()));
		}
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& Adapters.adapt(selection.getFirstElement(), IFile.class) instanceof IFile file) {
			transcript = study.get().transcript(file).orElse(transcript);
		}
		new WizardDialog(DialogParent.of(event),
				new PseudonymiseWizard(study.get(), transcript, proposed)).open();
		return null;
	}

	/** Without a selection the passage is a paragraph, which is no name. */
	private static String name(String passage) {
		var text = passage.strip();
		return text.length() <= LONGEST_NAME && text.lines().count() == 1 && text.split(" ").length <= 4 ? text : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
