/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What a change did to a code, codebook or proposal itself, as against what it contains. */
final class TouchedPart {

	private final Map<EStructuralFeature, Object> before = new HashMap<>();
	private boolean added;
	private boolean removed;

	void set(EStructuralFeature feature, Object oldValue) {
		before.putIfAbsent(feature, oldValue);
	}

	void add() {
		added = true;
	}

	void remove() {
		removed = true;
	}

	/** Whether it is new; what was moved was taken out first. */
	boolean isAdded() {
		return added && !removed;
	}

	/** What was set of it. */
	Set<EStructuralFeature> features() {
		return before.keySet();
	}

	/** The value that a feature had before the change; null where it was not set by it. */
	Object before(EStructuralFeature feature) {
		return before.get(feature);
	}

	/** Whether it was taken out of its place, be it to be put into another. */
	boolean isMoved() {
		return removed;
	}
}
