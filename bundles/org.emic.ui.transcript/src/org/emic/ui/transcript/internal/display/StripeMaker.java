/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.transcript.internal.Messages;

/** Looks up what a coding's stripe shows: the name and colour of the code that it stands for now. */
final class StripeMaker implements CodingLayout.StripeMaker {

	/** For codings whose code cannot be found, and notes: seen on light and dark. */
	private static final Color NEUTRAL = new Color(128, 128, 128);

	private static final Look NOTE = new Look(null, NEUTRAL);

	private final CodeTree codes;
	private final Coder coder;
	private final CodingFilter filter;
	private final Map<String, Look> looks = new HashMap<>();

	/** What codings of one code have in common. */
	private record Look(Code code, Color colour) {
	}

	StripeMaker(CodeTree codes, Coder coder, CodingFilter filter) {
		this.codes = codes;
		this.filter = filter;
		this.coder = coder;
	}

	@Override
	public boolean isLeftOut(PlacedCoding placed) {
		return !filter.isEmpty() && !filter.fade() && filter.setsBack(placed, lookOf(placed).code());
	}

	@Override
	public Stripe make(PlacedCoding placed, int lane) {
		var look = lookOf(placed);
		var codeName = look.code() == null ? placed.codeName() : look.code().getName();
		return new Stripe(placed, lane, placed.codeId(), look.code(), look.colour(), name(placed, codeName),
				!placed.isConsensus() && CodingEdits.isOwner(placed, coder), filter.fade() && filter.setsBack(placed, look.code()));
	}

	private Look lookOf(PlacedCoding placed) {
		var id = placed.codeId();
		if (id == null) {
			return NOTE;
		}
		var look = looks.get(id); // asked for each coding at each key
		return look != null ? look : looks.computeIfAbsent(id, this::look);
	}

	private Look look(String id) {
		return codes.code(id).map(code -> new Look(code, code.getColour() == null ? NEUTRAL : parse(code.getColour())))
				.orElse(NOTE);
	}

	private static String name(PlacedCoding placed, String codeName) {
		if (codeName != null) {
			return codeName;
		}
		if (placed.isConsensus()) {
			return ConsensusLabels.noCode();
		}
		var comment = placed.coding().getComment();
		return comment == null ? Messages.Note : comment.lines().findFirst().orElse(Messages.Note);
	}

	private static Color parse(String colour) {
		try {
			int rgb = Integer.parseInt(colour.replaceFirst("^#", ""), 16); //$NON-NLS-1$ //$NON-NLS-2$
			return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
		} catch (NumberFormatException e) {
			return NEUTRAL; // a colour that a person wrote into the file by hand
		}
	}
}
