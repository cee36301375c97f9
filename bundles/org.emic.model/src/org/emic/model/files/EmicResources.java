/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.CodingPackage;
import org.emic.model.memo.MemoPackage;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.transcript.TranscriptPackage;

/** Resource sets that know the files of a study without OSGi; in Eclipse the plug-in registers the same. */
public final class EmicResources {

	private EmicResources() {
	}

	/** A new resource set that knows the files of a study. */
	public static ResourceSet newResourceSet() {
		var set = new ResourceSetImpl();
		register(set);
		return set;
	}

	/** Lets a resource set know the files of a study. */
	public static void register(ResourceSet set) {
		var factory = new EmicResourceFactory();
		for (var extension : List.of(TranscriptFormat.EXTENSION, CodebookFormat.EXTENSION, CodingsFormat.EXTENSION,
				OutlineFormat.EXTENSION))
			set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, factory);
		for (var model : List.of(TranscriptPackage.eINSTANCE, CodebookPackage.eINSTANCE, CodingPackage.eINSTANCE,
				OutlinePackage.eINSTANCE, MemoPackage.eINSTANCE))
			set.getPackageRegistry().put(model.getNsURI(), model);
	}
}
