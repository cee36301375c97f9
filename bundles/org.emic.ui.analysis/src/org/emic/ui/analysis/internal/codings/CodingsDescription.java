/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.analysis.internal.Messages;

/**
 * Says what is listed and how many that are. Codings whose place is uncertain or lost are told apart: other counts, as
 * those of the Codebook view, are without them.
 */
final class CodingsDescription {

	private CodingsDescription() {
	}

	static String of(String label, List<PlacedCoding> listed, OriginFilter origins) {
		var codings = listed.stream().filter(placed -> !placed.isConsensus()).toList();
		if (codings.size() == listed.size()) {
			return ofCoders(label, codings, origins);
		}
		// what was settled is no coder's coding, and is not counted among them
		return NLS.bind(Messages.View_andConsensus, ofCoders(label, codings, origins), listed.size() - codings.size());
	}

	private static String ofCoders(String label, List<PlacedCoding> codings, OriginFilter origins) {
		long certain = certain(codings);
		long others = codings.size() - certain;
		var count = others == 0 ? String.valueOf(certain) : NLS.bind(Messages.View_andUncertain, certain, others);
		if (origins == OriginFilter.ALL) {
			return NLS.bind(Messages.View_description, label, count);
		}
		long accepted = certain(codings.stream().filter(origins::accepts).toList());
		return NLS.bind(Messages.View_descriptionOf, new Object[] { label, accepted, count, origins.label() });
	}

	private static long certain(List<PlacedCoding> codings) {
		return codings.stream().filter(placed -> placed.certainty() == Certainty.CERTAIN).count();
	}
}
