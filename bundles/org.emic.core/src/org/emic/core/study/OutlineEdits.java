/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.emic.core.internal.Messages;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * What a coder does to the sections of an outline. Whatever is done, a section lies within its parent, and
 * siblings follow each other in the order of the text without overlapping. What would leave a section
 * without turns is refused with an {@link IllegalArgumentException} that says so, and so is a change of
 * another coder's outline. How sections' bounds are moved is in {@link SectionBounds}.
 */
public final class OutlineEdits {

	private OutlineEdits() {
	}

	/**
	 * Makes a section of a run of turns, inside the innermost section that has them all. Sections wholly among
	 * these turns become its children. Where the first turn is the interviewer's, it is taken for the question
	 * that the section answers.
	 *
	 * @param first the index of the first turn
	 * @param last  the index of the last turn, inclusive
	 * @param title the title; blank for {@linkplain SectionTitles#propose a proposed one}
	 * @throws IllegalArgumentException when there are no such turns, or a section lies only partly among them
	 */
	public static Section group(StudyEdit edit, StudyTranscript transcript, Coder coder, int first, int last,
			String title) {
		var owner = checkGroup(transcript, coder, first, last);
		var span = SectionSpan.ofTurns(first, last);
		var siblings = sections(owner);
		var inside = siblings.stream().filter(sibling -> span.contains(SectionSpan.of(sibling))).toList();
		int index = (int) siblings.stream().filter(sibling -> SectionSpan.of(sibling).end().compareTo(span.start()) <= 0)
				.count();
		var section = create(transcript, first, last, title);
		edit.add(owner, containment(owner), index, section);
		inside.forEach(child -> append(edit, section, child));
		return section;
	}

	/**
	 * Checks that turns can be grouped, such as before asking for a title.
	 *
	 * @return the section, or the outline, that the new one would be in
	 * @throws IllegalArgumentException as {@link #group} does
	 */
	public static EObject checkGroup(StudyTranscript transcript, Coder coder, int first, int last) {
		int turns = transcript.snapshot().turnCount();
		if (first < 0 || last < first || last >= turns) {
			throw new IllegalArgumentException(Messages.get("sectionNoTurns", first + 1, last + 1, turns)); //$NON-NLS-1$
		}
		var span = SectionSpan.ofTurns(first, last);
		var owner = innermost(transcript.outline(coder), span);
		sections(owner).forEach(sibling -> checkNotCut(sibling, span));
		return owner;
	}

	private static EObject innermost(EObject owner, SectionSpan span) {
		for (var section : sections(owner)) {
			if (SectionSpan.of(section).contains(span)) {
				return innermost(section, span);
			}
		}
		return owner;
	}

	private static void checkNotCut(Section sibling, SectionSpan span) {
		var other = SectionSpan.of(sibling);
		if (span.overlaps(other) && !span.contains(other)) {
			throw new IllegalArgumentException(Messages.get("sectionCut", sibling.getTitle(), //$NON-NLS-1$
					sibling.getFirstTurn() + 1, sibling.getLastTurn() + 1));
		}
	}

	private static Section create(StudyTranscript transcript, int first, int last, String title) {
		var section = OutlineFactory.eINSTANCE.createSection();
		section.setId(UUID.randomUUID().toString());
		section.setFirstTurn(first);
		section.setLastTurn(last);
		if (SectionTitles.isInterviewer(transcript, first)) {
			section.setQuestion(first);
		}
		var proposed = title.isBlank() ? SectionTitles.propose(transcript, first) : title;
		section.setTitle(proposed.isBlank() ? Messages.get("sectionUntitled") : checkedTitle(proposed)); //$NON-NLS-1$
		return section;
	}

	private static String checkedTitle(String title) {
		var line = SectionTitles.line(title);
		if (line.isEmpty()) {
			throw new IllegalArgumentException(Messages.get("sectionNeedsTitle")); //$NON-NLS-1$
		}
		return line;
	}

	/** Gives a section another title, which may not be blank. */
	public static void rename(StudyEdit edit, Section section, Coder coder, String title) {
		checkOwner(section, coder);
		edit.set(section, OutlinePackage.Literals.SECTION__TITLE, checkedTitle(title));
	}

	/** Writes a section's summary, as Markdown prose; blank for none. */
	public static void summarise(StudyEdit edit, Section section, Coder coder, String summary) {
		checkOwner(section, coder);
		edit.set(section, OutlinePackage.Literals.SECTION__SUMMARY, summary.strip());
	}

	/**
	 * Moves a section with all below it one level up. As in other outlines, what follows it in its parent then
	 * belongs to it; one with which its parent begins is put before the parent.
	 */
	public static void promote(StudyEdit edit, Section section, Coder coder) {
		checkOwner(section, coder);
		if (!(section.eContainer() instanceof Section parent)) {
			throw new IllegalArgumentException(Messages.get("sectionOnTop", section.getTitle())); //$NON-NLS-1$
		}
		var span = SectionSpan.of(section);
		var whole = SectionSpan.of(parent);
		if (span.contains(whole)) {
			throw new IllegalArgumentException(
					Messages.get("sectionIsAllOfParent", section.getTitle(), parent.getTitle())); //$NON-NLS-1$
		}
		var owner = parent.eContainer();
		int place = sections(owner).indexOf(parent);
		if (span.start().equals(whole.start())) {
			edit.move(section, owner, containment(owner), place);
			SectionSpan.setStart(edit, parent, span.end().asStart());
			return;
		}
		var behind = List.copyOf(parent.getChildren().subList(parent.getChildren().indexOf(section) + 1,
				parent.getChildren().size()));
		edit.move(section, owner, containment(owner), place + 1);
		behind.forEach(child -> append(edit, section, child));
		SectionSpan.setEnd(edit, section, whole.end());
		SectionSpan.setEnd(edit, parent, span.start().asEnd());
	}

	/** Moves a section with all below it into the section before it, which grows to hold it. */
	public static void demote(StudyEdit edit, Section section, Coder coder) {
		checkOwner(section, coder);
		int index = sections(section.eContainer()).indexOf(section);
		if (index == 0) {
			throw new IllegalArgumentException(Messages.get("sectionFirst", section.getTitle())); //$NON-NLS-1$
		}
		var before = sections(section.eContainer()).get(index - 1);
		append(edit, before, section);
		SectionSpan.setEnd(edit, before, SectionSpan.of(section).end());
	}

	/** Removes a section; the sections in it take its place. */
	public static void remove(StudyEdit edit, Section section, Coder coder) {
		checkOwner(section, coder);
		var owner = section.eContainer();
		int place = sections(owner).indexOf(section);
		for (var child : List.copyOf(section.getChildren())) {
			edit.move(child, owner, containment(owner), place++);
		}
		edit.remove(section);
	}

	private static void append(StudyEdit edit, Section parent, Section child) {
		edit.move(child, parent, OutlinePackage.Literals.SECTION__CHILDREN, -1);
	}

	static void checkOwner(Section section, Coder coder) {
		for (var at = section.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Outline outline && !outline.getCoder().equals(coder.getId())) {
				throw new IllegalArgumentException(Messages.get("otherCodersOutline", outline.getCoderName())); //$NON-NLS-1$
			}
		}
	}

	/** The top sections of an outline, or the sections in a section. */
	public static List<Section> sections(EObject owner) {
		return owner instanceof Outline outline ? outline.getSections() : ((Section) owner).getChildren();
	}

	private static EReference containment(EObject owner) {
		return owner instanceof Outline ? OutlinePackage.Literals.OUTLINE__SECTIONS
				: OutlinePackage.Literals.SECTION__CHILDREN;
	}
}
