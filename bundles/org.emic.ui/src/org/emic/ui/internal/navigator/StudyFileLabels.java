/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.emic.core.study.StudyLayout;
import org.emic.ui.EmicImages;

/** Gives the files of a study images that say what they hold. Their names stay. */
public final class StudyFileLabels extends LabelProvider implements ICommonLabelProvider {

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing is configured
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof IFile file ? EmicImages.image(image(file)) : null;
	}

	private static String image(IFile file) {
		if (file.getName().equals(StudyLayout.SETTINGS)) {
			return EmicImages.STUDY;
		}
		return switch (String.valueOf(file.getFileExtension())) {
			case StudyLayout.TRANSCRIPT_EXTENSION -> EmicImages.TRANSCRIPT;
			case StudyLayout.CODEBOOK_EXTENSION -> EmicImages.CODEBOOK;
			case StudyLayout.CODINGS_EXTENSION -> EmicImages.CODINGS;
			case StudyLayout.OUTLINE_EXTENSION -> EmicImages.SECTION;
			default -> file.getParent().getName().equals(StudyLayout.MEMOS) ? EmicImages.MEMO : EmicImages.CODE;
		};
	}

	@Override
	public String getText(Object element) {
		return element instanceof IFile file ? file.getName() : null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof IFile file ? file.getFullPath().toString() : null;
	}

	@Override
	public void restoreState(IMemento memento) {
		// there is no state
	}

	@Override
	public void saveState(IMemento memento) {
		// there is no state
	}
}
