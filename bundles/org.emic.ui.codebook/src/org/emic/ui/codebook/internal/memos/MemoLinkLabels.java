/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

import org.emic.core.study.MemoLinks;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.Quotes;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.memo.LinkKind;
import org.emic.model.memo.MemoLink;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;

/**
 * How a memo's link is shown.
 *
 * @param text    short, for a row of links
 * @param image   of what kind it is
 * @param toolTip the whole, and what a click does or why it does nothing
 * @param target  what it goes to; nothing where that is gone
 */
record MemoLinkLabels(String text, Image image, String toolTip, Optional<MemoTarget> target) {

	private static final int SHORT = 36;

	static MemoLinkLabels of(Study study, MemoLink link) {
		var target = MemoLinks.find(study, link);
		if (target.isEmpty() && MemoLinks.isHidden(study, link)) {
			return new MemoLinkLabels(Messages.Link_hidden, EmicImages.image(EmicImages.CODING), Messages.Link_hiddenTip, target);
		}
		if (target.isEmpty()) {
			var name = name(link);
			return new MemoLinkLabels(Quotes.shorten(name, SHORT), EmicImages.image(EmicImages.UNCERTAIN),
					NLS.bind(link.getKind() == LinkKind.OTHER ? Messages.Link_unknown : Messages.Link_gone, name), target);
		}
		var found = target.get();
		return new MemoLinkLabels(text(found), image(study, found), toolTip(study, found), target);
	}

	/** The last known name of what is gone. */
	private static String name(MemoLink link) {
		return link.getName().isBlank() ? link.getTarget() : link.getName();
	}

	private static String text(MemoTarget target) {
		var name = Quotes.shorten(MemoLinks.name(target), SHORT);
		return switch (target) {
			case MemoTarget.OfCode code -> name;
			case MemoTarget.OfTranscript(var transcript) -> transcript.id();
			case MemoTarget.OfCoding coding -> '\u201C' + name + '\u201D';
			case MemoTarget.OfTurn(var transcript, var turn) -> transcript.id() + " #" + (turn + 1); //$NON-NLS-1$
		};
	}

	private static Image image(Study study, MemoTarget target) {
		return switch (target) {
			case MemoTarget.OfCode(var code) -> CodeLabels.swatch(code.getColour());
			case MemoTarget.OfTranscript transcript -> EmicImages.image(EmicImages.TRANSCRIPT);
			case MemoTarget.OfTurn turn -> EmicImages.image(EmicImages.TURN_OTHER);
			case MemoTarget.OfCoding(var placed) -> placed.codeId() == null ? EmicImages.image(EmicImages.COMMENT)
					: CodeLabels.swatch(placed.code().map(Code::getColour).orElse(null));
		};
	}

	private static String toolTip(Study study, MemoTarget target) {
		return switch (target) {
			case MemoTarget.OfCode(var code) -> NLS.bind(Messages.Link_code, code.getName());
			case MemoTarget.OfTranscript(var transcript) -> NLS.bind(Messages.Link_transcript, transcript.title());
			case MemoTarget.OfTurn(var transcript, var turn) -> NLS.bind(Messages.Link_turn,
					new Object[] { turn + 1, transcript.id(), MemoLinks.name(target) });
			case MemoTarget.OfCoding(var placed) -> placed.codeId() == null
					? NLS.bind(Messages.Link_note, placed.transcript().id(), MemoLinks.name(target))
					: NLS.bind(Messages.Link_coding, new Object[] { placed.codeName(),
							placed.transcript().id(), MemoLinks.name(target) });
		};
	}
}
