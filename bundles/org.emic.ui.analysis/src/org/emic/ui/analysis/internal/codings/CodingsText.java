/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import org.emic.core.study.PlacedCoding;
import org.emic.exchange.Csv;

/** Codings as text for other programs. */
public final class CodingsText {

	private static final List<String> CSV_HEADER = List.of("transcript", "coder", "code", "turn", "speaker", "start", "end", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"quote", "comment"); //$NON-NLS-1$ //$NON-NLS-2$

	private CodingsText() {
	}

	/** The columns of the view, separated by tabs, a coding on each line. */
	public static String plain(List<PlacedCoding> codings) {
		return codings.stream().map(placed -> Arrays.stream(CodingColumn.values())
				.map(column -> column.text(placed).replaceAll("\\s+", " ")).collect(Collectors.joining("\t"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.map(line -> line + System.lineSeparator()).collect(Collectors.joining());
	}

	/**
	 * The table that <code>emic codings --csv</code> writes: RFC 4180, with positions in Unicode code points
	 * of the transcript.
	 */
	public static String csv(List<PlacedCoding> codings) {
		var table = new ArrayList<List<String>>();
		table.add(CSV_HEADER);
		codings.forEach(placed -> table.add(csvRow(placed)));
		return Csv.forSpreadsheet(table);
	}

	private static List<String> csvRow(PlacedCoding placed) {
		var text = placed.transcript().text();
		var range = placed.range();
		var code = placed.codeId() == null ? "" : CodingColumn.codePath(placed); //$NON-NLS-1$
		return List.of(placed.transcript().id(), placed.coder().getId(), code,
				CodingColumn.TURN.text(placed), CodingColumn.SPEAKER.text(placed),
				String.valueOf(text.codePointCount(0, range.start())), String.valueOf(text.codePointCount(0, range.end())),
				CodingColumn.QUOTE.text(placed), CodingColumn.COMMENT.text(placed));
	}

	static void copy(String text, Display display) {
		if (text.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
