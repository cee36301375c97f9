/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.CodingFilter;
import org.emic.ui.transcript.internal.editor.Notice;

/** Says above the text that codings are not shown, so that nobody takes them for lost. */
public final class CodingNotices {

	private final TranscriptEditor editor;

	private CodingNotices(TranscriptEditor editor) {
		this.editor = editor;
	}

	/** Follows what the editor shows. */
	public static void install(TranscriptEditor editor) {
		var notices = new CodingNotices(editor);
		editor.display().addCodingsListener(changed -> notices.update());
	}

	private void update() {
		var transcript = editor.display().transcript();
		boolean blind = transcript != null && transcript.study().blind().covers(transcript.id());
		boolean looksOn = blind && !transcript.study().blind().hides(transcript.id(), transcript.study().viewer());
		editor.setNotice(Notice.Kind.BLIND, looksOn ? Messages.LookingOn : blind ? Messages.CodedBlind : "", blind ? Messages.BlindCoding : "", //$NON-NLS-1$ //$NON-NLS-2$
				this::openBlindCoding);
		var filter = editor.display().filter();
		var filtered = transcript == null || filter.isEmpty() ? "" : filtered(FilterSubjects.of(transcript), filter); //$NON-NLS-1$
		editor.setNotice(Notice.Kind.FILTER, filtered, filtered.isEmpty() ? "" : Messages.ShowAll, //$NON-NLS-1$
				() -> EditorCoders.set(editor, CodingFilter.NONE));
	}

	/** What a filter sets back of the codings that are there; nothing when that is none. */
	private static String filtered(FilterSubjects subjects, CodingFilter filter) {
		var coders = String.join(", ", subjects.coders().entrySet().stream() //$NON-NLS-1$
				.filter(coder -> filter.coders().contains(coder.getKey())).map(Map.Entry::getValue).toList());
		long codes = subjects.codes().stream().filter(code -> filter.codes().contains(code.id())).count();
		if (codes == 0) {
			return coders.isEmpty() ? "" : NLS.bind(filter.fade() ? Messages.CodersFaded : Messages.CodersHidden, coders); //$NON-NLS-1$
		}
		if (coders.isEmpty()) {
			return NLS.bind(filter.fade() ? Messages.CodesFaded : Messages.CodesHidden, codes);
		}
		return NLS.bind(filter.fade() ? Messages.BothFaded : Messages.BothHidden, coders, codes);
	}

	private void openBlindCoding() {
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(EmicIds.BLIND_CODING, null);
		} catch (CommandException e) {
			Errors.show(Messages.CodedBlind, e);
		}
	}
}
