/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.StudyEdit;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Proposal;
import org.emic.model.coding.Coder;

/** What becomes of one code. */
public sealed interface CodeChange {

	/** The code; one that is made is in no codebook before. */
	Code code();

	/** Makes it. */
	void apply(StudyEdit edit);

	/** A property gets another value. */
	record Property(Code code, EAttribute attribute, Object value) implements CodeChange {

		@Override
		public void apply(StudyEdit edit) {
			edit.set(code, attribute, value);
		}
	}

	/**
	 * It goes to another place with all below it.
	 *
	 * @param parent a code or codebook
	 * @param index  the place among its children, the moved code not counted
	 */
	record Move(Code code, EObject parent, int index) implements CodeChange {

		@Override
		public void apply(StudyEdit edit) {
			CodebookEdits.move(edit, code, parent, index);
		}
	}

	/** It is made as the last child of a code or codebook. */
	record Creation(Code code, EObject parent) implements CodeChange {

		@Override
		public void apply(StudyEdit edit) {
			CodebookEdits.add(edit, parent, code);
		}
	}

	/** What was proposed about it is done, and that is noted. */
	record Acceptance(Code code, Proposal proposal, Coder coder, String reply) implements CodeChange {

		@Override
		public void apply(StudyEdit edit) {
			ProposalEdits.accepted(edit, proposal, coder, reply);
		}
	}
}
