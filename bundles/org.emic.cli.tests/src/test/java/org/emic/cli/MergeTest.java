/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.emic.core.study.FolderFiles;
import org.emic.core.study.GitAttributes;
import org.emic.core.study.NewStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

	private static final String SETTINGS = "study.emic";

	@TempDir
	Path temp;
	private Path base;
	private Path ours;
	private Path theirs;

	@BeforeEach
	void writeFiles() throws IOException {
		base = Files.writeString(temp.resolve("base"), "name: \"A\"\n\nlanguage: \"en\"\n");
		ours = Files.writeString(temp.resolve("ours"), "name: \"B\"\n\nlanguage: \"en\"\n");
		theirs = Files.writeString(temp.resolve("theirs"), "name: \"A\"\n\nlanguage: \"de\"\n");
	}

	@Test
	void aFileIsMergedByHand() throws IOException {
		var out = temp.resolve(SETTINGS);
		var run = Emic.run("merge", base, ours, theirs, "-o", out);
		assertEquals(0, run.status(), run.err());
		assertEquals("name: \"B\"\n\nlanguage: \"de\"\n", Files.readString(out));
		assertEquals("", run.out() + run.err());
		assertEquals(Files.readString(out), Emic.run("merge", base, ours, theirs, "--path", "x/study.emic").out());
	}

	@Test
	void conflictsAreLeftAndToldWithTheirPlace() throws IOException {
		Files.writeString(theirs, "name: \"C\"\n\nlanguage: \"en\"\n");
		var out = temp.resolve(SETTINGS);
		var run = Emic.run("merge", base, ours, theirs, "-o", out);
		assertEquals(1, run.status());
		assertTrue(run.err().contains("study.emic:1: name: ‘B’ (ours) or ‘C’ (theirs)"), run.err());
		assertTrue(Files.readString(out).startsWith("<<<<<<< ours: name ‘B’\nname: \"B\"\n=======\n"));
	}

	@Test
	void whatCannotBeReadIsToldAndNothingIsWritten() throws IOException {
		Files.write(theirs, new byte[] { (byte) 0xFF });
		assertEquals(2, Emic.run("merge", base, ours, theirs, "-o", temp.resolve(SETTINGS)).status());
		assertTrue(Emic.run("merge", base, ours, theirs).err().contains("no UTF-8"));
		assertTrue(Emic.run("merge", base, ours, temp.resolve("none")).err().contains("There is no file"));
		assertTrue(Emic.run("merge", base, ours).err().contains("three files"));
		assertFalse(Files.exists(temp.resolve(SETTINGS)));
	}

	@Test
	void gitCallsItOnceItIsInstalledAndNoMoreOnceItIsNot() throws IOException {
		Git.assumed();
		var git = Git.init(temp.resolve("it's a repository"));
		var study = git.folder().resolve("studies/one");
		NewStudy.write(new FolderFiles(study), "A", true);
		git.commit("New study");
		Files.createDirectories(git.folder().resolve(".git/info"));
		Files.writeString(git.folder().resolve(".git/info/attributes"), "*.bin -text\n");
		assertEquals(0, Emic.run("merge", "--install", study).status());
		assertEquals(0, Emic.run("merge", "--install", study).status(), "once more changes nothing");
		assertTrue(git.run("check-attr", "merge", "studies/one/study.emic", "studies/one/codebook/codes/x.md").lines()
				.allMatch(line -> line.endsWith(": emic")));
		diverge(git, study);
		var merged = git.status("merge", "-q", "--no-edit", "other");
		assertEquals(0, merged.status(), merged.output());
		assertTrue(Files.readString(study.resolve(SETTINGS)).contains("codebooks: [\"a\",\"b\"]"), "both were added");
		assertEquals(0, Emic.run("merge", "--uninstall", study).status());
		assertEquals("*.bin -text\n", Files.readString(git.folder().resolve(".git/info/attributes")));
		assertEquals("", git.status("config", "--get-regexp", "merge.emic").output());
		git.run("reset", "-q", "--hard", "HEAD~1");
		assertEquals(1, git.status("merge", "-q", "--no-edit", "other").status(), "plain git cannot settle it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/moved/away/emic", "java -cp /moved/away.jar org.emic.cli.Main", "false" })
	void whereTheCommandIsGoneOrFailsTheFileHasBothSides(String command) throws IOException {
		Git.assumed();
		var git = Git.init(temp.resolve("moved"));
		var study = git.folder();
		NewStudy.write(new FolderFiles(study), "A", true);
		git.commit("New study");
		assertEquals(0, Emic.run("merge", "--install", study).status());
		var driver = git.run("config", "merge.emic.driver");
		git.run("config", "merge.emic.driver", command + driver.substring(driver.indexOf(" merge %O")));
		diverge(git, study);
		assertEquals(1, git.status("merge", "-q", "--no-edit", "other").status());
		var text = Files.readString(study.resolve(SETTINGS));
		assertTrue(text.contains("codebooks: [\"a\"]\n=======\n"), text);
		assertTrue(text.contains("codebooks: [\"b\"]\n>>>>>>> "), text);
	}

	private static void diverge(Git git, Path study) throws IOException {
		var settings = study.resolve(SETTINGS);
		var before = Files.readString(settings);
		git.run("checkout", "-q", "-b", "other");
		Files.writeString(settings, before.replace("[]", "[\"b\"]"));
		git.commit("b");
		git.run("checkout", "-q", "main");
		Files.writeString(settings, before.replace("[]", "[\"a\"]"));
		git.commit("a");
	}

	@Test
	void whereThereIsNoRepositoryItSaysSo() {
		Git.assumed();
		var run = Emic.run("merge", "--install", temp);
		assertEquals(2, run.status());
		assertTrue(run.err().contains("git does not do this"), run.err());
	}

	@Test
	void newStudiesNameTheFilesForGit() throws IOException {
		var study = temp.resolve("study");
		NewStudy.write(new FolderFiles(study), "A", true);
		var lines = Files.readAllLines(study.resolve(".gitattributes"));
		assertTrue(lines.containsAll(List.of("* text=auto eol=lf", "sources/** -text", "*.codings merge=emic",
				"codebook/codes/*.md merge=emic")), lines.toString());
		assertEquals(GitAttributes.ofCodebook().lines().count() + 1, lines.size());
	}
}
