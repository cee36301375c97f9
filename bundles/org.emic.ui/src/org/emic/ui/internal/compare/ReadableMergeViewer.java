/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/**
 * Whole files side by side as a person reads them: names and passages, no ids and no syntax. It only shows; what is
 * different is taken over in the structure above it.
 */
public final class ReadableMergeViewer extends TextMergeViewer {

	/** Makes the viewer. */
	public static final class Creator implements IViewerCreator {

		@Override
		public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
			return new ReadableMergeViewer(parent, configuration);
		}
	}

	ReadableMergeViewer(Composite parent, CompareConfiguration configuration) {
		super(parent, configuration);
		setContentProvider(new ReadableContents(configuration));
	}

	@Override
	public String getTitle() {
		return Messages.Readable;
	}
}
