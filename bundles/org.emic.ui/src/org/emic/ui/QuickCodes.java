/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.workspace.StudyProject;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The codes that a person has put on the digits 1 to 9, for each study. They are that person's habit, not the
 * study's content: kept in the workspace, neither shared with a team nor taken back by undo, so that coders who
 * work on one study do not meet each other's keys as conflicts. UI thread.
 */
public final class QuickCodes {

	/** The last digit; the first is 1. */
	public static final int LAST = 9;

	private static final String NODE = "quickCodes"; //$NON-NLS-1$
	private static final List<Consumer<StudyProject>> LISTENERS = new ArrayList<>();

	private QuickCodes() {
	}

	/** The code on a digit, while it is there and can be applied. */
	public static Optional<Code> code(StudyProject study, int digit) {
		var id = node(study).get(String.valueOf(digit), ""); //$NON-NLS-1$
		return study.study().codes().code(id).filter(code -> code.getStatus() != Status.DELETED).filter(Code::isCodable);
	}

	/** The digit that a code is on. */
	public static OptionalInt digit(StudyProject study, Code code) {
		return IntStream.rangeClosed(1, LAST).filter(digit -> code(study, digit).filter(code::equals).isPresent()).findFirst();
	}

	/**
	 * Puts a code on a digit, and takes it from the one that it was on.
	 *
	 * @param code null to leave the digit without one
	 */
	public static void assign(StudyProject study, int digit, Code code) {
		if (digit < 1 || digit > LAST) {
			throw new IllegalArgumentException("Not a digit from 1 to 9: " + digit); //$NON-NLS-1$
		}
		var node = node(study);
		if (code == null) {
			node.remove(String.valueOf(digit));
		} else {
			digit(study, code).ifPresent(old -> node.remove(String.valueOf(old)));
			node.put(String.valueOf(digit), code.getId());
		}
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(QuickCodes.class).error(e.getLocalizedMessage(), e);
		}
		List.copyOf(LISTENERS).forEach(listener -> listener.accept(study));
	}

	/** Is told the study whose quick codes changed. */
	public static void addListener(Consumer<StudyProject> listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Consumer<StudyProject> listener) {
		LISTENERS.remove(listener);
	}

	private static IEclipsePreferences node(StudyProject study) {
		return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(EmicIds.PLUGIN).node(NODE)
				.node(study.study().settings().id());
	}
}
