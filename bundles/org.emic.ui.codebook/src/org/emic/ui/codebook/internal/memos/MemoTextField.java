/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;

import org.emic.model.memo.Memo;
import org.emic.workspace.MemoWriting;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** A memo's text as it is written. What is typed goes into the study at once; what is changed there is shown. */
final class MemoTextField {

	/** Typing is written when it pauses so many milliseconds. */
	private static final int PAUSE = 1000;
	private static final int MARGIN = 10;

	private final StyledText text;
	private final StudyProject study;
	private final Memo memo;
	private boolean refreshing;
	private int changes;

	MemoTextField(Composite parent, StudyProject study, Memo memo) {
		this.study = study;
		this.memo = memo;
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setFont(JFaceResources.getDialogFont());
		text.setText(memo.getText());
		// files have line feeds wherever they are written
		text.addVerifyListener(event -> event.text = event.text.replace("\r\n", "\n").replace('\r', '\n')); //$NON-NLS-1$ //$NON-NLS-2$
		text.addExtendedModifyListener(this::modified);
		text.addFocusListener(FocusListener.focusLostAdapter(event -> pause()));
		text.addDisposeListener(event -> pause());
	}

	StyledText control() {
		return text;
	}

	private void modified(ExtendedModifyEvent event) {
		if (!refreshing) {
			var inserted = event.length == 0 ? "" : text.getTextRange(event.start, event.length); //$NON-NLS-1$
			MemoWriting.type(study, memo, event.start, event.replacedText, inserted);
			int now = ++changes;
			text.getDisplay().timerExec(PAUSE, () -> {
				if (now == changes) {
					pause();
				}
			});
		}
	}

	private void pause() {
		// the study may have been closed, and the memo with it
		if (StudyProjects.get().of(memo).filter(study::equals).isPresent()) {
			MemoWriting.pause(study);
		}
	}

	/** Shows the memo's text; only what differs is replaced, so that the caret stays where it was. */
	void refresh() {
		var shown = text.getText();
		var now = memo.getText();
		if (shown.equals(now)) {
			return;
		}
		int most = Math.min(shown.length(), now.length());
		int same = 0;
		while (same < most && shown.charAt(same) == now.charAt(same)) {
			same++;
		}
		int behind = 0;
		while (behind < most - same
				&& shown.charAt(shown.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
			behind++;
		}
		refreshing = true;
		try {
			text.replaceTextRange(same, shown.length() - same - behind, now.substring(same, now.length() - behind));
		} finally {
			refreshing = false;
		}
		if (text.isFocusControl()) {
			text.setCaretOffset(now.length() - behind);
			text.showSelection();
		}
	}
}
