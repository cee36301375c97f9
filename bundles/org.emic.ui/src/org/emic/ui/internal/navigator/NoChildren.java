/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The files of a study have no children; a content extension for labels alone needs a provider nevertheless. */
public final class NoChildren implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	@Override
	public Object[] getElements(Object input) {
		return NOTHING;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return NOTHING;
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return false;
	}
}
