/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.hover;

import java.util.List;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.transcript.internal.Messages;

/** The pop-up that describes codings. */
final class CodingInformationControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int MARGIN = 6;
	private static final int WIDTH = 420;
	private static final int FRAME_ALPHA = 110;

	private StyledText text;

	CodingInformationControl(Shell parent, boolean enriched) {
		super(parent, enriched ? "" : Messages.Hover_Focus); //$NON-NLS-1$
		create();
	}

	static IInformationControlCreator creator() {
		return parent -> new CodingInformationControl(parent, false);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new CodingInformationControl(parent, true);
	}

	@Override
	protected void createContent(Composite parent) {
		var frame = new FillLayout();
		frame.marginWidth = 1;
		frame.marginHeight = 1;
		parent.setLayout(frame);
		parent.addPaintListener(this::paintFrame);
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
	}

	/** The window has no border of its own everywhere, and would run into the text below it. */
	private void paintFrame(PaintEvent event) {
		var size = ((Composite) event.widget).getSize();
		event.gc.setForeground(text.getForeground());
		event.gc.setAlpha(FRAME_ALPHA);
		event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
	}

	@Override
	public void setInput(Object input) {
		@SuppressWarnings("unchecked")
		StyledString description = CodingDescription.of((List<PlacedCoding>) input);
		text.setText(description.getString());
		text.setStyleRanges(description.getStyleRanges());
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		var constraints = getSizeConstraints();
		int width = constraints == null ? WIDTH : Math.min(WIDTH, Math.max(constraints.x, WIDTH / 2));
		// a scroll bar takes its width from the text, which then has more rows than it would have without
		int bar = text.computeTrim(0, 0, 0, 0).width;
		return new Point(width, getShell().computeSize(width - bar, SWT.DEFAULT, true).y);
	}

	@Override
	public void setForegroundColor(Color foreground) {
		super.setForegroundColor(foreground);
		text.setForeground(foreground);
	}

	@Override
	public void setBackgroundColor(Color background) {
		super.setBackgroundColor(background);
		text.setBackground(background);
	}
}
