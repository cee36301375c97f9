/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.emic.core.internal.Messages;
import org.emic.model.coding.Coder;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/** Makes a whole outline of drafts, in place of the one that is there. */
public final class OutlineDrafts {

	private OutlineDrafts() {
	}

	/**
	 * Puts sections in place of a coder's outline. A section that answers the same question as one before, or
	 * begins with the same turn where neither answers any, keeps that one's id and summary.
	 *
	 * @param drafts the top sections in the order of the text, not overlapping
	 */
	public static void replace(StudyEdit edit, StudyTranscript transcript, Coder coder, List<SectionDraft> drafts) {
		var outline = transcript.outline(coder);
		check(transcript, drafts, 0, transcript.snapshot().turnCount() - 1);
		var kept = kept(outline.getSections(), drafts);
		List.copyOf(outline.getSections()).forEach(edit::remove);
		add(edit, outline, OutlinePackage.Literals.OUTLINE__SECTIONS, drafts, kept);
	}

	/** The sections with a summary that {@link #replace} would remove. */
	public static List<Section> lostSummaries(StudyTranscript transcript, Coder coder, List<SectionDraft> drafts) {
		var sections = transcript.outline(coder).getSections();
		var kept = Set.copyOf(kept(sections, drafts).values());
		return all(sections).stream().filter(section -> !section.getSummary().isBlank() && !kept.contains(section))
				.toList();
	}

	private static void check(StudyTranscript transcript, List<SectionDraft> drafts, int first, int last) {
		int free = first;
		for (var draft : drafts) {
			if (draft.first() < free || draft.last() < draft.first() || draft.last() > last) {
				throw new IllegalArgumentException(Messages.get("sectionNoTurns", draft.first() + 1, draft.last() + 1, //$NON-NLS-1$
						transcript.snapshot().turnCount()));
			}
			check(transcript, draft.children(), draft.first(), draft.last());
			free = draft.last() + 1;
		}
	}

	/** The sections that go on, by the draft that they become. */
	private static Map<SectionDraft, Section> kept(List<Section> sections, List<SectionDraft> drafts) {
		var left = new HashSet<>(all(sections));
		var kept = new LinkedHashMap<SectionDraft, Section>();
		for (var draft : allDrafts(drafts)) {
			all(sections).stream().filter(left::contains).filter(section -> isSame(section, draft)).findFirst()
					.ifPresent(section -> {
						left.remove(section);
						kept.put(draft, section);
					});
		}
		return kept;
	}

	private static boolean isSame(Section section, SectionDraft draft) {
		return section.getQuestion() < 0 || draft.question() < 0
				? section.getQuestion() == draft.question() && section.getFirstTurn() == draft.first()
				: section.getQuestion() == draft.question();
	}

	private static void add(StudyEdit edit, EObject owner, EReference containment, List<SectionDraft> drafts,
			Map<SectionDraft, Section> kept) {
		for (var draft : drafts) {
			// what goes on is a new object with the old id, so that undo needs to put nothing back into it
			var before = kept.get(draft);
			var section = OutlineFactory.eINSTANCE.createSection();
			section.setId(before == null ? UUID.randomUUID().toString() : before.getId());
			section.setSummary(before == null ? "" : before.getSummary()); //$NON-NLS-1$
			section.setExtras(before == null ? null : before.getExtras());
			section.setTitle(SectionTitles.line(draft.title()));
			section.setFirstTurn(draft.first());
			section.setLastTurn(draft.last());
			section.setQuestion(draft.question());
			edit.add(owner, containment, -1, section);
			add(edit, section, OutlinePackage.Literals.SECTION__CHILDREN, draft.children(), kept);
		}
	}

	private static List<Section> all(List<Section> sections) {
		var found = new ArrayList<Section>();
		for (var section : sections) {
			found.add(section);
			found.addAll(all(section.getChildren()));
		}
		return found;
	}

	private static List<SectionDraft> allDrafts(List<SectionDraft> drafts) {
		var found = new ArrayList<SectionDraft>();
		for (var draft : drafts) {
			found.add(draft);
			found.addAll(allDrafts(draft.children()));
		}
		return found;
	}
}
