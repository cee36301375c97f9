/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Somebody who codes the same transcripts, mostly as somebody else did, and whose files came by git: every fifth
 * passage is left uncoded, every fourth has another code, and every third ends earlier.
 *
 * @param id   of the coder
 * @param name of the coder
 */
public record Colleague(String id, String name) {

	private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

	/** Writes the codings of a transcript into a study's folder; those of the other coder are there. */
	public void codeLike(Path study, String other, String transcript) throws IOException {
		var lines = Files.readAllLines(study.resolve(Path.of("codings", other, transcript + ".codings")));
		var written = new ArrayList<String>();
		var header = JSON.fromJson(lines.getFirst(), JsonObject.class);
		var coder = new JsonObject();
		coder.addProperty("id", id);
		coder.addProperty("name", name);
		header.add("coder", coder);
		written.add(JSON.toJson(header));
		for (int i = 1; i < lines.size(); i++) {
			if (i % 5 != 0) {
				written.add(JSON.toJson(like(lines, i)));
			}
		}
		var file = study.resolve(Path.of("codings", id, transcript + ".codings"));
		Files.createDirectories(file.getParent());
		Files.writeString(file, String.join("\n", written) + "\n");
	}

	private JsonObject like(List<String> lines, int line) {
		var coding = JSON.fromJson(lines.get(line), JsonObject.class);
		var id = coding.get("id").getAsString() + this.id;
		coding.addProperty("id", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
		coding.remove("comment");
		if (line % 4 == 0) {
			var before = JSON.fromJson(lines.get(line - 1), JsonObject.class);
			for (var key : new String[] {"code", "name", "definition"}) {
				coding.add(key, before.get(key));
			}
		} else if (line % 3 == 0) {
			endAWordEarlier(coding);
		}
		return coding;
	}

	/** Where the last word begins with another line, it stays: then the end is counted otherwise. */
	private static void endAWordEarlier(JsonObject coding) {
		var quote = coding.get("quote").getAsString();
		int blank = quote.lastIndexOf(' ');
		var end = coding.getAsJsonArray("end");
		if (blank > 0 && quote.indexOf('\n') < 0) {
			int cut = quote.codePointCount(blank, quote.length());
			end.set(1, new JsonPrimitive(end.get(1).getAsInt() - cut));
			coding.addProperty("quote", quote.substring(0, blank));
			var after = quote.substring(blank) + coding.get("after").getAsString();
			coding.addProperty("after", after.substring(0, Math.min(32, after.length())));
		}
	}
}
