/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.Assignments;
import org.emic.model.files.FormatException;
import org.emic.workspace.internal.StudyThread;

/**
 * Who is to code what in a study, as <code>assignments.csv</code> says. It is read once and again when the file changes,
 * whoever changes it; a change is written at once, as a step of the study's history. Belongs to the display's thread.
 */
public final class StudyAssignments {

	private static final Map<StudyProject, StudyAssignments> ALL = new WeakHashMap<>();
	private static final List<Consumer<StudyProject>> LISTENERS = new ArrayList<>();
	private static boolean watching;

	private Optional<Assignments> assignments = Optional.empty();

	private StudyAssignments() {
	}

	/** Who is to code what; nobody anything, where that cannot be read. Not to be changed. */
	public static Assignments of(StudyProject study) {
		watch();
		var known = ALL.computeIfAbsent(study, any -> new StudyAssignments());
		if (known.assignments.isEmpty()) {
			known.assignments = Optional.of(read(study));
		}
		return known.assignments.get();
	}

	private static Assignments read(StudyProject study) {
		try {
			return Assignments.read(study.study().files()).value();
		} catch (IOException e) {
			// the study's check tells what is wrong, and where
			return Assignments.none();
		}
	}

	private static void watch() {
		if (!watching) {
			watching = true;
			ResourcesPlugin.getWorkspace().addResourceChangeListener(StudyAssignments::resourcesChanged,
					IResourceChangeEvent.POST_CHANGE);
		}
	}

	private static void resourcesChanged(IResourceChangeEvent event) {
		for (var project : event.getDelta().getAffectedChildren()) {
			if (project.findMember(IPath.fromPortableString(StudyLayout.ASSIGNMENTS)) != null) {
				StudyThread.run(() -> List.copyOf(ALL.keySet()).stream()
						.filter(study -> study.project().equals(project.getResource())).forEach(StudyAssignments::changed));
			}
		}
	}

	private static void changed(StudyProject study) {
		ALL.get(study).assignments = Optional.empty();
		List.copyOf(LISTENERS).forEach(listener -> listener.accept(study));
	}

	/**
	 * Changes who is to code what, and writes it, as one step that can be undone.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws FormatException when the file is no such table, or cannot be written back whole: it says where and what to do
	 * @throws IOException     when the file cannot be read
	 * @throws CoreException   when it cannot be written
	 */
	public static void change(StudyProject study, String label, Consumer<Assignments> work) throws IOException, CoreException {
		var files = study.study().files();
		var before = files.exists(StudyLayout.ASSIGNMENTS) ? Optional.of(files.read(StudyLayout.ASSIGNMENTS))
				: Optional.<byte[]>empty();
		var table = Assignments.read(files).value();
		var text = table.write();
		work.accept(table);
		if (!table.write().equals(text)) {
			TableSteps.write(study, label, StudyLayout.ASSIGNMENTS, before, table.bytes());
		}
	}

	/** Is told the study whose assignments changed. */
	public static void addListener(Consumer<StudyProject> listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Consumer<StudyProject> listener) {
		LISTENERS.remove(listener);
	}
}
