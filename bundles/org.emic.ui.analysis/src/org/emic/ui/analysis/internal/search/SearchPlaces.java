/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbenchPage;

import org.emic.core.study.StudyTranscript;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodingTarget;
import org.emic.ui.StudyOpening;
import org.emic.workspace.StudyProjects;

/**
 * Where to look: in the study that is worked on, a transcript, selected ones, or all studies. The platform's own choice
 * speaks of resources, projects and working sets.
 */
final class SearchPlaces {

	private final Map<Button, Supplier<SearchScope>> choices = new LinkedHashMap<>();

	SearchPlaces(Composite parent, IWorkbenchPage page, ISelection selection) {
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.SearchPage_where);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		var study = ActiveStudy.get().current();
		study.ifPresent(active -> add(group, NLS.bind(Messages.SearchPage_inStudy, active.study().settings().name(),
				active.study().transcripts().size()), () -> SearchScope.of(active)));
		var editor = page == null ? null : page.getActiveEditor();
		var target = editor == null ? null : editor.getAdapter(CodingTarget.class);
		if (target != null) {
			add(group, NLS.bind(Messages.SearchPage_inTranscript, target.transcript().title()),
					() -> SearchScope.of(List.of(target.transcript())));
		}
		var selected = transcripts(selection);
		if (!selected.isEmpty()) {
			add(group, NLS.bind(selected.size() == 1 ? Messages.SearchPage_inSelectedOne : Messages.SearchPage_inSelected,
					selected.size()), () -> SearchScope.of(selected));
		}
		if (study.isEmpty() || StudyProjects.get().projects().size() > 1) {
			add(group, Messages.SearchPage_inAllStudies, () -> SearchScope.WORKSPACE);
		}
		choices.keySet().iterator().next().setSelection(true);
	}

	private void add(Composite parent, String label, Supplier<SearchScope> scope) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		choices.put(button, scope);
	}

	private static List<StudyTranscript> transcripts(ISelection selection) {
		var found = new LinkedHashSet<StudyTranscript>();
		if (selection instanceof IStructuredSelection structured) {
			for (var element : structured) {
				if (element instanceof StudyTranscript transcript) {
					found.add(transcript);
				} else {
					var file = Adapters.adapt(element, IFile.class);
					StudyOpening.find(file).flatMap(study -> study.transcript(file)).ifPresent(found::add);
				}
			}
		}
		return List.copyOf(found);
	}

	/** Where a person wants to look. */
	SearchScope scope() {
		return choices.entrySet().stream().filter(choice -> choice.getKey().getSelection()).findFirst()
				.map(choice -> choice.getValue().get()).orElse(SearchScope.WORKSPACE);
	}
}
