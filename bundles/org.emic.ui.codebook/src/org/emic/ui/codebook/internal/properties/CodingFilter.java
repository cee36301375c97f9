/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IFilter;

/** Whether the page for a coding applies: in a transcript always, so that it need not come and go with the caret. */
public final class CodingFilter implements IFilter {

	@Override
	public boolean select(Object element) {
		return Subjects.coding(element).isPresent() || element instanceof ITextSelection && Subjects.transcript(element).isPresent();
	}
}
