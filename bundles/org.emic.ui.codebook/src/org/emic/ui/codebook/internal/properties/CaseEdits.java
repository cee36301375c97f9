/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.StudyTranscript;
import org.emic.exchange.Cases;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyCases;
import org.emic.workspace.StudyProject;

/** Changes the attributes of cases; what fails is shown, and the file is as it was then. */
public final class CaseEdits {

	private CaseEdits() {
	}

	/** Sets the value of an attribute of a transcript. */
	public static void set(StudyProject study, String transcript, String attribute, String value) {
		change(study, NLS.bind(Messages.Case_setLabel, attribute, transcript),
				cases -> cases.set(transcript, attribute, value.strip()));
	}

	/** Adds an attribute that all transcripts can have. */
	public static void add(StudyProject study, String transcript, String attribute) {
		change(study, NLS.bind(Messages.Case_addLabel, attribute), cases -> cases.set(transcript, attribute.strip(), "")); //$NON-NLS-1$
	}

	/** Removes an attribute with the values that all transcripts have of it. */
	public static void remove(StudyProject study, String attribute) {
		change(study, NLS.bind(Messages.Case_removeLabel, attribute), cases -> cases.removeAttribute(attribute));
	}

	private static void change(StudyProject study, String label, Consumer<Cases> work) {
		try {
			StudyCases.change(study, label, work);
		} catch (IOException | CoreException e) {
			Errors.show(Messages.Case_failed, e);
		}
	}

	/** Asks for the name of a new attribute. */
	static void askAndAdd(Shell shell, StudyProject study, StudyTranscript transcript) {
		var dialog = new InputDialog(shell, Messages.Case_addTitle, Messages.Case_addMessage, "", //$NON-NLS-1$
				name -> problem(study, name));
		if (dialog.open() == Window.OK) {
			add(study, transcript.id(), dialog.getValue());
		}
	}

	/** What is wrong with a name; null for nothing, and empty for a name not yet typed. */
	static String problem(StudyProject study, String name) {
		var stripped = name.strip();
		if (stripped.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		try {
			boolean taken = stripped.equalsIgnoreCase(Cases.TRANSCRIPT)
					|| StudyCases.read(study).value().attributes().stream().anyMatch(stripped::equalsIgnoreCase);
			return taken ? NLS.bind(Messages.Case_taken, stripped) : null;
		} catch (IOException e) {
			return e.getMessage();
		}
	}

	/** Asks whether an attribute is to be removed, when transcripts have values of it. */
	static void askAndRemove(Shell shell, StudyProject study, String attribute) {
		try {
			var cases = StudyCases.read(study).value();
			long values = cases.transcripts().stream().filter(id -> cases.value(id, attribute).isPresent()).count();
			boolean sure = values == 0 || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Case_removeTitle,
					NLS.bind(Messages.Case_removeQuestion, attribute, values), 0, Messages.Case_removeButton,
					Messages.Cancel_button) == 0;
			if (sure) {
				remove(study, attribute);
			}
		} catch (IOException e) {
			Errors.show(Messages.Case_failed, e);
		}
	}
}
