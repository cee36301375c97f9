/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.MemoFormat;
import org.emic.model.files.ProposalFormat;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoPackage;

/**
 * The files of codes, proposals and memos that were named after a name. They get the name that a new one would get
 * now; everywhere else a file's name stays as it was made.
 */
final class FileRenames {

	private final Study study;
	private final NameMatcher matcher;
	private final List<EObject> objects = new ArrayList<>();

	/** @param matcher finds the names in those of files */
	FileRenames(Study study, NameMatcher matcher) {
		this.study = study;
		this.matcher = matcher;
	}

	/** Whether a file is named after a name. */
	boolean isNamed(String fileName) {
		return matcher.isIn(fileName);
	}

	/** Takes note of a code, proposal or memo whose file lies in the study. */
	void consider(EObject object) {
		if (object.eGet(attribute(object)) instanceof String name && isNamed(name)) {
			objects.add(object);
		}
	}

	/** Renames them, after their texts were changed. */
	void apply(StudyEdit edit) {
		for (var object : objects) {
			var attribute = attribute(object);
			var old = (String) object.eGet(attribute);
			var name = newName(object);
			if (!name.equals(old) && !isNamed(name) && !study.files().exists(path(object, name))) {
				edit.set(object, attribute, name);
				edit.setFile(path(object, old), null, null);
				edit.setFile(path(object, name), null, null);
			}
		}
	}

	private static EAttribute attribute(EObject object) {
		return switch (object) {
			case Code code -> CodebookPackage.Literals.CODE__FILE_NAME;
			case Proposal proposal -> CodebookPackage.Literals.PROPOSAL__FILE_NAME;
			default -> MemoPackage.Literals.MEMO__FILE_NAME;
		};
	}

	private static String path(EObject object, String name) {
		return switch (object) {
			case Code code -> StudyLayout.code(name);
			case Proposal proposal -> StudyLayout.proposal(name);
			default -> StudyLayout.memo(name);
		};
	}

	private String newName(EObject object) {
		var nameless = EcoreUtil.copy(object);
		nameless.eUnset(attribute(object));
		return switch (nameless) {
			case Code code -> CodeFormat.fileName(code);
			case Proposal proposal -> ProposalFormat.fileName(proposal, study.proposals().code((Proposal) object)
					.or(() -> Optional.ofNullable(proposal.getContent())).map(Code::getName).orElse(""));
			default -> MemoFormat.fileName((Memo) nameless);
		};
	}
}
