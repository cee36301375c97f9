/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.markdown;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows Markdown as it is meant, in a text widget: a browser is not there on every system, and would bring
 * colours of its own into a dark theme.
 */
public final class MarkdownPreview {

	private static final double[] HEADINGS = { 1.5, 1.3, 1.15, 1, 1, 1 };
	private static final int INDENT = 24;
	private static final int MARGIN = 12;
	private static final String RULE = "\u2500".repeat(24); //$NON-NLS-1$

	/** What one line of the widget is indented by, in pixels. */
	private record Line(int line, int indent, int wrapIndent) {
	}

	private final StyledText text;
	private final LocalResourceManager fonts;

	public MarkdownPreview(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setCaret(null);
		fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> follow(new Point(event.x, event.y))));
		text.addMouseMoveListener(event -> text.setCursor(target(new Point(event.x, event.y)) == null ? null
				: text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
	}

	public StyledText control() {
		return text;
	}

	/** Shows a text; the place that was in sight stays there as far as it can. */
	public void show(String markdown) {
		var content = new StringBuilder();
		var styles = new ArrayList<StyleRange>();
		var lines = new ArrayList<Line>();
		Block before = null;
		for (var block : MarkdownBlocks.of(markdown)) {
			if (before != null) {
				boolean list = before.kind() == Block.Kind.ITEM && block.kind() == Block.Kind.ITEM;
				content.append(list ? "\n" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			append(block, content, styles, lines);
			before = block;
		}
		int top = text.getTopPixel();
		text.setRedraw(false);
		text.setText(content.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		lines.forEach(line -> {
			text.setLineIndent(line.line(), 1, line.indent());
			text.setLineWrapIndent(line.line(), 1, line.wrapIndent());
		});
		text.setTopPixel(top);
		text.setRedraw(true);
	}

	private void append(Block block, StringBuilder content, List<StyleRange> styles, List<Line> lines) {
		int line = (int) content.chars().filter(c -> c == '\n').count();
		int start = content.length();
		if (block.kind() == Block.Kind.RULE) {
			content.append(RULE);
		}
		if (block.kind() == Block.Kind.ITEM) {
			content.append(block.marker()).append("  "); //$NON-NLS-1$
			int indent = INDENT / 2 + block.level() * INDENT;
			lines.add(new Line(line, indent, indent + INDENT / 2));
		}
		for (var run : block.runs()) {
			var style = style(block, run);
			style.start = content.length();
			style.length = run.text().length();
			content.append(run.text());
			styles.add(style);
		}
		if (block.kind() == Block.Kind.QUOTE || block.kind() == Block.Kind.CODE) {
			int last = (int) content.chars().filter(c -> c == '\n').count();
			for (int i = line; i <= last; i++) {
				lines.add(new Line(i, INDENT, INDENT));
			}
		}
		if (block.kind() == Block.Kind.RULE) {
			var style = new StyleRange(start, RULE.length(), text.getDisplay().getSystemColor(SWT.COLOR_GRAY), null);
			styles.add(style);
		}
	}

	private StyleRange style(Block block, Run run) {
		var style = new StyleRange();
		boolean heading = block.kind() == Block.Kind.HEADING;
		boolean bold = heading || run.bold();
		boolean italic = run.italic() || block.kind() == Block.Kind.QUOTE;
		style.font = font(run.code() || block.kind() == Block.Kind.CODE, bold, italic,
				heading ? HEADINGS[block.level() - 1] : 1);
		style.strikeout = run.struck();
		if (run.target() != null) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
			style.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
			style.data = run.target();
		}
		return style;
	}

	private Font font(boolean code, boolean bold, boolean italic, double size) {
		var base = code ? JFaceResources.getTextFontDescriptor() : FontDescriptor.createFrom(text.getFont());
		int height = text.getFont().getFontData()[0].getHeight();
		int style = (bold ? SWT.BOLD : SWT.NORMAL) | (italic ? SWT.ITALIC : SWT.NORMAL);
		return fonts.create(base.setStyle(style).setHeight((int) Math.round(height * size)));
	}

	private String target(Point mouse) {
		int offset = text.getOffsetAtPoint(mouse);
		var style = offset < 0 ? null : text.getStyleRangeAtOffset(offset);
		return style == null ? null : (String) style.data;
	}

	private void follow(Point mouse) {
		var target = target(mouse);
		if (target != null && target.matches("https?://.*") && text.getSelectionCount() == 0) { //$NON-NLS-1$
			Program.launch(target);
		}
	}
}
