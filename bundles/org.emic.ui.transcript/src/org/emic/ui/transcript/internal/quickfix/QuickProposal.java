/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.quickfix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * Something that can be done at a place.
 *
 * @param text        what is done
 * @param detail      to what; may be empty
 * @param explanation is shown beside it; null for nothing
 * @param work        does it, after the list was closed
 */
record QuickProposal(String text, String detail, Image image, String explanation, Runnable work)
		implements ICompletionProposal, ICompletionProposalExtension6 {

	@Override
	public void apply(IDocument document) {
		// the list gives the focus back when it closes, which would close a pop-up that is open already
		Display.getCurrent().asyncExec(work);
	}

	@Override
	public StyledString getStyledDisplayString() {
		var styled = new StyledString(text);
		return detail.isEmpty() ? styled : styled.append("  " + detail, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return explanation;
	}

	@Override
	public Image getImage() {
		return image;
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
