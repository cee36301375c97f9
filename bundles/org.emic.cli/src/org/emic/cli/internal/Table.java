/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table of text with aligned columns; columns of numbers are aligned to the right. */
public final class Table {

	private static final String GAP = "  ";

	private final List<String> header;
	private final boolean[] right;
	private final List<List<String>> rows = new ArrayList<>();

	/** @param columns the names of the columns; those that begin with {@code >} hold numbers */
	public Table(String... columns) {
		right = new boolean[columns.length];
		var names = new ArrayList<String>();
		for (int i = 0; i < columns.length; i++) {
			right[i] = columns[i].startsWith(">");
			names.add(right[i] ? columns[i].substring(1) : columns[i]);
		}
		header = List.copyOf(names);
	}

	/** Adds a row; each cell becomes one line. */
	public void row(Object... cells) {
		var row = new ArrayList<String>();
		for (Object cell : cells) {
			row.add(String.valueOf(cell).replaceAll("\\s*[\\n\\t]\\s*", " "));
		}
		rows.add(row);
	}

	public void print(PrintStream out) {
		var widths = new int[header.size()];
		measure(header, widths);
		rows.forEach(row -> measure(row, widths));
		print(out, header, widths);
		rows.forEach(row -> print(out, row, widths));
	}

	private static void measure(List<String> row, int[] widths) {
		for (int i = 0; i < row.size(); i++) {
			widths[i] = Math.max(widths[i], width(row.get(i)));
		}
	}

	private void print(PrintStream out, List<String> row, int[] widths) {
		var line = new StringBuilder();
		for (int i = 0; i < row.size(); i++) {
			String blanks = " ".repeat(widths[i] - width(row.get(i)));
			line.append(i == 0 ? "" : GAP).append(right[i] ? blanks + row.get(i) : row.get(i) + blanks);
		}
		out.println(line.toString().stripTrailing());
	}

	/** The columns that a text takes on a terminal. */
	private static int width(String text) {
		return text.codePoints().map(Table::width).sum();
	}

	private static int width(int c) {
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		boolean wide = Character.isIdeographic(c) || c >= 0x1100 && c <= 0x115F || c >= 0x3040 && c <= 0x30FF
				|| c >= 0xAC00 && c <= 0xD7A3 || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF;
		return wide ? 2 : 1;
	}
}
