/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.Optional;

import org.emic.core.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;

/** A coder wanted to change a codebook that is not theirs to change. Nothing was changed. */
public final class NotOwnerException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Codebook codebook;
	private final transient Code code;
	private final transient Code wish;

	/**
	 * @param code what was to be changed; null where it is more than one code, or another thing
	 * @param wish what it was to be; null where that is nothing that can be proposed as a wording
	 */
	NotOwnerException(Codebook codebook, Code code, Code wish) {
		super(Messages.get("notOwner", codebook.getName(), String.join(", ", codebook.getOwners())));
		this.codebook = codebook;
		this.code = code;
		this.wish = wish;
	}

	public Codebook codebook() {
		return codebook;
	}

	/** The code that was to be changed, if it was one. */
	public Optional<Code> code() {
		return Optional.ofNullable(code);
	}

	/** What it was to be, if that can be proposed. */
	public Optional<Code> wish() {
		return Optional.ofNullable(wish);
	}

	/** The coder ids of those who may change the codebook. */
	public List<String> owners() {
		return List.copyOf(codebook.getOwners());
	}
}
