/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

/** What a person should know of a refactoring, in the tree of a preview. */
public final class NoteItem extends Item {

	NoteItem(String text) {
		super(text);
	}

	@Override
	public boolean isOptional() {
		return false;
	}

	@Override
	public Object getModifiedElement() {
		return null;
	}
}
