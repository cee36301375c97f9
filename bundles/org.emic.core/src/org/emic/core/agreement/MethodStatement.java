/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says how figures of agreement came about: what was compared, and every choice that was made. */
public final class MethodStatement {

	private MethodStatement() {
	}

	/** The statement, a sentence a line. */
	public static List<String> of(AgreementResult result) {
		var settings = result.settings();
		boolean free = settings.unit() == AgreementUnit.FREE;
		var lines = new ArrayList<String>();
		lines.add(result.coders().isEmpty() ? Messages.get("method.nobody") : Messages.get("method.head",
				result.coders().stream().map(MethodStatement::name).collect(Collectors.joining(", "))));
		lines.add(Messages.get("method.unit", Messages.get("method.unit." + word(settings.unit()))));
		lines.add(Messages.get("method.compared", result.units(), transcripts(result.transcripts()),
				Messages.get(settings.interviewer() ? "method.everybody" : "method.noInterviewer")));
		if (!settings.transcripts().isEmpty()) {
			lines.add(Messages.get("method.transcripts.chosen", String.join(", ", settings.transcripts())));
		}
		lines.add(Messages.get("method.uncoded." + word(settings.uncoded()) + (free ? ".free" : "")));
		lines.add(Messages.get("method.overall." + (free ? "free" : word(settings.overall()))));
		lines.add(Messages.get("method.automatic." + word(settings.automatic())));
		lines.add(Messages.get("method.consensus." + word(settings.consensus())));
		lines.add(Messages.get("method.decisions." + word(settings.decisions()), result.decided()));
		if (settings.coders().contains(AgreementCoder.CONSENSUS)) {
			lines.add(Messages.get("method.consensusAsCoder"));
		}
		lines.add(Messages.get("method.missing"));
		if (!result.hidden().isEmpty()) {
			lines.add(Messages.get("method.hidden", String.join(", ", result.hidden())));
		}
		var leftOut = result.leftOut();
		lines.add(Messages.get("method.leftOut", leftOut.transcripts(), leftOut.uncertain(), leftOut.notes(),
				leftOut.automatic(), leftOut.outside()));
		return List.copyOf(lines);
	}

	private static String transcripts(int count) {
		return count == 1 ? Messages.get("method.transcripts.one") : Messages.get("method.transcripts.more", count);
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name of a coder with the id behind it. */
	public static String name(AgreementCoder coder) {
		return coder.name() == null || coder.name().isBlank() || coder.name().equals(coder.id()) ? coder.id()
				: coder.name() + " (" + coder.id() + ")";
	}
}
