/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.BlindProblemsJob;
import org.emic.workspace.internal.CheckedStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After a change only what changed is read again, and the problems are those that reading all of it would find. */
@ExtendWith(NoErrorsLogged.class)
class StudyBuilderTest {

	private static final int ROUNDS = 120;
	private static final int LONGEST = 5;

	private IProject project;

	@BeforeEach
	void create() throws Exception {
		setAutoBuilding(false);
		CoderPreference.set("Anna Blum", "anna");
		project = new LargeStudy(8, 12, 160, 10).create("built");
		build(IncrementalProjectBuilder.FULL_BUILD);
	}

	@AfterEach
	void delete() throws CoreException {
		project.delete(true, true, null);
		setAutoBuilding(true);
	}

	private static void setAutoBuilding(boolean on) throws CoreException {
		var workspace = ResourcesPlugin.getWorkspace();
		var description = workspace.getDescription();
		description.setAutoBuilding(on);
		workspace.setDescription(description);
	}

	private void build(int kind) throws CoreException {
		project.build(kind, null);
	}

	private IMarker[] markers() throws CoreException {
		return project.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	private String problems() throws CoreException {
		var found = new ArrayList<String>();
		for (var marker : markers()) {
			found.add(String.join(" | ", marker.getResource().getProjectRelativePath().toPortableString(),
					marker.getAttribute(IMarker.LOCATION, ""), String.valueOf(marker.getAttribute(IMarker.LINE_NUMBER, 0)),
					marker.getAttribute(StudyBuilder.KIND, ""), marker.getAttribute(StudyBuilder.SUBJECT, ""),
					String.valueOf(marker.getAttribute(IMarker.SEVERITY, -1)), marker.getAttribute(IMarker.MESSAGE, "")));
		}
		found.sort(null);
		return String.join("\n", found);
	}

	private int readings() {
		return CheckedStudies.of(project).readings();
	}

	private void append(String path, String text) throws CoreException {
		project.getFile(path).appendContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
	}

	@Test
	void problemsAreThoseOfAWholeBuildWhateverChanged() throws CoreException {
		var random = new Random(4);
		int changes = 0;
		int whole = 0;
		for (int round = 0; round < ROUNDS; round++) {
			if (round % 20 == 0) {
				startAnew();
			}
			var files = new RandomFileChanges(project, round);
			var made = new ArrayList<String>();
			for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
				int before = readings();
				made.add(files.make());
				build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
				changes++;
				whole += readings() - before;
			}
			var incremental = problems();
			build(IncrementalProjectBuilder.CLEAN_BUILD);
			assertEquals("", problems());
			build(IncrementalProjectBuilder.FULL_BUILD);
			assertEquals(problems(), incremental, "round " + round + ": " + made);
		}
		assertTrue(whole < changes / 2, whole + " of " + changes + " changes had all read again");
	}

	private void startAnew() throws CoreException {
		try {
			delete();
			create();
		} catch (CoreException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void whoCodesNextSeesNoProblemsOfCodingsThatAreHidden() throws Exception {
		StudyProjects.get();
		append("study.emic", "\nblind: true\n");
		var file = project.getFile("codings/anna/" + project.getFolder("codings/anna").members()[0].getName());
		var coding = file.readString().lines().skip(1).findFirst().orElseThrow();
		append(file.getProjectRelativePath().toPortableString(), coding.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"another\"") + "\n");
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
		assertTrue(problems().contains("DUPLICATE_CODING"), this::problemsOrNot);
		CoderPreference.set("Ben", "ben");
		Job.getJobManager().join(BlindProblemsJob.class, null);
		assertFalse(problems().contains("DUPLICATE_CODING"), this::problemsOrNot);
		CoderPreference.set("Anna Blum", "anna");
		Job.getJobManager().join(BlindProblemsJob.class, null);
		assertTrue(problems().contains("DUPLICATE_CODING"), this::problemsOrNot);
	}

	@Test
	void aSavedCodingHasNothingElseReadAgain() throws CoreException {
		assertEquals(1, readings());
		var file = Arrays.stream(project.getFolder("codings/anna").members()).findFirst().orElseThrow();
		append(file.getProjectRelativePath().toPortableString(), "no coding\n");
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
		assertTrue(problems().contains(file.getName()), this::problemsOrNot);
		assertEquals(1, readings());
	}

	private String problemsOrNot() {
		try {
			return problems();
		} catch (CoreException e) {
			return e.toString();
		}
	}

	@Test
	void problemsThatStayAreTheSameMarkers() throws CoreException {
		var before = List.of(markers());
		assertTrue(before.size() > 1);
		append("transcripts/interview_0001.transcript", "User: One more.\n");
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
		assertEquals(before, List.of(markers()));
	}

	@Test
	void aBuildThatIsCancelledShowsNothingAndIsMadeUpFor() throws CoreException {
		var before = problems();
		append("codings/anna/" + anna(), "no coding\n");
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		try {
			project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, cancelled);
		} catch (OperationCanceledException e) {
			// as the platform wants it
		}
		assertEquals(before, problems());
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
		assertNotEquals(before, problems());
	}

	private String anna() throws CoreException {
		return project.getFolder("codings/anna").members()[0].getName();
	}

	@Test
	void whatIsChangedAndBuiltInOneGoIsSeen() throws CoreException {
		var before = problems();
		ResourcesPlugin.getWorkspace().run(monitor -> {
			append("codings/anna/" + anna(), "no coding\n");
			build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
			assertNotEquals(before, problems());
		}, null);
	}

	@Test
	void anotherCoderSeesWhatIsForThem() throws Exception {
		CoderPreference.set("Ben Roth", "ben");
		project.getFile("codebook/readme.txt").create(new byte[0], true, false, null);
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
		assertTrue(problems().contains("codings/ben"), this::problemsOrNot);
	}
}
