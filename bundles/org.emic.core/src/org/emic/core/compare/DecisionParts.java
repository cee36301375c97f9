/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;

/** Decisions about others' codings, each as one part: half a decision means nothing. */
final class DecisionParts {

	private DecisionParts() {
	}

	static Part of(Decision decision, long order, CodeNames names) {
		var was = names.shown(decision.getWas());
		var name = decision.isRemoved() ? Messages.get("decision.removed", decision.getOwner(), was)
				: Messages.get("decision", decision.getOwner(), was, Objects.toString(decision.getCodeName(), decision.getCode()));
		return new Part(decision.getId(), PartKind.DECISION, name, Objects.toString(decision.getReason(), ""), exact(decision),
				order, false, List.of());
	}

	private static String exact(Decision decision) {
		return String.join("\n", decision.getCoding(), decision.getOwner(), decision.getWas(), decision.getCode(),
				decision.getCodeName(), decision.getDefinitionDigest(), String.valueOf(decision.isRemoved()),
				String.valueOf(decision.getCreated()), decision.getReason(), decision.getExtras());
	}

	static Optional<Decision> find(CodingSet set, String id) {
		return set.getDecisions().stream().filter(decision -> id.equals(decision.getId())).findFirst();
	}

	/** Gives the first the decision as the second has it. */
	static void take(String id, CodingSet into, CodingSet from) {
		find(into, id).ifPresent(into.getDecisions()::remove);
		find(from, id).map(EcoreUtil::copy).ifPresent(into.getDecisions()::add);
	}
}
