/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** The statuses that a person gives codes. Deleting is more than a status: it asks first. */
public final class CodeStatuses {

	public static final List<Status> ALL = List.of(Status.ACTIVE, Status.PROPOSED, Status.DEPRECATED);

	/** What they are called, in the same order. */
	public static final List<String> NAMES = ALL.stream().map(Messages::status).toList();

	private CodeStatuses() {
	}

	/** Gives codes a status, as one step. */
	public static void set(StudyProject project, List<Code> codes, Status status) {
		project.execute(label(codes, Messages.plain(Messages.Field_status)),
				edit -> codes.forEach(code -> edit.set(code, CodebookPackage.Literals.CODE__STATUS, status)));
	}

	/** Says whether codes can be applied, as one step. */
	public static void setCodable(StudyProject project, List<Code> codes, boolean codable) {
		project.execute(label(codes, Messages.Field_codable),
				edit -> codes.forEach(code -> edit.set(code, CodebookPackage.Literals.CODE__CODABLE, codable)));
	}

	private static String label(List<Code> codes, String what) {
		return codes.size() == 1 ? NLS.bind(Messages.Field_label, what, codes.getFirst().getName())
				: NLS.bind(Messages.Field_labelSeveral, what, codes.size());
	}
}
