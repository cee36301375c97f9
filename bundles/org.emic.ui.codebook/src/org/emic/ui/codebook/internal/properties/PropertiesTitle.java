/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Proposal;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.proposals.ProposalTexts;

/** The title of the page in the Properties view: what is selected. */
public final class PropertiesTitle extends LabelProvider {

	@Override
	public String getText(Object selection) {
		var element = element(selection);
		if (element instanceof Proposal proposal) {
			return ProposalSection.studyOf(proposal).map(study -> ProposalTexts.title(study, proposal)).orElse(""); //$NON-NLS-1$
		}
		if (selection instanceof IStructuredSelection several && several.size() > 1 && element instanceof Code) {
			return NLS.bind(Messages.Properties_codes, several.size());
		}
		return Subjects.code(element).map(Code::getName)
				.or(() -> Subjects.coding(element).map(placed -> Messages.Properties_coding))
				.or(() -> Subjects.transcript(element).map(StudyTranscript::title)).orElse(""); //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object selection) {
		var element = element(selection);
		if (element instanceof Proposal) {
			return EmicImages.image("proposal"); //$NON-NLS-1$
		}
		return Subjects.code(element).map(code -> CodeLabels.swatch(code.getColour()))
				.or(() -> Subjects.coding(element).map(placed -> EmicImages.image(EmicImages.CODING)))
				.or(() -> Subjects.transcript(element).map(transcript -> EmicImages.image(EmicImages.TRANSCRIPT)))
				.orElse(null);
	}

	private static Object element(Object selection) {
		return selection instanceof ISelection chosen ? Subjects.element(chosen) : selection;
	}
}
