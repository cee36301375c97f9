/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.jface.viewers.IFilter;

/** Whether the page for memos applies. */
public final class MemosFilter implements IFilter {

	@Override
	public boolean select(Object element) {
		return MemosSection.target(element).isPresent();
	}
}
