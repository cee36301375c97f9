/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;

import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.Coders;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookPackage;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Project &gt; Properties &gt; Codebook Owners: who may change the codebook that is in a project. */
public final class OwnersPage extends PropertyPage {

	private static final int WIDTH = 400;

	private Optional<StudyProject> study = Optional.empty();
	private Optional<Codebook> codebook = Optional.empty();
	private Text owners;

	public OwnersPage() {
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		study = StudyProjects.get().find(Adapters.adapt(getElement(), IProject.class));
		codebook = study.flatMap(each -> each.study().codes().codebooks().stream()
				.filter(new CodebookPlaces(each.study())::isOwn).findFirst());
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		if (codebook.isEmpty()) {
			say(area, Messages.OwnersNone);
			return area;
		}
		say(area, NLS.bind(Messages.OwnersExplained, codebook.get().getName()));
		owners = new Text(area, SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
		owners.setText(String.join("\n", codebook.get().getOwners())); //$NON-NLS-1$
		owners.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, owners.getLineHeight() * 6).applyTo(owners);
		var me = new Button(area, SWT.PUSH);
		me.setText(NLS.bind(Messages.OwnersAddMe, CoderPreference.coder().getId()));
		me.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addMe()));
		say(area, Messages.OwnersAgreement);
		if (!CodebookRights.mayChange(codebook.get(), CoderPreference.coder())) {
			owners.setEditable(false);
			me.setEnabled(false);
			setMessage(Messages.OwnersNotYou, WARNING);
		}
		return area;
	}

	private static void say(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void addMe() {
		var id = CoderPreference.coder().getId();
		if (!ids().contains(id)) {
			owners.setText(owners.getText().isBlank() ? id : owners.getText().strip() + "\n" + id); //$NON-NLS-1$
		}
	}

	private List<String> ids() {
		return Arrays.stream(owners.getText().split("\\R")).map(String::strip).filter(id -> !id.isEmpty()).distinct().toList(); //$NON-NLS-1$
	}

	private void validate() {
		var wrong = ids().stream().filter(id -> !Coders.isValid(id)).findFirst();
		setErrorMessage(wrong.map(id -> NLS.bind(Messages.OwnersInvalid, id)).orElse(null));
		setValid(wrong.isEmpty());
	}

	/** The field with a coder id a line. */
	public Text field() {
		return owners;
	}

	@Override
	public boolean performOk() {
		if (codebook.isPresent() && !ids().equals(codebook.get().getOwners())) {
			study.orElseThrow().execute(Messages.OwnersLabel,
					edit -> edit.set(codebook.get(), CodebookPackage.Literals.CODEBOOK__OWNERS, ids()));
		}
		return true;
	}
}
