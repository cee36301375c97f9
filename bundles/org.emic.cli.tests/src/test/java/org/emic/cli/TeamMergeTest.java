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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.emic.cli.MergeStep.How;
import org.emic.core.merge.FileMerge;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.Study;
import org.emic.core.study.StudyCheck;
import org.emic.core.study.Viewer;
import org.emic.model.files.ConflictText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Five people, one of them on two machines, code the same twelve transcripts and change the codebook at the same time,
 * come together in random order, and nothing is lost: once with plain git, once with the merge driver. What came out
 * of each merge is looked at by {@link MergeOracle}.
 */
class TeamMergeTest {

	private static final List<String> CODERS = List.of("anna", "ben", "cem", "dora", "eli");
	/** Who has two machines, and the second one. */
	private static final String TWICE = "ben";
	private static final String LAPTOP = "ben-laptop";
	private static final List<String> MACHINES = List.of("anna", TWICE, "cem", "dora", "eli", LAPTOP);
	private static final int OPERATIONS = 300;
	/** What is among the operations for certain. */
	private static final Set<String> KINDS = Set.of("rename", "move", "merge", "split", "delete, codings remove",
			"delete, codings to_parent", "delete, codings keep", "recode", "recode some", "define", "still fits", "propose", "accept",
			"decline", "decide recode", "decide removal", "withdraw", "alias", "example", "status", "colour", "new", "code", "adjust", "memo",
			"outline", "settle", "assign", "blind", "done");

	@TempDir
	Path temp;
	private DriverInThisProcess driver;
	private Random random;
	private Git origin;
	/** The files from which all begin. */
	private Map<String, String> before;
	/** What the driver merged. */
	private final List<MergeStep> seen = new ArrayList<>();

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
	void nothingIsLostWhenAllClonesComeTogether(long seed) throws IOException {
		random = new Random(seed);
		origin = SharedStudy.make(temp.resolve("origin"), CODERS, random);
		before = SharedStudy.files(origin.folder());
		var team = workConcurrently(seed);
		tellPairs(seed, team);
		for (boolean withDriver : new boolean[] { false, true }) {
			var clones = new ArrayList<Git>();
			for (var coder : team) {
				var clone = new Git(coder.folder()).cloneTo(temp.resolve((withDriver ? "driver-" : "plain-") + coder.folder().getFileName()));
				if (withDriver) {
					driver.installIn(clone);
				}
				clones.add(clone);
			}
			int conflicts = comeTogether(clones, withDriver);
			System.out.println("seed " + seed + (withDriver ? ", with the driver: " : ", plain git: ") + conflicts
					+ " conflicts, each one on what both changed");
			check(clones, team);
		}
		oracleSees(seed);
	}

	private List<CoderAtWork> workConcurrently(long seed) throws IOException {
		var team = new ArrayList<CoderAtWork>();
		for (var machine : MACHINES) {
			var clone = origin.cloneTo(temp.resolve(machine));
			var id = machine.equals(LAPTOP) ? TWICE : machine;
			var coder = new CoderAtWork(clone.folder(), id, seed + machine.hashCode(), id.equals("anna"));
			coder.work(OPERATIONS);
			clone.commit("Work on the machine of " + machine);
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
			conflicts += merge(into, from, withDriver);
			rest.remove(from);
		}
		for (var clone : clones) {
			if (clone != rest.getFirst()) {
				assertTrue(clone.merge(rest.getFirst()));
			}
		}
		return conflicts;
	}

	/** Merges one clone into another, and looks at each file that either changed; what both come from is the origin. */
	private int merge(Git into, Git from, boolean withDriver) throws IOException {
		var ours = SharedStudy.files(into.folder());
		var theirs = SharedStudy.files(from.folder());
		boolean settled = into.merge(from);
		var merged = SharedStudy.files(into.folder());
		var paths = new TreeSet<>(ours.keySet());
		paths.addAll(theirs.keySet());
		paths.addAll(merged.keySet());
		var faults = new ArrayList<String>();
		var left = new ArrayList<MergeStep>();
		for (var path : paths) {
			var step = new MergeStep(path, before.getOrDefault(path, ""), ours.getOrDefault(path, ""), theirs.getOrDefault(path, ""),
					merged.getOrDefault(path, ""), withDriver ? How.EMIC : How.GIT);
			faults.addAll(MergeOracle.faults(step));
			if (step.isLeftForAPerson()) {
				left.add(step);
			}
			if (withDriver && step.isDisputed()) {
				seen.add(step);
			}
		}
		assertEquals(List.of(), faults);
		assertEquals(settled ? Set.of() : into.conflicts().keySet(),
				left.stream().map(MergeStep::path).collect(Collectors.toSet()), "git knows of each conflict");
		int conflicts = 0;
		for (var step : left) {
			conflicts += settle(into, step);
		}
		if (!settled) {
			into.commit("Merge");
		}
		return conflicts;
	}

	/** Settles a file as a person would: with emic merge, and what that leaves by taking one side. */
	private int settle(Git clone, MergeStep step) throws IOException {
		var merged = FileMerge.merge(step.path(), step.base(), step.ours(), step.theirs());
		if (step.isByEmic()) {
			assertEquals(ConflictText.ours(merged.text()), ConflictText.ours(step.merged()), "git has what the driver made");
		} else {
			assertEquals(List.of(), MergeOracle.faults(new MergeStep(step.path(), step.base(), step.ours(), step.theirs(), merged.text(),
					How.EMIC)));
		}
		Files.writeString(clone.folder().resolve(step.path()),
				random.nextBoolean() ? ConflictText.ours(merged.text()) : ConflictText.theirs(merged.text()));
		return (int) step.merged().lines().filter(line -> line.startsWith(ConflictText.OURS)).count();
	}

	/** Of all the merges of the driver, each that is made worse is found to be. */
	private void oracleSees(long seed) {
		var told = new StringBuilder();
		for (var mutation : MergeMutation.values()) {
			var harmed = seen.stream().filter(mutation::harms).toList();
			var missed = harmed.stream().filter(step -> MergeOracle.faults(step.withMerged(mutation.of(step))).isEmpty()).toList();
			assertEquals(List.of(), missed, mutation + " is not seen");
			assertFalse(harmed.isEmpty(), mutation + " is tried");
			told.append(", ").append(mutation).append(' ').append(harmed.size());
		}
		System.out.println("seed " + seed + ": of " + seen.size() + " files that both changed, made worse and found to be" + told);
	}

	private void check(List<Git> clones, List<CoderAtWork> team) throws IOException {
		var first = SharedStudy.files(clones.getFirst().folder());
		for (var clone : clones) {
			assertEquals(first, SharedStudy.files(clone.folder()), "every clone ends with the same bytes");
			assertEquals("", clone.run("status", "--porcelain"));
		}
		for (var coder : team.stream().filter(each -> !each.id().equals(TWICE)).toList()) {
			var own = "codings/" + coder.id() + "/";
			assertEquals(only(SharedStudy.files(coder.folder()), own), only(first, own), "the codings of " + coder.id() + " are as in the own clone");
		}
		assertEquals(only(SharedStudy.files(team.getFirst().folder()), "transcripts/"), only(first, "transcripts/"));
		var study = Study.open(new FolderFiles(clones.getFirst().folder()), Viewer.EVERYBODY);
		var ids = new HashSet<String>();
		for (var transcript : study.transcripts()) {
			transcript.codings().forEach(placed -> assertTrue(ids.add(placed.coding().getId()), "no coding is there twice"));
			transcript.codings().forEach(placed -> assertTrue(placed.code().isPresent() || placed.codeId() == null));
		}
		var broken = StudyCheck.check(study).stream()
				.filter(problem -> problem.kind() == Kind.UNREADABLE || problem.kind() == Kind.DUPLICATE_ID).toList();
		assertEquals(List.of(), broken);
	}

	private static Map<String, String> only(Map<String, String> files, String begin) {
		var only = new TreeMap<>(files);
		only.keySet().removeIf(path -> !path.startsWith(begin));
		return only;
	}
}
