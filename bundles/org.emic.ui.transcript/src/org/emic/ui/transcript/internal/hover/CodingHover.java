/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.hover;

import java.util.List;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** Tells about the codings of the words under the mouse. */
public final class CodingHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private final TranscriptDisplay display;

	public CodingHover(TranscriptDisplay display) {
		this.display = display;
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		var codings = codingsAt(region.getOffset());
		return codings.isEmpty() ? null : codings;
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		var codings = codingsAt(region.getOffset());
		return codings.isEmpty() ? null : CodingDescription.of(codings).getString();
	}

	private List<PlacedCoding> codingsAt(int offset) {
		return display.layout().in(offset, offset + 1).stream()
				.filter(stripe -> stripe.start() <= offset && offset < stripe.end()).map(Stripe::placed).toList();
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, codingsAt(offset).isEmpty() ? 0 : 1);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CodingInformationControl.creator();
	}
}
