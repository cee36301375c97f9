/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/**
 * The page of the Properties view. In a transcript another coding may be meant although the same words stay
 * selected, so that a text's selection always counts as a new one.
 */
final class PropertiesPage extends TabbedPropertySheetPage {

	PropertiesPage() {
		super(() -> PropertiesPages.CONTRIBUTOR);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		super.selectionChanged(part, selection instanceof ITextSelection text ? new Passage(text) : selection);
	}

	/** Equal to itself alone. */
	private static final class Passage implements ITextSelection {

		private final ITextSelection text;

		Passage(ITextSelection text) {
			this.text = text;
		}

		@Override
		public int getOffset() {
			return text.getOffset();
		}

		@Override
		public int getLength() {
			return text.getLength();
		}

		@Override
		public int getStartLine() {
			return text.getStartLine();
		}

		@Override
		public int getEndLine() {
			return text.getEndLine();
		}

		@Override
		public String getText() {
			return text.getText();
		}

		@Override
		public boolean isEmpty() {
			return text.isEmpty();
		}
	}
}
