/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.turns;

import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.TurnEdits;
import org.emic.model.transcript.Speaker;
import org.emic.ui.HelpContext;

/** Asks for a speaker's new name, and whether those of the old name in other transcripts get it as well. */
final class RenameSpeakerDialog extends InputDialog {

	private final String name;
	private final List<StudyTranscript> having;
	private boolean everywhere;

	RenameSpeakerDialog(Shell parent, StudyTranscript transcript, Speaker speaker) {
		super(parent, Messages.RenameTitle, NLS.bind(Messages.RenameLabel, speaker.getName()), speaker.getName(),
				typed -> TurnEdits.problemOfName(transcript, speaker, typed).orElse(null));
		name = speaker.getName();
		having = transcript.study().transcripts().stream()
				.filter(each -> each != transcript && TurnSteps.speaker(each, name).isPresent()).toList();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.RENAME_SPEAKER.setOn(parent);
		var area = (Composite) super.createDialogArea(parent);
		if (!having.isEmpty()) {
			var also = new Button(area, SWT.CHECK);
			also.setText(NLS.bind(Messages.RenameElsewhere, name, having.size()));
			also.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> everywhere = also.getSelection()));
		}
		return area;
	}

	/** The other transcripts in which the name is to be changed. */
	List<StudyTranscript> others() {
		return everywhere ? having : List.of();
	}
}
