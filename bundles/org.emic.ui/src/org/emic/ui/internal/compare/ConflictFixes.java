/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.emic.ui.EmicImages;

/** Solves the problem of a file in which git left a conflict: settles it in the Compare editor. */
public final class ConflictFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return ConflictTester.isConflict(marker) && marker.getResource() instanceof IFile;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return hasResolutions(marker) ? new IMarkerResolution[] { new Settle() } : new IMarkerResolution[0];
	}

	private static final class Settle implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return Messages.Settle;
		}

		@Override
		public void run(IMarker marker) {
			if (marker.getResource() instanceof IFile file) {
				CompareUI.openCompareEditor(new ConflictInput(file));
			}
		}

		@Override
		public String getDescription() {
			return Messages.SettleDescription;
		}

		@Override
		public Image getImage() {
			return EmicImages.image("settle-conflict"); //$NON-NLS-1$
		}
	}
}
