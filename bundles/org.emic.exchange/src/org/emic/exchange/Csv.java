/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as Emic writes it: RFC 4180, with commas unless told otherwise, quotes only where they are needed, LF at every line's end. */
public final class Csv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?"); //$NON-NLS-1$

	private Csv() {
	}

	/** The text of a table; every row is a line, values with line ends aside. */
	public static String write(List<? extends List<String>> table) {
		return write(table, ',');
	}

	/**
	 * The text of a table that people open in a spreadsheet: words that would be calculated there, such as a quote that
	 * begins with a dash, have an apostrophe before them, which shows that they are words. Not for what is read back.
	 */
	public static String forSpreadsheet(List<? extends List<String>> table) {
		return write(table.stream().map(row -> row.stream().map(Csv::words).toList()).toList());
	}

	private static String words(String cell) {
		return cell != null && FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? '\'' + cell : cell;
	}

	/** The text of a table with another separator. */
	static String write(List<? extends List<String>> table, char separator) {
		var text = new StringBuilder();
		try (var printer = new CSVPrinter(text, FORMAT.builder().setDelimiter(separator).get())) {
			for (var row : table) {
				printer.printRecord(row);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a StringBuilder does not fail
		}
		return text.toString();
	}
}
