/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodeExamples;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Quotes;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Lets examples of a code be picked from its codings. */
public final class ExamplePicking {

	/** So much of a passage is shown in the list, in UTF-16 units. */
	private static final int SHOWN = 160;

	private ExamplePicking() {
	}

	/** The codings of a code whose words are not among its examples yet. */
	public static List<PlacedCoding> candidates(StudyProject project, Code code) {
		var examples = examples(code);
		return project.study().codings().of(code).stream()
				.filter(placed -> placed.certainty() == Certainty.CERTAIN && !placed.range().isEmpty())
				.filter(placed -> !CodeExamples.contains(examples, placed)).toList();
	}

	private static String examples(Code code) {
		return code.getExamples() == null ? "" : code.getExamples(); //$NON-NLS-1$
	}

	/** Shows the candidates and adds those that are chosen. */
	public static void askAndAdd(Shell shell, StudyProject project, Code code) {
		var candidates = candidates(project, code);
		if (candidates.isEmpty()) {
			Errors.tell(NLS.bind(Messages.Examples_none, code.getName()));
			return;
		}
		var dialog = new ElementListSelectionDialog(shell, new Labels());
		dialog.setTitle(Messages.Examples_title);
		dialog.setMessage(NLS.bind(Messages.Examples_message, code.getName()));
		dialog.setMultipleSelection(true);
		dialog.setElements(candidates.toArray());
		dialog.setFilter("*"); //$NON-NLS-1$
		dialog.setSize(100, 20);
		if (dialog.open() == Window.OK) {
			add(project, code, Arrays.stream(dialog.getResult()).map(PlacedCoding.class::cast).toList());
		}
	}

	/** Adds the words of codings to a code's examples, with where they are from, as one step. */
	public static void add(StudyProject project, Code code, List<PlacedCoding> chosen) {
		var examples = examples(code);
		for (var placed : chosen) {
			examples = CodeExamples.with(examples, placed).orElse(examples);
		}
		var all = examples;
		project.execute(NLS.bind(Messages.Field_label, Messages.plain(Messages.Field_examples), code.getName()),
				edit -> edit.set(code, CodebookPackage.Literals.CODE__EXAMPLES, all));
	}

	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			var placed = (PlacedCoding) element;
			return NLS.bind(Messages.Examples_candidate, new Object[] { Quotes.shorten(placed.quote(), SHOWN),
					placed.transcript().id(), placed.coder().getName() });
		}

		@Override
		public Image getImage(Object element) {
			return EmicImages.image(EmicImages.CODING);
		}
	}
}
