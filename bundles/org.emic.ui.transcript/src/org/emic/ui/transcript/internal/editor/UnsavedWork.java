/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;
import org.emic.core.study.StudyTranscript;

/**
 * What an editor saves, under a name that tells what is unsaved: who coded a transcript did not touch it, and must
 * not read that the transcript is to be saved, or not.
 */
final class UnsavedWork extends Saveable {

	private final Saveable text;
	private final Supplier<Optional<StudyTranscript>> transcript;

	/**
	 * @param text the platform's, which saves and is equal to what saves the same document
	 * @param transcript what the editor shows then
	 */
	UnsavedWork(Saveable text, Supplier<Optional<StudyTranscript>> transcript) {
		this.text = text;
		this.transcript = transcript;
	}

	@Override
	public String getName() {
		return transcript.get().filter(StudyTranscript::isDirty).map(UnsavedWork::unsaved).orElseGet(text::getName);
	}

	private static String unsaved(StudyTranscript transcript) {
		var parts = new ArrayList<String>();
		if (transcript.areCodingsDirty()) {
			parts.add(Messages.Unsaved_codings);
		}
		if (transcript.isOutlineDirty()) {
			parts.add(Messages.Unsaved_outline);
		}
		if (transcript.isTextDirty()) {
			parts.add(Messages.Unsaved_text);
		}
		var joined = parts.removeFirst();
		while (!parts.isEmpty()) {
			joined = NLS.bind(parts.size() > 1 ? Messages.Unsaved_several : Messages.Unsaved_last, joined, parts.removeFirst());
		}
		return NLS.bind(Messages.Unsaved_of, joined, transcript.id());
	}

	@Override
	public String getToolTipText() {
		return text.getToolTipText();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return text.getImageDescriptor();
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		text.doSave(monitor);
	}

	@Override
	public boolean isDirty() {
		return text.isDirty();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return text.getAdapter(type);
	}

	@Override
	public boolean equals(Object other) {
		return text.equals(other);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}
}
