/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/**
 * Gives Emic's parts, those of other bundles as well, their page of the Properties view. The parts need not
 * know of it.
 */
public final class PropertiesPages implements IAdapterFactory {

	/** Under which the tabs and sections are declared. */
	public static final String CONTRIBUTOR = "org.emic.ui.properties"; //$NON-NLS-1$

	@Override
	public <T> T getAdapter(Object part, Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new PropertiesPage()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
