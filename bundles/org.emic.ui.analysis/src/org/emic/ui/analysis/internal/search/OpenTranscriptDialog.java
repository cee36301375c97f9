/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.StudyTranscript;
import org.emic.ui.EmicImages;
import org.emic.workspace.StudyProject;

/** Finds a transcript of all open studies by its title or Transcript ID. */
final class OpenTranscriptDialog extends OpenDialog<OpenTranscriptDialog.Entry> {

	/** A transcript as it was when the dialog opened. */
	record Entry(StudyProject study, StudyTranscript transcript, String title) {
	}

	OpenTranscriptDialog(Shell shell, List<Entry> transcripts) {
		super(shell, Messages.OpenTranscript_title, Messages.OpenTranscript_message, transcripts, new Labels(),
				"openTranscript"); //$NON-NLS-1$
	}

	@Override
	List<String> names(Entry item) {
		return List.of(item.title(), item.transcript().id());
	}

	/** A title with the id and the study. */
	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			return element instanceof Entry entry ? new StyledString(entry.title())
					.append("  " + entry.transcript().id() + " \u2013 " + entry.study().study().settings().name(), //$NON-NLS-1$ //$NON-NLS-2$
							StyledString.QUALIFIER_STYLER)
					: new StyledString();
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Entry ? EmicImages.image(EmicImages.TRANSCRIPT) : null;
		}
	}
}
