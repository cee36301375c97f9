/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;
import org.emic.exchange.ImportProgress;
import org.emic.exchange.TranscriptImporter;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.opentest4j.AssertionFailedError;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes studies for tests:
 * <code>Studies.named("s").transcript("one", "Interviewer: Why?\n\nParticipant: Because.").code("Reasons / fear").open()</code>.
 */
public final class Studies {

	private record File(String name, byte[] content) {
	}

	private final String name;
	private final List<File> files = new ArrayList<>();
	private final List<String> codes = new ArrayList<>();

	private Studies(String name) {
		this.name = name;
	}

	/** A study in a project of this name, which must not be there yet. */
	public static Studies named(String name) {
		return new Studies(name);
	}

	/**
	 * A transcript.
	 *
	 * @param turns labelled turns with blank lines between, such as <code>Interviewer: Why?</code>
	 */
	public Studies transcript(String id, String turns) {
		var text = "# " + id + "\n\n**Transcript ID:** " + id + "\n\n---\n\n" + turns.strip() + "\n";
		files.add(new File(id + ".txt", text.getBytes(StandardCharsets.UTF_8)));
		return this;
	}

	/** The five sample interviews, repaired. */
	public Studies seeds() {
		var bundle = FrameworkUtil.getBundle(Studies.class);
		for (var url : Collections.list(bundle.findEntries("seeds", "*.txt", false))) {
			var path = url.getPath();
			try (var stream = url.openStream()) {
				files.add(new File(path.substring(path.lastIndexOf('/') + 1), stream.readAllBytes()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return this;
	}

	/** A code, with the codes above it, such as <code>Reasons / fear</code>. */
	public Studies code(String path) {
		codes.add(path);
		return this;
	}

	/** Makes the project. */
	public IProject create() throws CoreException, IOException {
		var project = StudyCreation.create(name, null, true, null);
		var folder = project.getLocation().toPath();
		importInto(new FolderFiles(folder));
		addCodes(Study.open(new FolderFiles(folder)));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project;
	}

	/** Makes the project and opens the study; on the UI thread where there is one. */
	public StudyProject open() throws CoreException, IOException {
		return StudyProjects.get().find(create()).orElseThrow();
	}

	private void importInto(FolderFiles study) throws IOException {
		var folder = Files.createTempDirectory("emic-test");
		try {
			var paths = new ArrayList<Path>();
			for (var file : files) {
				paths.add(Files.write(folder.resolve(file.name()), file.content()));
			}
			var report = TranscriptImporter.execute(TranscriptImporter.plan(paths, study, true, ImportProgress.NONE),
					ImportProgress.NONE);
			report.files().stream().filter(file -> !file.isWritten()).findFirst().ifPresent(file -> {
				throw new AssertionFailedError("Not imported: " + file);
			});
		} finally {
			try (var left = Files.walk(folder)) {
				left.sorted(Collections.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}

	private void addCodes(Study study) throws IOException {
		study.edit("", edit -> {
			for (var path : codes) {
				var parent = (EObject) study.codes().main().orElseThrow();
				for (var segment : path.split(CodeTree.PATH_SEPARATOR)) {
					var above = parent;
					parent = CodebookEdits.children(above).stream().filter(code -> code.getName().equals(segment)).findFirst()
							.orElseGet(() -> CodebookEdits.create(edit, above, segment));
				}
			}
		});
		study.saveCodebooks();
	}

	/** The code of this name, wherever it is. */
	public static Code code(StudyProject study, String codeName) {
		return study.study().codes().all().stream().filter(code -> code.getName().equals(codeName)).findFirst()
				.orElseThrow(() -> new AssertionFailedError("No code " + codeName));
	}
}
