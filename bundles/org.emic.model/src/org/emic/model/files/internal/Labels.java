/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.emic.model.transcript.Speaker;

/** Which speaker a label stands for. */
public final class Labels {

	private final Map<String, Speaker> speakers = new HashMap<>();

	private Labels() {
	}

	/** The labels of speakers; a label that two have stands for the first. */
	public static Labels of(List<Speaker> speakers) {
		var labels = new Labels();
		for (var speaker : speakers)
			for (var label : speaker.getLabels())
				labels.speakers.putIfAbsent(LabelReader.label(label), speaker);
		return labels;
	}

	/** Whether a label stands for a speaker. */
	boolean contains(String label) {
		return speakers.containsKey(label);
	}

	/** The speaker of a label, or null. */
	Speaker speaker(String label) {
		return speakers.get(label);
	}
}
