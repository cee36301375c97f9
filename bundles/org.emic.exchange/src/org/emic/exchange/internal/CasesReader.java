/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.emic.exchange.Cases;
import org.emic.model.files.FormatException;
import org.emic.model.files.Parsed;

/** Reads cases.csv; a row that is wrong is a problem, and the others are read. */
public final class CasesReader {

	/** The first cell and what ends it: the names behind it may hold other separators. */
	private static final Pattern FIRST = Pattern.compile("\"?" + Cases.TRANSCRIPT + "\"?\\s*?([,;\t])");

	private final String file;
	private final List<FormatException> problems = new ArrayList<>();
	private final List<String> columns = new ArrayList<>();
	private final Cases cases = new Cases();

	public CasesReader(String file) {
		this.file = file;
	}

	public Parsed<Cases> read(String text) {
		if (!text.isBlank()) {
			char separator = separator(text);
			cases.separateBy(separator);
			var format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
			int line = 1;
			try (var parser = CSVParser.parse(text, format)) {
				for (var record : parser) {
					if (columns.isEmpty()) {
						readHeader(record);
					} else {
						readRow(record, line);
					}
					line = (int) parser.getCurrentLineNumber() + 1;
				}
			} catch (IOException | UncheckedIOException | IllegalStateException e) {
				problem(line, "cases.broken");
			}
		}
		return new Parsed<>(cases, problems);
	}

	private static char separator(String text) {
		String header = text.lines().findFirst().orElse("");
		var behindFirst = FIRST.matcher(header);
		if (behindFirst.lookingAt()) {
			return behindFirst.group(1).charAt(0);
		}
		for (char separator : new char[] { ';', '\t' }) {
			if (header.indexOf(separator) >= 0 && header.indexOf(',') < 0) {
				return separator;
			}
		}
		return ',';
	}

	private void readHeader(CSVRecord record) {
		record.forEach(name -> columns.add(name.strip()));
		if (!columns.getFirst().equals(Cases.TRANSCRIPT)) {
			problem(1, "cases.header", columns.getFirst());
		}
		var seen = new HashSet<>(List.of(Cases.TRANSCRIPT));
		for (String name : columns.subList(1, columns.size())) {
			if (name.isEmpty()) {
				problem(1, "cases.unnamed");
			} else if (!seen.add(name)) {
				problem(1, "cases.twiceColumn", name);
			} else {
				cases.addAttribute(name);
			}
		}
	}

	private void readRow(CSVRecord record, int line) {
		String id = record.get(0);
		if (id.isBlank()) {
			problem(line, "cases.noId");
		} else if (!cases.append(id)) {
			problem(line, "cases.twiceRow", id);
		} else if (record.size() > columns.size()) {
			problem(line, "cases.tooLong", record.size(), columns.size());
		}
		for (int i = 1; i < Math.min(record.size(), columns.size()); i++) {
			if (cases.attributes().contains(columns.get(i)) && !id.isBlank() && !record.get(i).isEmpty()) {
				cases.set(id, columns.get(i), record.get(i));
			}
		}
	}

	private void problem(int line, String key, Object... arguments) {
		problems.add(new FormatException(file, line, Messages.get(key, arguments), Messages.get(key + ".advice")));
	}
}
