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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.emic.model.files.ConflictText;
import org.emic.core.merge.FileMerge;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.Study;
import org.emic.core.study.StudyCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Five clones code the same twelve transcripts and change the codebook at the same time, come together in random
 * order, and nothing is lost: once with plain git, once with the merge driver.
 */
class TeamMergeTest {

	private static final List<String> CODERS = List.of("anna", "ben", "cem", "dora", "eli");
	private static final int OPERATIONS = 300;
	/** What is among the operations for certain. */
	private static final Set<String> KINDS = Set.of("rename", "move", "merge", "split", "delete, codings remove",
			"delete, codings to_parent", "delete, codings keep", "recode", "recode some", "define", "still fits", "propose", "accept",
			"decline", "decide recode", "decide removal", "withdraw", "alias", "example", "status", "colour", "new", "code", "adjust");

	@TempDir
	Path temp;
	private DriverInThisProcess driver;
	private Random random;
	private Git origin;

	@BeforeEach
	void needGit() throws IOException {
		Git.assumed();
		driver = new DriverInThisProcess(temp.resolve("driver"));
	}

	@AfterEach
	void stop() throws IOException {
		driver.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 20260101, 4711 })
	void nothingIsLostWhenFiveClonesComeTogether(long seed) throws IOException {
		random = new Random(seed);
		origin = SharedStudy.make(temp.resolve("origin"), CODERS, random);
		var team = workConcurrently(seed);
		tellPairs(seed, team);
		for (boolean withDriver : new boolean[] { false, true }) {
			var clones = new ArrayList<Git>();
			for (var coder : team) {
				var clone = new Git(coder.folder()).cloneTo(temp.resolve((withDriver ? "driver-" : "plain-") + coder.id()));
				if (withDriver) {
					driver.installIn(clone);
				}
				clones.add(clone);
			}
			int conflicts = comeTogether(clones, withDriver);
			System.out.println("seed " + seed + (withDriver ? ", with the driver: " : ", plain git: ") + conflicts
					+ " conflicts, each one on a property that both changed");
			check(clones, team);
		}
	}

	private List<CoderAtWork> workConcurrently(long seed) throws IOException {
		var team = new ArrayList<CoderAtWork>();
		for (var id : CODERS) {
			var clone = origin.cloneTo(temp.resolve(id));
			var coder = new CoderAtWork(clone.folder(), id, seed + id.hashCode(), id.equals("anna"));
			coder.work(OPERATIONS);
			clone.commit("Work of " + id);
			team.add(coder);
		}
		return team;
	}

	private static void tellPairs(long seed, List<CoderAtWork> team) {
		long codes = pairs(team, CoderAtWork.Operation::code);
		long codings = pairs(team, CoderAtWork.Operation::coding);
		var kinds = new TreeMap<String, Integer>();
		team.forEach(coder -> coder.operations.forEach(operation -> kinds.merge(operation.what(), 1, Integer::sum)));
		System.out.println("seed " + seed + ": pairs of operations of two clones on one code " + codes + ", on one coding " + codings
				+ "; what was done: " + kinds);
		assertTrue(codes >= 100 && codings >= 100, "enough operations meet");
		assertTrue(kinds.keySet().containsAll(KINDS), kinds.toString());
	}

	/** How often two operations of two clones are about the same. */
	private static long pairs(List<CoderAtWork> team, Function<CoderAtWork.Operation, String> subject) {
		var counts = team.stream().map(coder -> coder.operations.stream().map(subject).filter(about -> !about.isEmpty())
				.collect(Collectors.groupingBy(about -> about, Collectors.counting()))).toList();
		long pairs = 0;
		for (int i = 0; i < team.size(); i++) {
			for (int j = i + 1; j < team.size(); j++) {
				var others = counts.get(j);
				pairs += counts.get(i).entrySet().stream().mapToLong(each -> each.getValue() * others.getOrDefault(each.getKey(), 0L)).sum();
			}
		}
		return pairs;
	}

	/** Merges any two until all is in one, which the others then pull. */
	private int comeTogether(List<Git> clones, boolean withDriver) throws IOException {
		int conflicts = 0;
		var rest = new ArrayList<>(clones);
		while (rest.size() > 1) {
			var into = rest.get(random.nextInt(rest.size()));
			var from = rest.stream().filter(clone -> clone != into).toList().get(random.nextInt(rest.size() - 1));
			if (!into.merge(from)) {
				for (var conflict : into.conflicts().entrySet()) {
					conflicts += settle(into, conflict.getKey(), conflict.getValue(), withDriver);
				}
				into.commit("Merge");
			}
			rest.remove(from);
		}
		for (var clone : clones) {
			if (clone != rest.getFirst()) {
				assertTrue(clone.merge(rest.getFirst()));
			}
		}
		return conflicts;
	}

	/**
	 * Settles a file as a person would: with emic merge, and what that leaves by taking one side.
	 *
	 * @param sides the file as both come from, as ours, and as theirs has it
	 */
	private int settle(Git clone, String path, List<String> sides, boolean withDriver) throws IOException {
		assertTrue(path.startsWith("codebook/codes/") || path.startsWith("codebook/proposals/"),
				path + " is in conflict; codings, and all else, never are");
		var left = Files.readString(clone.folder().resolve(path));
		// where both accepted one proposal, both made the code's file, and git by itself knows of no beginning
		var fair = sides.get(0).isBlank() && !withDriver ? DisputedProperties.differing(sides.get(1), sides.get(2))
				: DisputedProperties.of(sides.get(0), sides.get(1), sides.get(2));
		var disputed = DisputedProperties.inConflicts(left);
		assertFalse(disputed.isEmpty(), path + " is in conflict over nothing:\n" + left);
		assertTrue(fair.containsAll(disputed), path + ": " + disputed + " are in conflict, and both changed only " + fair + "\n" + left);
		var merged = FileMerge.merge(path, sides.get(0), sides.get(1), sides.get(2));
		if (withDriver) {
			assertEquals(ConflictText.ours(merged.text()), ConflictText.ours(left), "git has what the driver made");
		}
		Files.writeString(clone.folder().resolve(path),
				random.nextBoolean() ? ConflictText.ours(merged.text()) : ConflictText.theirs(merged.text()));
		return disputed.size();
	}

	private void check(List<Git> clones, List<CoderAtWork> team) throws IOException {
		var first = SharedStudy.files(clones.getFirst().folder());
		for (var clone : clones) {
			assertEquals(first, SharedStudy.files(clone.folder()), "every clone ends with the same bytes");
			assertEquals("", clone.run("status", "--porcelain"));
		}
		for (var coder : team) {
			var own = "codings/" + coder.id() + "/";
			assertEquals(only(SharedStudy.files(coder.folder()), own), only(first, own), "the codings of " + coder.id() + " are as in the own clone");
		}
		assertEquals(only(SharedStudy.files(team.getFirst().folder()), "transcripts/"), only(first, "transcripts/"));
		checkCodes(first, team);
		var study = Study.open(new FolderFiles(clones.getFirst().folder()));
		var ids = new HashSet<String>();
		for (var transcript : study.transcripts()) {
			transcript.codings().forEach(placed -> assertTrue(ids.add(placed.coding().getId()), "no coding is there twice"));
			transcript.codings().forEach(placed -> assertTrue(placed.code().isPresent() || placed.codeId() == null));
		}
		var broken = StudyCheck.check(study).stream()
				.filter(problem -> problem.kind() == Kind.UNREADABLE || problem.kind() == Kind.DUPLICATE_ID).toList();
		assertEquals(List.of(), broken);
	}

	/** Each code is there once; what only one clone changed is as that clone has it, and all else as one of them. */
	private void checkCodes(Map<String, String> merged, List<CoderAtWork> team) throws IOException {
		var before = only(SharedStudy.files(origin.folder()), "codebook/codes/");
		var work = new ArrayList<Map<String, String>>();
		for (var coder : team) {
			work.add(only(SharedStudy.files(coder.folder()), "codebook/codes/"));
		}
		var all = new TreeMap<String, String>();
		work.forEach(all::putAll);
		assertEquals(all.keySet(), only(merged, "codebook/codes/").keySet());
		for (var path : all.keySet()) {
			var result = DisputedProperties.values(merged.get(path));
			for (var property : result.keySet()) {
				var changes = new HashSet<String>();
				var base = before.containsKey(path) ? DisputedProperties.values(before.get(path)).get(property) : null;
				work.stream().filter(files -> files.containsKey(path)).map(files -> DisputedProperties.values(files.get(path)).get(property))
						.filter(value -> !value.equals(base)).forEach(changes::add);
				boolean settledOtherwise = property.equals("aliases") || property.equals("status") && result.get(property).equals(base)
						|| property.equals("# Examples") && isJoinOf(result.get(property), changes);
				assertTrue(settledOtherwise || changes.isEmpty() && result.get(property).equals(base) || changes.contains(result.get(property)),
						path + " " + property + ": " + result.get(property) + " is none of " + changes);
			}
		}
	}

	/** Examples are merged line by line: each is somebody's. */
	private static boolean isJoinOf(String examples, Set<String> changes) {
		return examples.lines().allMatch(line -> changes.stream().anyMatch(change -> change.lines().anyMatch(line::equals)));
	}

	private static Map<String, String> only(Map<String, String> files, String begin) {
		var only = new TreeMap<>(files);
		only.keySet().removeIf(path -> !path.startsWith(begin));
		return only;
	}
}
