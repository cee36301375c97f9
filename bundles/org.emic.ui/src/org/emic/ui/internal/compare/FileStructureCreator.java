/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.emic.core.compare.CodeNames;
import org.emic.core.compare.Part;

/** Finds the parts of Emic's files for the platform's Compare. */
public final class FileStructureCreator extends StructureCreator {

	private CodeNames names = CodeNames.NONE;

	/** From now on, codes are shown by these names. */
	void setNames(CodeNames names) {
		this.names = names;
	}

	@Override
	public String getName() {
		return Messages.Structure;
	}

	/** Null for what is no file of Emic's or cannot be read: then there is only the text to compare. */
	@Override
	protected IStructureComparator createStructureComparator(Object element, IDocument document,
			ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
		return element instanceof ITypedElement typed
				? ElementTexts.parts(document.get(), typed, names).map(file -> new FileNode(file, document, element, this, adapter))
						.orElse(null)
				: null;
	}

	@Override
	public String getContents(Object node, boolean ignoreWhitespace) {
		if (!(node instanceof PartNode part)) {
			return null;
		}
		var contents = new StringBuilder();
		part.part().all().map(Part::exact).forEach(exact -> contents.append(exact).append('\0'));
		return ignoreWhitespace ? contents.toString().replaceAll("\\s+", "") : contents.toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
