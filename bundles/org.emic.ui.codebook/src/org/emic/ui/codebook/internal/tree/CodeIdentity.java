/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import org.eclipse.jface.viewers.IElementComparer;

import org.emic.model.codebook.Code;

/**
 * Takes codes with one id for the same, so that selection and expansion stay when files changed outside
 * were read again.
 */
enum CodeIdentity implements IElementComparer {
	INSTANCE;

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof Code a && other instanceof Code b ? a.getId().equals(b.getId()) : one.equals(other);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof Code code ? code.getId().hashCode() : element.hashCode();
	}
}
