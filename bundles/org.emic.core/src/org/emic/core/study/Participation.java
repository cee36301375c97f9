/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.emic.model.coding.Coder;

/**
 * Who took part in the coding of which transcripts: whoever coded something in it, or says to be done with it. To be done
 * and to have coded nothing is an answer, too; to have no coding there yet, or only to have decided about others', is none.
 */
public final class Participation {

	/** What the codings files say. */
	public static final Participation BY_FILES = new Participation(Map.of());

	private final Map<String, Set<String>> doneBesides;

	private Participation(Map<String, Set<String>> doneBesides) {
		this.doneBesides = doneBesides;
	}

	/**
	 * What the codings files say, and besides them somebody else.
	 *
	 * @param done the ids of coders who are done with a transcript, by Transcript ID
	 */
	public static Participation of(Map<String, Set<String>> done) {
		return new Participation(Map.copyOf(done));
	}

	/** Whether a coder says to be done with a transcript; that is told also where the coder's codings are hidden. */
	public boolean isDone(StudyTranscript transcript, String coder) {
		return transcript.isDone(coder) || besides(transcript).contains(coder);
	}

	private Set<String> besides(StudyTranscript transcript) {
		return doneBesides.getOrDefault(transcript.id(), Set.of());
	}

	/** The names of those who took part in a transcript, by their ids; without those whose codings are hidden. */
	public SortedMap<String, String> in(StudyTranscript transcript) {
		var names = new TreeMap<String, String>();
		for (var coder : transcript.coders()) {
			if (isDone(transcript, coder.getId())
					|| transcript.codingSet(coder.getId()).filter(set -> !set.getCodings().isEmpty()).isPresent()) {
				names.put(coder.getId(), coder.getName());
			}
		}
		besides(transcript).stream().filter(coder -> !transcript.study().isHidden(coder, transcript.id()))
				.forEach(coder -> names.putIfAbsent(coder, coder));
		return Collections.unmodifiableSortedMap(names);
	}

	/** The names of all who have a codings file, or took part in a transcript, by their ids. */
	public SortedMap<String, String> coders(Study study) {
		var names = new TreeMap<String, String>();
		for (Coder coder : study.coders()) {
			names.put(coder.getId(), coder.getName());
		}
		doneBesides.keySet().forEach(id -> study.transcript(id).ifPresent(
				transcript -> in(transcript).forEach(names::putIfAbsent)));
		return Collections.unmodifiableSortedMap(names);
	}
}
