/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of two people to different properties, also those that stand beside each other in a file, are merged by plain git. */
class PlainGitTest {

	@TempDir
	Path temp;

	/** Kinds of files with what can be changed in each: a pattern, and what takes its place. */
	static Stream<Map.Entry<String, List<String[]>>> files() {
		return Stream.of(
				Map.entry("codebook/codes", List.of(key("name", "\"x\""), key("parent", "\"y\""), key("rank", "\"Z\""), key("colour", "\"#010203\""),
						key("codable", "false"), key("status", "DEPRECATED"), key("aliases", "[\"a\"]"), key("mergedInto", "\"z\""),
						prose("Definition"), prose("Include"), prose("Exclude"), prose("Examples"))),
				Map.entry("codebook", List.of(key("name", "\"x\""), key("owners", "[\"a\"]"), new String[] { "\\z", "\nAbout.\n" })),
				Map.entry("memos", List.of(key("title", "\"x\""), key("type", "case"), key("author", "\"y\""), key("authorName", "\"z\""),
						new String[] { "(?m)^links:$", "links:\n- code a \"b\"" }, new String[] { "\\z", "\nMore.\n" })),
				Map.entry("study.emic", List.of(key("name", "\"x\""), key("codebooks", "[\"y\"]"),
						key("codebookIds", "{\"y\":\"z\"}"), key("blind", "true"), key("seeing", "[\"a\"]"))));
	}

	private static String[] key(String key, String value) {
		return new String[] { "(?m)^" + key + ": .*$", key + ": " + value };
	}

	private static String[] prose(String heading) {
		return new String[] { "(?m)^# " + heading + "$", "# " + heading + "\n\nAbout it." };
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatTwoPeopleChangeInOneFileComesTogether(Map.Entry<String, List<String[]>> changes) throws IOException {
		Git.assumed();
		var git = Git.init(temp);
		var files = new FolderFiles(temp);
		NewStudy.write(files, "Team", true);
		var study = Study.open(files);
		study.edit("Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "code"));
		study.edit("Memo", edit -> MemoEdits.create(edit, "Memo", MemoType.ANALYTIC, Coders.create("anna", "Anna"), List.of()));
		study.saveCodebooks();
		study.memos().save();
		git.commit("base");
		var file = only(temp.resolve(changes.getKey()));
		var before = Files.readString(file);
		git.run("checkout", "-q", "-b", "other");
		git.run("checkout", "-q", "main");
		for (var pair : pairs(changes.getValue())) {
			var name = pair.get(0)[1] + " and " + pair.get(1)[1];
			var ours = change(before, pair.get(0));
			git.run("reset", "-q", "--hard", git.run("rev-list", "--max-parents=0", "HEAD").strip());
			git.run("checkout", "-q", "-B", "other");
			Files.writeString(file, change(before, pair.get(1)));
			git.commit("theirs");
			git.run("checkout", "-q", "main");
			Files.writeString(file, ours);
			git.commit("ours");
			var merged = git.status("merge", "-q", "--no-edit", "other");
			assertEquals(0, merged.status(), name + ": " + merged.output());
			assertEquals(change(ours, pair.get(1)), Files.readString(file), name);
		}
	}

	private static List<List<String[]>> pairs(List<String[]> changes) {
		var pairs = new ArrayList<List<String[]>>();
		for (int i = 0; i < changes.size(); i++) {
			for (int j = i + 1; j < Math.min(i + 3, changes.size()); j++) {
				pairs.add(List.of(changes.get(i), changes.get(j)));
			}
		}
		return pairs;
	}

	private static String change(String text, String[] change) {
		var changed = text.replaceFirst(change[0], change[1].replace("\\", "\\\\").replace("$", "\\$"));
		assertTrue(!changed.equals(text), change[0]);
		return changed;
	}

	private static Path only(Path folder) throws IOException {
		if (Files.isRegularFile(folder)) {
			return folder;
		}
		try (var files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
	}
}
