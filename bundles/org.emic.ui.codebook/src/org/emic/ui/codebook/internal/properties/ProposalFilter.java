/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.jface.viewers.IFilter;

import org.emic.model.codebook.Proposal;

/** Whether the page for a proposal applies. */
public final class ProposalFilter implements IFilter {

	@Override
	public boolean select(Object element) {
		return element instanceof Proposal;
	}
}
