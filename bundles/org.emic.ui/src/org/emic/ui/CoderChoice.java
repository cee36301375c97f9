/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.emic.workspace.StudyProject;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Whose codings a part of the workbench shows. It is kept for each study in the workspace: a way of looking, and no
 * part of the study. UI thread.
 *
 * @param onlyMine whether those of everybody else are left out, also of coders who are still to come
 * @param hidden   the ids of the coders whose codings are left out; empty with <code>onlyMine</code>
 */
public record CoderChoice(boolean onlyMine, Set<String> hidden) {

	/** What shows codings by a choice of its own. */
	public enum Place {
		EDITOR, CODINGS_VIEW
	}

	/** Everybody's codings are shown. */
	public static final CoderChoice ALL = new CoderChoice(false, Set.of());

	/** Only the codings of who codes now are shown. */
	public static final CoderChoice MINE = new CoderChoice(true, Set.of());

	private static final String NODE = "coders"; //$NON-NLS-1$
	private static final String ONLY_MINE = "mine"; //$NON-NLS-1$
	private static final List<BiConsumer<StudyProject, Place>> LISTENERS = new ArrayList<>();

	public CoderChoice {
		hidden = onlyMine ? Set.of() : Set.copyOf(hidden);
	}

	/** The choice that leaves some coders out. */
	public static CoderChoice without(Collection<String> hidden) {
		return new CoderChoice(false, Set.copyOf(hidden));
	}

	/** Which coders' codings are shown, by their ids. */
	public Predicate<String> shown(StudyProject study) {
		if (onlyMine) {
			return study.coder().getId()::equals;
		}
		return coderId -> !hidden.contains(coderId);
	}

	/** The coders of some whose codings are not shown. */
	public Set<String> hiddenOf(Collection<String> coderIds, StudyProject study) {
		return coderIds.stream().filter(shown(study).negate()).collect(Collectors.toSet());
	}

	/** The same with one coder shown or left out, of those that there are. */
	public CoderChoice with(String coderId, boolean shown, Collection<String> coderIds, StudyProject study) {
		var now = new TreeSet<>(onlyMine ? hiddenOf(coderIds, study) : hidden);
		if (shown) {
			now.remove(coderId);
		} else {
			now.add(coderId);
		}
		return without(now);
	}

	/** What was chosen for a study. */
	public static CoderChoice of(StudyProject study, Place place) {
		var kept = node(study).get(place.name(), ""); //$NON-NLS-1$
		if (kept.equals(ONLY_MINE)) {
			return MINE;
		}
		// a hyphen in front keeps ids apart from words that stand for something
		return without(Arrays.stream(kept.split(",")).filter(id -> id.startsWith("-")).map(id -> id.substring(1)).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Chooses, and tells of it. */
	public void keep(StudyProject study, Place place) {
		if (equals(of(study, place))) {
			return;
		}
		var node = node(study);
		node.put(place.name(), onlyMine ? ONLY_MINE
				: new TreeSet<>(hidden).stream().map(id -> "-" + id).collect(Collectors.joining(","))); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(CoderChoice.class).error(e.getLocalizedMessage(), e);
		}
		List.copyOf(LISTENERS).forEach(listener -> listener.accept(study, place));
	}

	/** Is told when another choice was made. */
	public static void addListener(BiConsumer<StudyProject, Place> listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(BiConsumer<StudyProject, Place> listener) {
		LISTENERS.remove(listener);
	}

	private static IEclipsePreferences node(StudyProject study) {
		return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(EmicIds.PLUGIN).node(NODE)
				.node(study.study().settings().id());
	}
}
