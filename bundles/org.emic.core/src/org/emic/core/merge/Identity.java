/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.emic.model.files.RawJson;

/**
 * What a file is: the memo, the code, a coder's codings of a transcript. git takes a file that was removed and a new one
 * that looks much like it for one that was renamed, and gives their versions to be merged.
 *
 * @param id   what it is for life; empty where the file does not tell
 * @param name what a person calls it
 */
record Identity(String id, String name) {

	private static final Identity UNKNOWN = new Identity("", "");

	static Identity of(List<String> lines) {
		var front = Front.of(lines);
		if (front.isPresent()) {
			var keys = front.get();
			var id = keys.has("id") ? keys.text("id") : keys.has("transcript") ? keys.text("coder") + '/' + keys.text("transcript") : "";
			return new Identity(id, Stream.of("name", "title", "transcript", "id").map(keys::text)
					.filter(text -> !text.isEmpty()).findFirst().orElse(""));
		}
		var header = CodingsFile.of(lines).map(CodingsFile::header).filter(read -> read.containsKey("transcript"));
		return header.map(read -> {
			var transcript = RawJson.text(read.get("transcript"));
			var coder = RawJson.read(read.getOrDefault("coder", "{}")).map(keys -> keys.getOrDefault("id", "")).orElse("");
			var settler = RawJson.read(read.getOrDefault("settler", "{}")).map(keys -> keys.getOrDefault("id", "")).orElse("");
			return new Identity(coder + settler + '/' + transcript, transcript);
		}).orElse(UNKNOWN);
	}

	/** The conflict of two files that are not the same; nothing where they are, or do not tell. */
	static Optional<Merged> conflict(Three<List<String>> lines) {
		var identities = lines.map(Identity::of);
		var known = Stream.of(identities.base(), identities.ours(), identities.theirs()).map(Identity::id)
				.filter(id -> !id.isEmpty()).distinct().count();
		if (known < 2) {
			return Optional.empty();
		}
		var merged = new Merged();
		merged.conflict(Messages.get("twoThings"), identities.map(each -> Messages.get("name", each.name)), lines.ours(),
				lines.theirs());
		return Optional.of(merged);
	}
}
