/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.ExamplePicking;
import org.emic.workspace.StudyProject;

/**
 * The fields of a code, as the codebook editor and the Properties view show them. Each field is one step of
 * the study's history, and is written at once.
 */
public final class CodeFields {

	private static final String BETWEEN_ALIASES = "; "; //$NON-NLS-1$

	private final Composite control;
	private final Map<EAttribute, CommitText> texts = new LinkedHashMap<>();
	private final CodeMarks marks;
	private final CodingsLink codings;
	private final Button pick;
	private StudyProject project;
	private Code code;

	public CodeFields(FormToolkit toolkit, Composite parent) {
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).margins(6, 6).applyTo(control);
		text(CodebookPackage.Literals.CODE__NAME, Forms.line(toolkit, control, Messages.Field_name));
		marks = new CodeMarks(toolkit, control);
		prose(toolkit, CodebookPackage.Literals.CODE__DEFINITION, Messages.Field_definition, Messages.Field_definitionHint, 4);
		prose(toolkit, CodebookPackage.Literals.CODE__INCLUSION, Messages.Field_inclusion, Messages.Field_inclusionHint, 3);
		prose(toolkit, CodebookPackage.Literals.CODE__EXCLUSION, Messages.Field_exclusion, Messages.Field_exclusionHint, 3);
		prose(toolkit, CodebookPackage.Literals.CODE__EXAMPLES, Messages.Field_examples, Messages.Field_examplesHint, 3);
		toolkit.createLabel(control, ""); //$NON-NLS-1$
		pick = toolkit.createButton(control, Messages.Examples_pick, SWT.PUSH);
		pick.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> ExamplePicking.askAndAdd(pick.getShell(), project, code)));
		var aliases = Forms.line(toolkit, control, Messages.Field_aliases);
		aliases.setMessage(Messages.Field_aliasesHint);
		text(CodebookPackage.Literals.CODE__ALIASES, aliases);
		codings = new CodingsLink(toolkit, control);
	}

	private void prose(FormToolkit toolkit, EAttribute attribute, String label, String hint, int lines) {
		var text = Forms.prose(toolkit, control, label, lines);
		text.setToolTipText(hint);
		text(attribute, text);
	}

	private void text(EAttribute attribute, Text text) {
		texts.put(attribute, new CommitText(text, value -> set(attribute, value), (other, typed) -> both(attribute, other, typed)));
	}

	/** Nothing that somebody wrote is lost because another typed in the same field; a code has one name, the later. */
	private static String both(EAttribute attribute, String other, String typed) {
		if (attribute == CodebookPackage.Literals.CODE__NAME || typed.contains(other)) {
			return typed;
		}
		return other.contains(typed) ? other : other + (attribute.isMany() ? BETWEEN_ALIASES : "\n\n") + typed; //$NON-NLS-1$
	}

	public Composite control() {
		return control;
	}

	/** The field of an attribute. */
	public CommitText text(EAttribute attribute) {
		return texts.get(attribute);
	}

	/** Shows a code; what was typed for another one takes effect before. */
	public void show(StudyProject newProject, Code newCode) {
		boolean same = code != null && newCode != null && code.getId().equals(newCode.getId());
		if (!same) {
			commit();
		}
		project = newProject;
		code = newCode;
		for (var entry : texts.entrySet()) {
			// somebody typing is not disturbed by what changed elsewhere; both are kept
			boolean typing = same && entry.getValue().isChanged() && entry.getValue().control().isFocusControl();
			var value = code == null ? "" : value(entry.getKey()); //$NON-NLS-1$
			if (typing) {
				entry.getValue().overtake(value);
			} else {
				entry.getValue().show(value);
			}
			entry.getValue().control().setEnabled(code != null);
		}
		pick.setEnabled(code != null);
		marks.show(project, code);
		codings.show(project, code);
	}

	/** Lets what was typed take effect. */
	public void commit() {
		texts.values().forEach(CommitText::commit);
	}

	private String value(EAttribute attribute) {
		var value = code.eGet(attribute);
		return value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_ALIASES))
				: (String) value;
	}

	private void set(EAttribute attribute, String typed) {
		if (project == null || code == null || code.eContainer() == null) {
			return;
		}
		var changed = code;
		if (attribute == CodebookPackage.Literals.CODE__NAME) {
			rename(changed, typed);
		} else {
			Object value = attribute.isMany() ? aliases(typed) : typed.isBlank() ? null : typed.strip();
			project.execute(NLS.bind(Messages.Field_label, Messages.attribute(attribute), changed.getName()),
					edit -> edit.set(changed, attribute, value));
		}
	}

	private void rename(Code changed, String name) {
		if (name.isBlank()) {
			text(CodebookPackage.Literals.CODE__NAME).show(changed.getName());
			return;
		}
		project.execute(NLS.bind(Messages.Rename_label, changed.getName(), name.strip()),
				edit -> CodebookEdits.rename(edit, changed, name));
	}

	private static List<String> aliases(String typed) {
		return Arrays.stream(typed.split(";")).map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList(); //$NON-NLS-1$
	}

	/** Puts the focus into the first field. */
	public void setFocus() {
		texts.get(CodebookPackage.Literals.CODE__NAME).control().setFocus();
	}
}
