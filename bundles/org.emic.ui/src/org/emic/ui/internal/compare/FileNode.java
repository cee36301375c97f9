/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.emic.core.compare.ComparedFile;
import org.emic.model.files.FormatException;
import org.emic.ui.Errors;
import org.emic.workspace.CodebookOwners;

/** A version of a file, for the platform's Compare: the root of its parts, and what writes it. */
final class FileNode extends StructureRootNode implements IStructureComparator {

	private final Object input;
	private final boolean shared;
	private ComparedFile file;

	FileNode(ComparedFile file, IDocument document, Object input, StructureCreator creator, ISharedDocumentAdapter adapter) {
		super(document, input, creator, adapter);
		this.file = file;
		this.input = input;
		this.shared = adapter != null;
	}

	ComparedFile file() {
		return file;
	}

	/** Shows the parts under the keys and in the places that the comparison with other versions gave them. */
	void arrange(ComparedFile arranged) {
		file = arranged;
	}

	@Override
	public Object[] getChildren() {
		return file.root().parts().stream().map(part -> new PartNode(this, part)).toArray();
	}

	@Override
	public boolean isEditable() {
		return input instanceof IEditableContent editable && editable.isEditable() && !isReadOnly();
	}

	/** Takes parts over as another version has them; says whether that changed anything. */
	boolean take(List<String> keys, FileNode from) {
		return change(() -> {
			var taking = current();
			for (var key : keys) {
				taking = taking.read(taking.taking(key, from.file));
			}
			return taking;
		});
	}

	/** Writes another value of a part. */
	void write(String key, String value) {
		change(() -> {
			var now = current();
			return now.read(now.with(key, value));
		});
	}

	private interface Change {
		ComparedFile make() throws FormatException, CoreException;
	}

	private boolean change(Change change) {
		var refusal = KnownCodes.resource(input).flatMap(CodebookOwners::refusal);
		if (refusal.isPresent()) {
			Errors.tell(refusal.get());
			return false;
		}
		try {
			var changed = change.make();
			if (!changed.text().equals(file.text()) || !changed.text().equals(getDocument().get())) {
				file = changed;
				getDocument().set(changed.text());
				nodeChanged(this);
				return true;
			}
		} catch (FormatException | IllegalArgumentException e) {
			Errors.tell(e.getMessage());
		} catch (CoreException e) {
			Errors.show(Messages.CannotRead, e);
		}
		return false;
	}

	/** The file as it is now: an earlier change may have come from another node of the same file. */
	private ComparedFile current() throws FormatException, CoreException {
		var text = shared ? getDocument().get() : ElementTexts.of(input).orElseGet(() -> getDocument().get());
		return file.read(text);
	}
}
