/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Control;
import org.emic.ui.Errors;
import org.emic.ui.internal.Messages;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookLinksOperation;
import org.emic.workspace.StudyNature;

/** Lets a study use the codebooks of the projects that are dropped onto it. */
public final class CodebookDropListener extends FirstDropListener {

	CodebookDropListener(List<DropTargetListener> others) {
		super(others);
	}

	static void install(Control control) {
		install(control, CodebookDropListener.class, CodebookDropListener::new);
	}

	/** The projects with codebooks in a selection, if there is nothing else in it. */
	static List<IProject> codebooks(ISelection selection) {
		if (!(selection instanceof IStructuredSelection elements)) {
			return List.of();
		}
		var projects = new ArrayList<IProject>();
		for (var element : elements) {
			if (Adapters.adapt(element, IResource.class) instanceof IProject project && CodebookLinks.hasCodebook(project)) {
				projects.add(project);
			} else {
				return List.of();
			}
		}
		return projects;
	}

	private static Optional<IProject> study(DropTargetEvent event) {
		return Optional.ofNullable(event.item).map(item -> Adapters.adapt(item.getData(), IResource.class))
				.filter(StudyNature::isStudy).map(IResource::getProject);
	}

	@Override
	boolean isOurs(DropTargetEvent event) {
		var codebooks = codebooks(LocalSelectionTransfer.getTransfer().getSelection());
		return !codebooks.isEmpty() && study(event).filter(study -> !codebooks.contains(study)).isPresent();
	}

	@Override
	void accept(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK
				: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
	}

	@Override
	void dropOurs(DropTargetEvent event) {
		study(event).ifPresent(study -> use(study, codebooks(LocalSelectionTransfer.getTransfer().getSelection())));
		// nothing moves: the source must not remove anything
		event.detail = DND.DROP_LINK;
	}

	/** Lets a study use codebooks behind those that it uses already. */
	public static void use(IProject study, List<IProject> codebooks) {
		try {
			var references = new ArrayList<>(CodebookLinks.of(study));
			for (var codebook : codebooks) {
				if (references.stream().noneMatch(reference -> reference.project().equals(codebook.getName()))) {
					references.add(CodebookLinks.to(codebook));
				}
			}
			var label = NLS.bind(Messages.UseCodebook_Label, codebooks.getFirst().getName(), study.getName());
			CodebookLinksOperation.run(label, study, references, null);
		} catch (CoreException e) {
			Errors.show(Messages.UseCodebook_Failed, e);
		}
	}
}
