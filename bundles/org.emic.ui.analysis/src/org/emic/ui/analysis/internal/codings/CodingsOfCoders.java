/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.CoderChoice;
import org.emic.ui.CoderChoice.Place;
import org.emic.ui.analysis.internal.Messages;

/** The codings of those coders whom a person wants to see in the Codings view. */
final class CodingsOfCoders {

	private CodingsOfCoders() {
	}

	/** @param subject what they are of; null for none */
	static List<PlacedCoding> shown(List<PlacedCoding> codings, CodingsSubject subject) {
		if (subject == null) {
			return codings;
		}
		var choice = CoderChoice.of(subject.project(), Place.CODINGS_VIEW);
		var shown = choice.shown(subject.project());
		return choice.equals(CoderChoice.ALL) ? codings
				: codings.stream().filter(placed -> shown.test(placed.coder().getId())).toList();
	}

	/** Says whose codings are left out; nothing where none are. */
	static String notShown(List<PlacedCoding> codings, CodingsSubject subject) {
		var choice = CoderChoice.of(subject.project(), Place.CODINGS_VIEW);
		if (choice.equals(CoderChoice.ALL)) {
			return ""; //$NON-NLS-1$
		}
		var names = new TreeSet<String>();
		var shown = choice.shown(subject.project());
		codings.stream().filter(placed -> !shown.test(placed.coder().getId()))
				.forEach(placed -> names.add(placed.coder().getName()));
		return names.isEmpty() ? "" : NLS.bind(Messages.View_codersNotShown, String.join(", ", names)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
