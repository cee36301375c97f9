/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;

import org.emic.core.study.StudyEdit;
import org.emic.model.codebook.Code;

/** What a person picked: a code that is there, or one that is to be made with whatever is done with it. */
public interface PickedCode {

	/** Its name, or the names from the top down to it where codes above it are to be made too. */
	String label();

	/** The code; nothing while it is to be made. */
	Optional<Code> code();

	/** The code itself; makes it where it is to be made. */
	Code make(StudyEdit edit);

	/** A code that is there. */
	static PickedCode of(Code code) {
		return new Existing(code);
	}

	/** A code that is there. */
	record Existing(Code existing) implements PickedCode {

		@Override
		public String label() {
			return existing.getName();
		}

		@Override
		public Optional<Code> code() {
			return Optional.of(existing);
		}

		@Override
		public Code make(StudyEdit edit) {
			return existing;
		}
	}
}
