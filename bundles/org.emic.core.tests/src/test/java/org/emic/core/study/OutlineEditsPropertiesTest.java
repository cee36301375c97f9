/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.emic.model.outline.Section;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a researcher does to an outline, and takes back. */
class OutlineEditsPropertiesTest {

	private static final int TURNS = 30;
	private static final int OPERATIONS = 40;

	@Property(tries = 300)
	void randomOperationsKeepSectionsNestedAndUndoRestoresEveryState(@ForAll long seed) {
		var random = new Random(seed);
		var interview = OutlinedInterview.ofTurns(TURNS);
		var states = new ArrayList<>(List.of(interview.state()));
		var changes = new ArrayList<RecordedChange>();
		for (int i = 0; i < OPERATIONS; i++) {
			var before = interview.state();
			try {
				changes.add(interview.edit(operation(interview, random, i)));
				states.add(interview.state());
			} catch (IllegalArgumentException refused) {
				assertEquals(before, interview.state());
			}
			interview.assertProper();
		}
		for (int i = changes.size() - 1; i >= 0; i--) {
			changes.get(i).undo();
			assertEquals(states.get(i), interview.state());
		}
		for (int i = 0; i < changes.size(); i++) {
			changes.get(i).redo();
			assertEquals(states.get(i + 1), interview.state());
		}
	}

	private static Consumer<StudyEdit> operation(OutlinedInterview interview, Random random, int number) {
		var anne = OutlinedInterview.ANNE;
		var transcript = interview.transcript;
		var sections = all(interview.outline().getSections(), new ArrayList<>());
		int turn = random.nextInt(TURNS);
		if (sections.isEmpty() || random.nextInt(4) == 0) {
			int last = Math.min(TURNS - 1, turn + random.nextInt(8));
			return edit -> OutlineEdits.group(edit, transcript, anne, turn, last, "S" + number);
		}
		var section = sections.get(random.nextInt(sections.size()));
		boolean earlier = random.nextBoolean();
		return switch (random.nextInt(9)) {
			case 0 -> edit -> OutlineEdits.rename(edit, section, anne, "R" + number);
			case 1 -> edit -> OutlineEdits.summarise(edit, section, anne, "Summary " + number);
			case 2 -> edit -> OutlineEdits.promote(edit, section, anne);
			case 3 -> edit -> OutlineEdits.demote(edit, section, anne);
			case 4 -> edit -> OutlineEdits.remove(edit, section, anne);
			case 5 -> edit -> SectionBounds.startAt(edit, transcript, section, anne, turn);
			case 6 -> edit -> SectionBounds.endAt(edit, transcript, section, anne, turn);
			case 7 -> edit -> SectionBounds.startAt(edit, transcript, section, anne,
					SectionBounds.nextStart(section, earlier));
			default -> edit -> SectionBounds.endAt(edit, transcript, section, anne,
					SectionBounds.nextEnd(section, earlier));
		};
	}

	private static List<Section> all(List<Section> sections, List<Section> found) {
		for (var section : sections) {
			found.add(section);
			all(section.getChildren(), found);
		}
		return found;
	}
}
