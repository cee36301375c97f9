/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.MemoFormat;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoPackage;

/**
 * The files of codes and memos that were named after a name. They get the name that a new code or memo of the
 * present name would get; everywhere else a file's name stays as it was made.
 */
final class FileRenames {

	private final StudyFiles files;
	private final NameMatcher matcher;
	private final List<EObject> objects = new ArrayList<>();

	FileRenames(StudyFiles files, NameMatcher matcher) {
		this.files = files;
		this.matcher = matcher;
	}

	/** Takes note of a code or memo whose file lies in the study. */
	void consider(EObject object) {
		var name = (String) object.eGet(attribute(object));
		if (name != null && matcher.isIn(name)) {
			objects.add(object);
		}
	}

	/** Renames them, after their texts were changed. */
	void apply(StudyEdit edit) {
		for (var object : objects) {
			var attribute = attribute(object);
			var old = (String) object.eGet(attribute);
			var name = newName(object);
			if (!name.equals(old) && !matcher.isIn(name) && !files.exists(path(object, name))) {
				edit.set(object, attribute, name);
				edit.setFile(path(object, old), null, null);
				edit.setFile(path(object, name), null, null);
			}
		}
	}

	private static EAttribute attribute(EObject object) {
		return object instanceof Code ? CodebookPackage.Literals.CODE__FILE_NAME : MemoPackage.Literals.MEMO__FILE_NAME;
	}

	private static String path(EObject object, String name) {
		return object instanceof Code ? StudyLayout.code(name) : StudyLayout.memo(name);
	}

	private static String newName(EObject object) {
		var nameless = EcoreUtil.copy(object);
		nameless.eUnset(attribute(object));
		return nameless instanceof Code code ? CodeFormat.fileName(code) : MemoFormat.fileName((Memo) nameless);
	}
}
