/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;

/** Adds title, turns and codings to a transcript's name, once its study is open. */
public final class TranscriptDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

	/** Made by the workbench. */
	public TranscriptDecorator() {
		TranscriptSummaries.get().add(this);
	}

	@Override
	public void dispose() {
		TranscriptSummaries.get().remove(this);
		super.dispose();
	}

	/** UI thread. */
	void changed(List<IFile> files) {
		fireLabelProviderChanged(new LabelProviderChangedEvent(this, files.toArray()));
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		// off the UI thread: only what has been counted already is read
		if (element instanceof IFile file) {
			TranscriptSummaries.get().of(file).ifPresent(summary -> decoration.addSuffix("  " + summary));
		}
	}
}
