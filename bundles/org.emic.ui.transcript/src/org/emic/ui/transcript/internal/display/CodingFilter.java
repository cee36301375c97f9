/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.HashSet;
import java.util.Set;

import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;

/**
 * Which codings the editor leaves out, or draws faintly.
 *
 * @param coders the ids of the coders whose codings are set back
 * @param codes the ids of the codes whose codings are set back; "" stands for notes
 * @param fade whether they are drawn faintly rather than left out
 */
public record CodingFilter(Set<String> coders, Set<String> codes, boolean fade) {

	public static final CodingFilter NONE = new CodingFilter(Set.of(), Set.of(), false);
	/** Stands for codings without a code. */
	public static final String NOTES = ""; //$NON-NLS-1$

	/** Whether no coding is set back. */
	public boolean isEmpty() {
		return coders.isEmpty() && codes.isEmpty();
	}

	/**
	 * Whether a coding is set back.
	 *
	 * @param code what its code stands for now; null for a note or an unknown code
	 */
	public boolean setsBack(PlacedCoding placed, Code code) {
		return !isEmpty() && (coders.contains(placed.coder().getId()) || codes.contains(id(placed, code)));
	}

	/** Whether a coding is left out; codings that are only drawn faintly are not. */
	public boolean leavesOut(PlacedCoding placed) {
		return !isEmpty() && !fade && setsBack(placed, placed.code().orElse(null));
	}

	/** What stands for a coding's code in {@link #codes}. */
	public static String id(PlacedCoding placed, Code code) {
		return code != null ? code.getId() : placed.codeId() == null ? NOTES : placed.codeId();
	}

	/** The same with one more code set back. */
	public CodingFilter withCode(String code) {
		return new CodingFilter(coders, plus(codes, code), fade);
	}

	/** The same with one more coder set back. */
	public CodingFilter withCoder(String coder) {
		return new CodingFilter(plus(coders, coder), codes, fade);
	}

	private static Set<String> plus(Set<String> set, String one) {
		var more = new HashSet<>(set);
		more.add(one);
		return Set.copyOf(more);
	}
}
