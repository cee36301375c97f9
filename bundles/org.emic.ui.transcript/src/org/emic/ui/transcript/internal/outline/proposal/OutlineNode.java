/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import java.util.List;
import java.util.function.Predicate;

import org.emic.core.study.OutlineDrafts;
import org.emic.core.study.SectionDraft;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;

/** A row of the preview. Rows are told apart by identity, since two interviews may get equal sections. */
sealed interface OutlineNode {

	/** The rows below. */
	List<? extends OutlineNode> children();

	/** A transcript with the sections proposed for it. */
	final class OfTranscript implements OutlineNode {

		private final StudyTranscript transcript;
		private final List<OfSection> sections;
		private final int existing;

		OfTranscript(StudyTranscript transcript, Coder coder, List<SectionDraft> drafts) {
			this.transcript = transcript;
			this.sections = drafts.stream().map(draft -> new OfSection(this, draft)).toList();
			this.existing = transcript.outline(coder).getSections().size();
		}

		StudyTranscript transcript() {
			return transcript;
		}

		/** The number of top sections that the coder's outline has now. */
		int existing() {
			return existing;
		}

		/** How many summaries would go with the present outline. */
		int lostSummaries(Coder coder) {
			return OutlineDrafts.lostSummaries(transcript, coder, drafts(section -> true)).size();
		}

		/** The sections that are wanted. */
		List<SectionDraft> drafts(Predicate<OutlineNode> wanted) {
			return OfSection.drafts(sections, wanted);
		}

		@Override
		public List<OfSection> children() {
			return sections;
		}
	}

	/** A section proposed. */
	final class OfSection implements OutlineNode {

		private final OutlineNode parent;
		private final SectionDraft draft;
		private final List<OfSection> sections;

		OfSection(OutlineNode parent, SectionDraft draft) {
			this.parent = parent;
			this.draft = draft;
			this.sections = draft.children().stream().map(child -> new OfSection(this, child)).toList();
		}

		OutlineNode parent() {
			return parent;
		}

		SectionDraft draft() {
			return draft;
		}

		@Override
		public List<OfSection> children() {
			return sections;
		}

		static List<SectionDraft> drafts(List<OfSection> sections, Predicate<OutlineNode> wanted) {
			return sections.stream().filter(wanted)
					.map(section -> new SectionDraft(section.draft.title(), section.draft.first(), section.draft.last(),
							section.draft.question(), drafts(section.sections, wanted)))
					.toList();
		}
	}
}
