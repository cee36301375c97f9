/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.model.codebook.Code;
import org.emic.model.coding.Coding;

/** What a coding records of its code. */
record CodeOfCoding(String id, String name, String definitionDigest) {

	static CodeOfCoding of(Coding coding) {
		return new CodeOfCoding(coding.getCode(), coding.getCodeName(), coding.getDefinitionDigest());
	}

	static CodeOfCoding of(Code code) {
		return code == null ? new CodeOfCoding(null, null, null)
				: new CodeOfCoding(code.getId(), code.getName(), Definitions.digest(code));
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
	}

	/** List and index of the study follow. */
	void assign(PlacedCoding placed) {
		placed.transcript().placedCodings().change(placed, () -> assign(placed.coding()));
	}
}
