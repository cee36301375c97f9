/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import org.emic.model.coding.Coding;

/** What many codings of a file have in common. */
record CodedWith(String code, String name, String definition) {

	static CodedWith of(Coding coding) {
		return new CodedWith(coding.getCode(), coding.getCodeName(), coding.getDefinitionDigest());
	}

	void assign(Coding coding) {
		coding.setCode(code);
		coding.setCodeName(name);
		coding.setDefinitionDigest(definition);
	}
}
