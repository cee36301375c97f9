/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.emic.model.files.CodingsFormat;
import org.emic.model.files.RawJson;

/**
 * The lines of a codings file by their ids.
 *
 * @param header    the first line; empty for a file that is not there
 * @param codings   the codings
 * @param decisions the decisions about others' codings
 * @param others    lines that are neither, as they are
 */
record CodingsFile(Map<String, String> header, Map<String, Map<String, String>> codings,
		Map<String, Map<String, String>> decisions, List<String> others) {

	private static final String ID = "id";

	/** Reads a file; nothing if its first line does not say what the others are about, or is of a newer form. */
	static Optional<CodingsFile> of(List<String> lines) {
		var file = new CodingsFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
		lines.stream().filter(line -> !line.isBlank()).forEach(file::read);
		boolean known = file.header.containsKey("turns")
				&& file.header.get("format").equals(String.valueOf(CodingsFormat.FORMAT));
		return lines.isEmpty() || known ? Optional.of(file) : Optional.empty();
	}

	private void read(String line) {
		var read = RawJson.read(line).orElse(Map.of());
		if (header.isEmpty() && read.containsKey("format")) {
			header.putAll(read);
		} else if (!read.containsKey(ID) || codings.containsKey(read.get(ID)) || decisions.containsKey(read.get(ID))) {
			others.add(line);
		} else if (read.containsKey("decides")) {
			decisions.put(read.get(ID), read);
		} else if (read.containsKey("start") && read.containsKey("end")) {
			codings.put(read.get(ID), read);
		} else {
			others.add(line);
		}
	}

	/** The digests of the turns that places refer to. */
	List<String> turns() {
		return RawJson.elements(header.getOrDefault("turns", "[]")).orElse(List.of());
	}
}
