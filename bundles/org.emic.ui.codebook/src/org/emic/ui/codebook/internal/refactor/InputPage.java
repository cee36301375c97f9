/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.ui.HelpContext;
import org.emic.workspace.refactor.StudyRefactoring;

/** The page on which a person says what exactly a refactoring is to do. */
public abstract class InputPage extends UserInputWizardPage {

	/** What the work is made a part of. */
	private UnaryOperator<CodeRefactoring> whole = UnaryOperator.identity();

	protected InputPage(String name) {
		super(name);
	}

	/** Lets what is wanted be done as part of something more, such as accepting a proposal. */
	public final void asPartOf(UnaryOperator<CodeRefactoring> more) {
		whole = more;
	}

	@Override
	public final void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		createFields(area);
		setControl(area);
		HelpContext.REFACTOR_CODE.setOn(area);
		changed();
	}

	/** Makes the fields, in a layout of one column. */
	protected abstract void createFields(Composite area);

	/** What is wanted as the fields say; nothing as long as they do not say all. */
	protected abstract Optional<CodeRefactoring> work();

	/** What to do, where the fields do not say all. */
	protected String hint() {
		return Messages.Choose_none;
	}

	/** Takes note that a field changed. */
	protected final void changed() {
		var work = work();
		refactoring().setWork(work.map(whole).orElse(null));
		setPageComplete(work.isPresent() ? new RefactoringStatus() : RefactoringStatus.createFatalErrorStatus(hint()));
	}

	protected final StudyRefactoring refactoring() {
		return (StudyRefactoring) getRefactoring();
	}

	final Study study() {
		return refactoring().study().study();
	}

	/** What codes are called in a sentence. */
	protected static String names(Collection<Code> codes) {
		return codes.size() == 1 ? NLS.bind(Messages.name, codes.iterator().next().getName())
				: NLS.bind(Messages.names, codes.size());
	}

	protected static Label label(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** The field in which is said why, for the decisions about others' codings. */
	protected final Text reason(Composite area) {
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.Reason);
		var text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> changed());
		return text;
	}
}
