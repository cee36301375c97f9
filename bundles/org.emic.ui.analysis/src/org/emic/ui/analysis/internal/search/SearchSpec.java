/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.List;
import java.util.Optional;

import org.emic.core.auto.SpeakerFilter;
import org.emic.core.auto.TextPattern;
import org.emic.workspace.StudyProject;

/**
 * What to look for in transcripts.
 *
 * @param text      words or a regular expression
 * @param inCode    where the matches are to lie; nothing for anywhere
 * @param inCases   in which transcripts; nothing for any
 * @param scope     what of the workspace
 * @param limits    who, where and in which cases, each as a person reads it
 */
public record SearchSpec(String text, TextPattern.Options options, SpeakerFilter speakers, Optional<CodeCondition> inCode,
		Optional<CaseCondition> inCases, SearchScope scope, List<String> limits) {

	public SearchSpec {
		limits = List.copyOf(limits);
	}

	/** @param inside whether matches are to lie within a passage with the code; else where it is not */
	public record CodeCondition(StudyProject study, String codeId, boolean inside) {
	}

	/** An attribute of a case and the value that it is to have. */
	public record CaseCondition(String attribute, String value) {
	}
}
