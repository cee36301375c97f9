/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;

import org.emic.ui.EmicImages;

/** A quick fix. The problem goes away with the next build. */
record Fix(String label, String image, Runnable work) implements IMarkerResolution2 {

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public void run(IMarker marker) {
		work.run();
	}

	@Override
	public String getDescription() {
		return label;
	}

	@Override
	public Image getImage() {
		return EmicImages.image(image);
	}
}
