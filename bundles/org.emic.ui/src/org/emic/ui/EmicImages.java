/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * Emic's images: the SVG files of this bundle's <code>icons</code> folder, by file name without extension.
 */
public final class EmicImages {

	public static final String STUDY = "study";
	public static final String TRANSCRIPT = "transcript";
	public static final String CODEBOOK = "codebook";
	public static final String CODE = "code";
	public static final String CODING = "coding";
	public static final String CODINGS = "codings";
	public static final String CODER = "coder";
	public static final String SECTION = "section";
	public static final String TURN_INTERVIEWER = "turn-interviewer";
	public static final String TURN_PARTICIPANT = "turn-participant";
	public static final String TURN_OTHER = "turn-other";
	public static final String COMMENT = "comment";
	public static final String MEMO = "memo";
	public static final String UNCERTAIN = "uncertain";
	public static final String OPEN = "open-question"; //$NON-NLS-1$
	public static final String SETTLED = "settled"; //$NON-NLS-1$

	private EmicImages() {
	}

	/**
	 * The descriptor of an image.
	 *
	 * @throws IllegalArgumentException when there is no such image
	 */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(EmicIds.PLUGIN, path(name))
				.orElseThrow(() -> new IllegalArgumentException("No image " + name));
	}

	/** A shared image, which nobody but the display disposes; UI thread. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		var key = EmicIds.PLUGIN + "/" + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/** Whether there is an image of this name. */
	public static boolean exists(String name) {
		var bundle = Platform.getBundle(EmicIds.PLUGIN);
		return bundle != null && bundle.getEntry(path(name)) != null;
	}

	private static String path(String name) {
		return "icons/" + name + ".svg";
	}
}
