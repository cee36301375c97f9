/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import org.emic.core.refactor.CodingChange;

/** What becomes of a coding, in the tree of a preview. */
public final class CodingItem extends Item {

	private final CodingChange change;

	CodingItem(CodingChange change) {
		super(ChangeTree.text(change));
		this.change = change;
	}

	public CodingChange change() {
		return change;
	}

	@Override
	public boolean isOptional() {
		return change.optional() && change.fate().isWritten();
	}

	@Override
	public Object getModifiedElement() {
		return change.placed();
	}
}
