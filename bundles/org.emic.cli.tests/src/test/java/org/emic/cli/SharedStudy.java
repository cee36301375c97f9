/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;

/** A study under git from which several clones begin: twelve transcripts made of the samples, thirty codes, some codings and memos. */
final class SharedStudy {

	private static final int TRANSCRIPTS = 12;
	private static final int CODES = 30;
	private static final int TOP_CODES = 10;
	private static final int CODINGS = 14;
	private static final int PROPOSALS = 12;
	private static final int MEMOS = 8;

	private SharedStudy() {
	}

	static Git make(Path folder, List<String> coders, Random random) throws IOException {
		var git = Git.init(folder);
		var files = new FolderFiles(folder);
		NewStudy.write(files, "Team", true);
		copyTranscripts(folder);
		var study = Study.open(files);
		study.edit("Codes", edit -> {
			for (int i = 0; i < CODES; i++) {
				var codes = study.codes().all();
				CodebookEdits.create(edit, i < TOP_CODES ? study.codes().main().orElseThrow() : codes.get(random.nextInt(codes.size())),
						"code " + i);
			}
		});
		study.saveCodebooks();
		for (var id : coders) {
			new CoderAtWork(folder, id, random.nextLong(), false).codeSome(CODINGS);
		}
		new CoderAtWork(folder, coders.getFirst(), random.nextLong(), false).proposeSome(PROPOSALS);
		new CoderAtWork(folder, coders.getFirst(), random.nextLong(), false).begin(coders, MEMOS);
		git.commit("New study");
		return git;
	}

	private static void copyTranscripts(Path folder) throws IOException {
		var seeds = new ArrayList<String>();
		try (var samples = Files.newDirectoryStream(Emic.SEEDS, "*.txt")) {
			for (var sample : samples) {
				seeds.add(Files.readString(sample));
			}
		}
		seeds.sort(null);
		Files.createDirectories(folder.resolve("transcripts"));
		for (int i = 0; i < TRANSCRIPTS; i++) {
			var text = seeds.get(i % seeds.size()).replaceFirst("(?m)^\\*\\*Transcript ID:\\*\\* .*$", "**Transcript ID:** talk_" + i);
			Files.writeString(folder.resolve("transcripts/talk_" + i + ".transcript"), text);
		}
	}

	/** The text of each file of a clone, by path, without those of git. */
	static Map<String, String> files(Path folder) throws IOException {
		var files = new TreeMap<String, String>();
		try (var all = Files.walk(folder)) {
			for (var path : all.filter(Files::isRegularFile).filter(path -> !path.startsWith(folder.resolve(".git"))
					&& !path.startsWith(folder.resolve(".emic"))).toList()) {
				files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
			}
		}
		return files;
	}
}
