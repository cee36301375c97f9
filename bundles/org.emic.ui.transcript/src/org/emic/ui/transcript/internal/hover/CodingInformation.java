/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.hover;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.information.InformationPresenter;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** Tells about the codings at the caret when the keyboard asks (F2), the current one first. */
public final class CodingInformation
		implements IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {

	private static final int WIDTH = 80;
	private static final int HEIGHT = 24;

	private final TranscriptDisplay display;
	private final Runnable nothing;

	private CodingInformation(TranscriptDisplay display, Runnable nothing) {
		this.display = display;
		this.nothing = nothing;
	}

	/**
	 * Makes what a viewer asks for information.
	 *
	 * @param nothing is run when there is nothing to tell
	 */
	public static IInformationPresenter presenter(TranscriptDisplay display, Runnable nothing) {
		var provider = new CodingInformation(display, nothing);
		var presenter = new InformationPresenter(provider.getInformationPresenterControlCreator());
		presenter.setInformationProvider(provider, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(WIDTH, HEIGHT, false, true);
		return presenter;
	}

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		var codings = codings(subject.getOffset());
		if (codings.isEmpty()) {
			nothing.run();
			return null;
		}
		return codings;
	}

	private List<PlacedCoding> codings(int offset) {
		var current = display.currentCoding().orElse(null);
		return display.layout().in(offset, offset).stream().map(Stripe::placed)
				.filter(placed -> placed == current || placed.start() <= offset && offset <= placed.end())
				.sorted((a, b) -> Boolean.compare(b == current, a == current)).toList();
	}

	@Override
	@Deprecated
	public String getInformation(ITextViewer viewer, IRegion subject) {
		var codings = codings(subject.getOffset());
		return codings.isEmpty() ? null : CodingDescription.of(codings).getString();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new CodingInformationControl(parent, true);
	}
}
