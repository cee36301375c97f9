/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import org.emic.model.files.CodingsFormat;

/** A coder whose codings are compared. */
public record AgreementCoder(String id, String name) {

	/** The id under which the consensus is compared with coders: only what was settled, which is no coder's work. */
	public static final String CONSENSUS = CodingsFormat.CONSENSUS;
}
