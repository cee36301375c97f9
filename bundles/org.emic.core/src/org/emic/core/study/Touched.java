/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Proposal;
import org.emic.model.coding.CodingSet;
import org.emic.model.memo.Memo;
import org.emic.model.outline.Outline;

/** Collects what a change touches. */
final class Touched {

	final Set<StudyTranscript> codings = new LinkedHashSet<>();
	final Set<StudyTranscript> texts = new LinkedHashSet<>();
	final Set<StudyTranscript> outlines = new LinkedHashSet<>();
	final Set<Memo> memos = new LinkedHashSet<>();
	boolean codebook;
	boolean study;

	void add(StudyEvent event) {
		codings.addAll(event.codings());
		texts.addAll(event.texts());
		outlines.addAll(event.outlines());
		memos.addAll(event.memos());
		codebook |= event.codebook();
		study |= event.study();
	}

	/** Adds what an event tells of some transcripts. */
	void add(StudyEvent event, Predicate<StudyTranscript> which) {
		event.codings().stream().filter(which).forEach(codings::add);
		event.texts().stream().filter(which).forEach(texts::add);
		event.outlines().stream().filter(which).forEach(outlines::add);
	}

	/** Takes note that an object is changed, and of the file to be written for it. */
	void touch(Study study, EObject object) {
		for (var at = object; at != null; at = at.eContainer()) {
			switch (at) {
				case Code code when !(code.eContainer() instanceof Proposal) -> {
					study.changedCodes().add(code);
					codebook = true;
					return;
				}
				case Proposal proposal -> {
					study.proposals().touch(proposal);
					codebook = true;
					return;
				}
				case Codebook changed -> {
					study.changedCodebooks().add(changed);
					codebook = true;
					return;
				}
				case Memo memo -> {
					study.memos().touch(memo);
					memos.add(memo);
					return;
				}
				case Outline outline -> {
					study.transcript(outline.getTranscript()).ifPresent(transcript -> {
						transcript.changedOutlines().add(outline.getCoder());
						outlines.add(transcript);
					});
					return;
				}
				case CodingSet set -> {
					study.transcript(set.getTranscript()).ifPresent(transcript -> {
						transcript.changedSets().add(StudyLayout.folderOf(set));
						codings.add(transcript);
					});
					return;
				}
				default -> {
					// a section, a code's part, or what is proposed for a code: look at what contains it
				}
			}
		}
	}

	StudyEvent event() {
		return new StudyEvent(Set.copyOf(codings), Set.copyOf(texts), Set.copyOf(outlines), codebook, study,
				Set.copyOf(memos));
	}
}
