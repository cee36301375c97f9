/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.util.List;
import java.util.Locale;

import org.emic.core.study.CodeTree;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;

/** Finds codes as people name them on the command line. */
final class NamedCodes {

	private NamedCodes() {
	}

	/** The codes of a name, or of a path such as {@code Creativity / creative control}, whatever the capitals. */
	static List<Code> find(Study study, String nameOrPath) {
		var wanted = nameOrPath.strip().toLowerCase(Locale.ROOT);
		return study.codes().all().stream().filter(code -> code.getName().toLowerCase(Locale.ROOT).equals(wanted)
				|| CodeTree.path(code).toLowerCase(Locale.ROOT).equals(wanted)).toList();
	}
}
