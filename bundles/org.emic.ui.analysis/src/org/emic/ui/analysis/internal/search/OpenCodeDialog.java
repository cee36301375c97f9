/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.workspace.StudyProject;

/** Finds a code of all open studies by its name, an alias or its path. */
final class OpenCodeDialog extends OpenDialog<OpenCodeDialog.Entry> {

	/** A code as it was when the dialog opened. */
	record Entry(StudyProject study, Code code, String path, List<String> names) {

		static Entry of(StudyProject study, Code code) {
			var names = new ArrayList<String>();
			names.add(code.getName());
			names.addAll(code.getAliases());
			names.add(CodeTree.path(code));
			return new Entry(study, code, CodeTree.path(code), List.copyOf(names));
		}
	}

	OpenCodeDialog(Shell shell, List<Entry> codes) {
		super(shell, Messages.OpenCode_title, Messages.OpenCode_message, codes, new Labels(), "openCode"); //$NON-NLS-1$
	}

	@Override
	List<String> names(Entry item) {
		return item.names();
	}

	/** A code with its path and its study. */
	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			return element instanceof Entry entry ? CodeLabels.styled(entry.code(), -1)
					.append("  " + entry.path() + " \u2013 " + entry.study().study().settings().name(), //$NON-NLS-1$ //$NON-NLS-2$
							StyledString.QUALIFIER_STYLER)
					: new StyledString();
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Entry entry ? CodeLabels.swatch(entry.code().getColour()) : null;
		}
	}
}
