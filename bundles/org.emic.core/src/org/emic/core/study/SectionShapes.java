/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.emic.core.internal.Messages;
import org.emic.core.study.SectionSpan.Place;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * Splits a section, joins sections, and moves turns into and out of them. What would leave a section without
 * turns, or its like, is refused with an {@link IllegalArgumentException} that says why.
 */
public final class SectionShapes {

	private SectionShapes() {
	}

	/**
	 * Splits the innermost section that has a turn, in front of this turn. The first part keeps title, summary
	 * and id.
	 *
	 * @param turn  the index of the turn with which the second part begins
	 * @param title the title of the second part; blank for a proposed one
	 * @return the second part
	 */
	public static Section split(StudyEdit edit, StudyTranscript transcript, Coder coder, int turn, String title) {
		var section = splittable(transcript, coder, turn);
		var second = OutlineFactory.eINSTANCE.createSection();
		second.setId(UUID.randomUUID().toString());
		second.setTitle(titleFor(transcript, turn, title));
		second.setQuestion(SectionTitles.isInterviewer(transcript, turn) ? turn : -1);
		second.setFirstTurn(turn);
		second.setLastTurn(section.getLastTurn());
		second.setLastOffset(section.getLastOffset());
		var owner = section.eContainer();
		var place = OutlineEdits.sections(owner).indexOf(section) + 1;
		edit.add(owner, containment(section), place, second);
		for (var child : List.copyOf(section.getChildren())) {
			if (SectionSpan.of(child).start().turn() >= turn) {
				edit.move(child, second, OutlinePackage.Literals.SECTION__CHILDREN, -1);
			}
		}
		SectionSpan.setEnd(edit, section, Place.before(turn).asEnd());
		if (section.getQuestion() >= turn) {
			edit.set(section, OutlinePackage.Literals.SECTION__QUESTION, -1);
		}
		return second;
	}

	/** The section that {@link #split} would split. */
	public static Section splittable(StudyTranscript transcript, Coder coder, int turn) {
		var section = innermost(transcript.outline(coder), turn);
		if (section == null) {
			throw new IllegalArgumentException(Messages.get("sectionNoneHere", turn + 1)); //$NON-NLS-1$
		}
		if (SectionSpan.of(section).start().compareTo(Place.before(turn)) >= 0) {
			throw new IllegalArgumentException(Messages.get("sectionBeginsHere", section.getTitle(), turn + 1)); //$NON-NLS-1$
		}
		return section;
	}

	/** The innermost section of an outline that has a turn, or a part of it; null for none. */
	public static Section innermost(Outline outline, int turn) {
		Section found = null;
		var sections = outline.getSections();
		while (true) {
			var next = sections.stream()
					.filter(section -> section.getFirstTurn() <= turn && turn <= section.getLastTurn()).findFirst();
			if (next.isEmpty()) {
				return found;
			}
			found = next.get();
			sections = found.getChildren();
		}
	}

	private static String titleFor(StudyTranscript transcript, int turn, String title) {
		var line = SectionTitles.line(title.isBlank() ? SectionTitles.propose(transcript, turn) : title);
		return line.isEmpty() ? Messages.get("sectionUntitled") : line; //$NON-NLS-1$
	}

	/**
	 * Joins a section with those that follow it beside it, and the turns between them. The first keeps title and
	 * id; the summaries are put below one another, and the sections in them side by side.
	 *
	 * @param sections beside each other in one section or on top, in the order of the text, at least two
	 */
	public static void join(StudyEdit edit, List<Section> sections, Coder coder) {
		checkBesideEachOther(sections);
		var first = sections.getFirst();
		OutlineEdits.checkOwner(first, coder);
		var end = SectionSpan.of(sections.getLast()).end();
		var summary = sections.stream().map(section -> section.getSummary().strip()).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		for (var other : sections.subList(1, sections.size())) {
			List.copyOf(other.getChildren()).forEach(
					child -> edit.move(child, first, OutlinePackage.Literals.SECTION__CHILDREN, -1));
			edit.remove(other);
		}
		edit.set(first, OutlinePackage.Literals.SECTION__SUMMARY, summary);
		SectionSpan.setEnd(edit, first, end);
	}

	/** The section beside this one that comes next in the text. */
	public static Section next(Section section) {
		var siblings = OutlineEdits.sections(section.eContainer());
		int next = siblings.indexOf(section) + 1;
		if (next == siblings.size()) {
			throw new IllegalArgumentException(Messages.get("sectionLast", section.getTitle())); //$NON-NLS-1$
		}
		return siblings.get(next);
	}

	private static void checkBesideEachOther(List<Section> sections) {
		if (sections.size() < 2) {
			throw new IllegalArgumentException(Messages.get("sectionsNotBeside")); //$NON-NLS-1$
		}
		var siblings = OutlineEdits.sections(sections.getFirst().eContainer());
		int first = siblings.indexOf(sections.getFirst());
		int last = Math.min(siblings.size(), first + sections.size());
		if (!siblings.subList(first, last).equals(sections)) {
			throw new IllegalArgumentException(Messages.get("sectionsNotBeside")); //$NON-NLS-1$
		}
	}

	/**
	 * Lets a section have turns beside it, and those between; its neighbours give way.
	 *
	 * @param first the index of the first turn
	 * @param last  the index of the last turn, inclusive
	 */
	public static void include(StudyEdit edit, StudyTranscript transcript, Section section, Coder coder, int first,
			int last) {
		if (first < section.getFirstTurn()) {
			SectionBounds.startAt(edit, transcript, section, coder, first);
		}
		if (last > section.getLastTurn()) {
			SectionBounds.endAt(edit, transcript, section, coder, last);
		}
	}

	/**
	 * Takes turns with which a section begins or ends out of it, and out of the sections in it.
	 *
	 * @param first the index of the first turn
	 * @param last  the index of the last turn, inclusive
	 */
	public static void exclude(StudyEdit edit, StudyTranscript transcript, Section section, Coder coder, int first,
			int last) {
		if (first <= section.getFirstTurn()) {
			SectionBounds.startAt(edit, transcript, section, coder, last + 1);
		} else if (last >= section.getLastTurn()) {
			SectionBounds.endAt(edit, transcript, section, coder, first - 1);
		} else {
			throw new IllegalArgumentException(Messages.get("sectionMiddle", section.getTitle())); //$NON-NLS-1$
		}
	}

	/**
	 * Moves a section into another, or on top. Sections follow the text, so it can go into the one before or
	 * behind it, which grows, into a section there, or out of those in which it is.
	 *
	 * @param target the section, or the outline, to move it into
	 */
	public static void moveInto(StudyEdit edit, Section section, EObject target, Coder coder) {
		OutlineEdits.checkOwner(section, coder);
		while (section.eContainer() != target && !isAround(section.eContainer(), target)) {
			OutlineEdits.promote(edit, section, coder);
		}
		while (section.eContainer() != target) {
			var beside = besideTowards(section, target);
			if (SectionSpan.of(beside).start().compareTo(SectionSpan.of(section).start()) < 0) {
				OutlineEdits.demote(edit, section, coder);
			} else {
				edit.move(section, beside, OutlinePackage.Literals.SECTION__CHILDREN, 0);
				SectionSpan.setStart(edit, beside, SectionSpan.of(section).start());
			}
		}
	}

	/** The neighbour in which the target is. */
	private static Section besideTowards(Section section, EObject target) {
		var siblings = OutlineEdits.sections(section.eContainer());
		int index = siblings.indexOf(section);
		return Stream.of(index - 1, index + 1).filter(i -> i >= 0 && i < siblings.size()).map(siblings::get)
				.filter(beside -> beside == target || isAround(beside, target)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(
						Messages.get("sectionNotBeside", section.getTitle(), ((Section) target).getTitle()))); //$NON-NLS-1$
	}

	private static boolean isAround(EObject outer, EObject inner) {
		for (var at = inner.eContainer(); at != null; at = at.eContainer()) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}

	private static EReference containment(Section section) {
		return section.eContainmentFeature();
	}
}
