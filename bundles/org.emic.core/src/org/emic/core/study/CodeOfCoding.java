/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Optional;

import org.emic.model.codebook.Code;
import org.emic.model.coding.Coding;
import org.emic.model.files.FollowedCode;

/**
 * What a coding records of its code.
 *
 * @param followed the code that its coder gave, where it only followed that when it was merged
 */
record CodeOfCoding(String id, String name, String definitionDigest, Optional<String> followed) {

	/** A code that somebody gave. */
	CodeOfCoding(String id, String name, String definitionDigest) {
		this(id, name, definitionDigest, Optional.empty());
	}

	static CodeOfCoding of(Coding coding) {
		return new CodeOfCoding(coding.getCode(), coding.getCodeName(), coding.getDefinitionDigest(), FollowedCode.of(coding));
	}

	static CodeOfCoding of(Code code) {
		return code == null ? new CodeOfCoding(null, null, null)
				: new CodeOfCoding(code.getId(), code.getName(), Definitions.digest(code));
	}

	/** The code into which this one was merged. */
	CodeOfCoding mergedInto(Code code) {
		return new CodeOfCoding(code.getId(), code.getName(), definitionDigest, followed.or(() -> Optional.ofNullable(id)));
	}

	/** The code by which a coding counts, as if its coder had given it. */
	static CodeOfCoding counting(PlacedCoding placed) {
		return placed.decision().filter(decision -> !decision.isRemoved()).map(decision -> new CodeOfCoding(
				decision.getCode(), decision.getCodeName(), decision.getDefinitionDigest())).orElseGet(() -> of(placed.coding()));
	}

	void assign(Coding coding) {
		coding.setCode(id);
		coding.setCodeName(name);
		coding.setDefinitionDigest(definitionDigest);
		coding.setExtras(FollowedCode.extras(coding, followed));
	}

	/** List and index of the study follow. */
	void assign(PlacedCoding placed) {
		placed.transcript().placedCodings().change(placed, () -> assign(placed.coding()));
	}
}
