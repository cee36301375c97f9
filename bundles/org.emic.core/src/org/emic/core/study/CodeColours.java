/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.emic.model.codebook.Code;

/**
 * Colours for new codes. The first eight are Okabe and Ito's (2008), the others Tol's muted and vibrant
 * schemes (2021): people with the common colour vision deficiencies can tell neighbours apart.
 */
public final class CodeColours {

	private static final List<String> PALETTE = List.of("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2",
			"#D55E00", "#CC79A7", "#882255", "#44AA99", "#332288", "#DDCC77", "#117733", "#88CCEE", "#CC6677",
			"#999933", "#AA4499", "#EE7733", "#33BBEE");

	private CodeColours() {
	}

	/** The colours to choose from, as #RRGGBB. */
	public static List<String> palette() {
		return PALETTE;
	}

	/** The colour that the fewest codes of a study have, the first of the palette among equals. */
	public static String next(CodeTree codes) {
		return next(codes, List.of());
	}

	/** As {@link #next(CodeTree)}, with some colours that codes are going to have as well. */
	public static String next(CodeTree codes, Collection<String> others) {
		var used = Stream.concat(codes.all().stream().map(Code::getColour), others.stream()).toList();
		var best = PALETTE.getFirst();
		long fewest = Long.MAX_VALUE;
		for (var colour : PALETTE) {
			long uses = used.stream().filter(colour::equalsIgnoreCase).count();
			if (uses < fewest) {
				fewest = uses;
				best = colour;
			}
		}
		return best;
	}
}
