/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import org.emic.model.outline.Section;

/** The properties of a section. */
final class SectionProperties {

	static final Properties<Section> ALL = new Properties<>(
			Property.text("title", Section::getTitle, Section::setTitle),
			Property.fixed("turns", SectionProperties::turns, SectionProperties::exactTurns, SectionProperties::takeTurns),
			Property.fixed("under", SectionProperties::parentTitle, SectionProperties::parentId, (into, from) -> {
				// moves the section, which only the outline can
			}), Property.prose("summary", Section::getSummary, Section::setSummary),
			Property.fixed("question", section -> section.getQuestion() < 0 ? "" : String.valueOf(section.getQuestion() + 1),
					section -> String.valueOf(section.getQuestion()), (into, from) -> into.setQuestion(from.getQuestion())),
			Property.kept(Section::getExtras, Section::setExtras));

	private SectionProperties() {
	}

	/** Where a section stands among others; a section with others in it before those. */
	static long order(Section section) {
		return ((long) section.getFirstTurn() << Integer.SIZE) + section.getFirstOffset();
	}

	private static String turns(Section section) {
		return section.getFirstTurn() == section.getLastTurn() ? Messages.get("turn", section.getFirstTurn() + 1)
				: Messages.get("turns", section.getFirstTurn() + 1, section.getLastTurn() + 1);
	}

	private static String exactTurns(Section section) {
		return section.getFirstTurn() + "." + section.getFirstOffset() + "-" + section.getLastTurn() + "." + section.getLastOffset();
	}

	private static void takeTurns(Section into, Section from) {
		into.setFirstTurn(from.getFirstTurn());
		into.setFirstOffset(from.getFirstOffset());
		into.setLastTurn(from.getLastTurn());
		into.setLastOffset(from.getLastOffset());
	}

	private static String parentTitle(Section section) {
		return section.eContainer() instanceof Section parent ? parent.getTitle() : "";
	}

	static String parentId(Section section) {
		return section.eContainer() instanceof Section parent ? parent.getId() : "";
	}
}
