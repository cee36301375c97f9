/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the figures of units that are given: turns, sentences, paragraphs, characters. */
final class NominalFigures {

	private final AgreementData data;
	private final Groups groups;
	private final List<Groups.Pair> pairs;
	private final int transcripts;
	private final int[] shared;

	NominalFigures(AgreementData data, List<MappedTranscript> transcripts) {
		this.data = data;
		this.groups = new Groups(data.coders());
		this.pairs = groups.pairs();
		this.transcripts = transcripts.size();
		this.shared = pairs.stream().mapToInt(pair -> Groups.shared(transcripts, pair.members())).toArray();
	}

	List<CodeAgreement> rows(NominalTable overall, NominalTable[] byCode) {
		var rows = new ArrayList<CodeAgreement>();
		rows.add(row(Optional.empty(), overall));
		for (int code = 0; code < byCode.length; code++) {
			rows.add(row(Optional.of(data.codes().get(code)), byCode[code]));
		}
		return rows;
	}

	private CodeAgreement row(Optional<AgreementCode> code, NominalTable table) {
		var ofPairs = new ArrayList<GroupAgreement>();
		for (int i = 0; i < pairs.size(); i++) {
			ofPairs.add(pair(pairs.get(i), shared[i], table));
		}
		return new CodeAgreement(code, all(table), ofPairs);
	}

	private GroupAgreement all(NominalTable table) {
		var figures = new EnumMap<Coefficient, Figure>(Coefficient.class);
		figures.put(Coefficient.PERCENT, table.percent());
		if (data.coders().size() == 2) {
			figures.put(Coefficient.COHEN_KAPPA, table.cohenKappa(0, 1));
		}
		figures.put(Coefficient.FLEISS_KAPPA, table.fleissKappa());
		figures.put(Coefficient.ALPHA, table.alpha());
		return new GroupAgreement(data.coders(), transcripts, table.units(),
				groups.indexes().mapToObj(table::marked).toList(), figures);
	}

	private GroupAgreement pair(Groups.Pair pair, int sharedTranscripts, NominalTable table) {
		int one = pair.first();
		int other = pair.second();
		return new GroupAgreement(pair.of(data.coders()), sharedTranscripts, table.units(one, other),
				List.of(table.marked(one, other), table.marked(other, one)),
				Map.of(Coefficient.PERCENT, table.percent(one, other), Coefficient.COHEN_KAPPA,
						table.cohenKappa(one, other), Coefficient.ALPHA, table.alpha(one, other)));
	}
}
