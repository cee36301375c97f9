/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.List;
import java.util.UUID;

import org.emic.core.study.CodeColours;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.CodeFormat;

/**
 * A code to which some of the codings of a code that is split go.
 *
 * @param codeId   its id
 * @param name     the name of a code that is to be made; null for one that there is
 * @param colour   its colour, as #RRGGBB
 * @param fileName the name of its file, the same in each study that uses the codebook
 */
public record SplitPart(String codeId, String name, String colour, String fileName) {

	/**
	 * A code that is to be made.
	 *
	 * @param others made with it, which have other colours
	 */
	public static SplitPart create(Study study, String name, List<SplitPart> others) {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(UUID.randomUUID().toString());
		code.setName(CodebookEdits.checkedName(name));
		return new SplitPart(code.getId(), code.getName(), CodeColours.next(study.codes(), others.stream().map(SplitPart::colour).toList()), CodeFormat.fileName(code));
	}

	/** A code that there is. */
	public static SplitPart of(Code code) {
		return new SplitPart(code.getId(), null, null, null);
	}

	public boolean isNew() {
		return name != null;
	}

	/** The code, made for one study. */
	Code make() {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(codeId);
		code.setName(name);
		code.setColour(colour);
		code.setFileName(fileName);
		return code;
	}
}
