/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Measures how far coders agree. May run on any thread. */
public final class Agreement {

	private final AgreementData data;
	private final AgreementProgress progress;
	private final List<MappedTranscript> transcripts = new ArrayList<>();
	private final CodeTables tables;
	private final SetTable sets;
	private long units;

	private Agreement(AgreementData data, AgreementProgress progress) {
		this.data = data;
		this.progress = progress;
		this.tables = new CodeTables(data.codes().size(), data.coders().size());
		this.sets = new SetTable(data.codes().size(), data.coders().size());
	}

	/**
	 * Measures the agreement of all coders and of each pair, on each code and over all.
	 *
	 * @throws CancellationException when <code>progress</code> says so
	 */
	public static AgreementResult of(AgreementData data, AgreementProgress progress) {
		return new Agreement(data, progress).run();
	}

	private AgreementResult run() {
		int index = 0;
		for (var coded : data.transcripts()) {
			progress.check();
			progress.transcript(coded.transcript().id(), index++, data.transcripts().size());
			var mapped = MappedTranscript.of(coded, data.settings());
			transcripts.add(mapped);
			long counted = sets.add(mapped, data.settings().uncoded());
			units += counted;
			tables.add(mapped, counted);
		}
		int outside = transcripts.stream().mapToInt(MappedTranscript::outside).sum();
		var rows = rows();
		return new AgreementResult(data, transcripts.size(), units, rows.getFirst(), rows.subList(1, rows.size()),
				data.leftOut().withOutside(outside));
	}

	/** The figures over all codes, then those of each code. */
	private List<CodeAgreement> rows() {
		var byCode = tables.complete();
		var overall = sets.table();
		if (data.settings().overall() == OverallValue.DECISIONS) {
			overall = new NominalTable(data.coders().size());
			for (var table : byCode) {
				overall.addAll(table);
			}
		}
		return data.settings().unit() == AgreementUnit.FREE ? new FreeFigures(data, transcripts, progress).rows(overall, byCode)
				: new NominalFigures(data, transcripts).rows(overall, byCode);
	}
}
