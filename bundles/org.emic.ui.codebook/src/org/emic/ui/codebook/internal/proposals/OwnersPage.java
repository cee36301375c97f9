/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;

import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.Coders;
import org.emic.core.study.KnownCoders;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyOpening;
import org.emic.ui.StudyPane;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Project &gt; Properties &gt; Owners: who may change the codebook that is in a project, of the coders known. */
public final class OwnersPage extends PropertyPage {

	private static final int WIDTH = 400;
	private static final int ROWS = 8;

	private Optional<StudyProject> study = Optional.empty();
	private Optional<Codebook> codebook = Optional.empty();
	private final List<Coder> coders = new ArrayList<>();
	private CheckboxTableViewer owners;

	public OwnersPage() {
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.CODEBOOK_OWNERS.setOn(parent);
		var owned = Adapters.adapt(getElement(), IProject.class);
		study = StudyOpening.find(owned);
		codebook = study.flatMap(each -> each.study().codes().codebooks().stream()
				.filter(new CodebookPlaces(each.study())::isOwn).findFirst());
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		if (codebook.isEmpty()) {
			say(area, study.isEmpty() ? StudyPane.notRead(owned, Optional.empty()) : Messages.OwnersNone);
			return area;
		}
		say(area, NLS.bind(Messages.OwnersExplained, codebook.get().getName()));
		createTable(area);
		var other = new Button(area, SWT.PUSH);
		other.setText(Messages.OwnersOther);
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> askForOther()));
		say(area, Messages.OwnersAgreement);
		if (!CodebookRights.mayChange(codebook.get(), CoderPreference.coder())) {
			owners.getTable().setEnabled(false);
			other.setEnabled(false);
			setMessage(Messages.OwnersNotYou, WARNING);
		}
		return area;
	}

	private void createTable(Composite area) {
		coders.addAll(known());
		owners = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
		owners.setContentProvider(ArrayContentProvider.getInstance());
		owners.setLabelProvider(LabelProvider.createTextProvider(element -> label((Coder) element)));
		owners.setInput(coders);
		owners.setCheckedElements(coders.stream().filter(coder -> codebook.get().getOwners().contains(coder.getId())).toArray());
		owners.addCheckStateListener(event -> warn());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, owners.getTable().getItemHeight() * ROWS)
				.applyTo(owners.getTable());
	}

	/** Of this study and of all open ones that use its codebook. */
	private List<Coder> known() {
		var project = study.orElseThrow();
		var studies = StudyProjects.get().opened().stream()
				.filter(each -> each == project || new CodebookPlaces(each.study()).uses(project.project().getName()))
				.map(StudyProject::study).toList();
		return KnownCoders.of(studies, List.of(CoderPreference.coder()));
	}

	private static String label(Coder coder) {
		var name = coder.getName().equals(coder.getId()) ? coder.getId()
				: NLS.bind(Messages.OwnersCoder, coder.getName(), coder.getId());
		return coder.getId().equals(CoderPreference.coder().getId()) ? NLS.bind(Messages.OwnersYou, name) : name;
	}

	private static void say(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	/** Somebody who has coded nothing yet is known by no file. */
	private void askForOther() {
		var dialog = new InputDialog(getShell(), Messages.OwnersOtherTitle, Messages.OwnersOtherName, "", //$NON-NLS-1$
				name -> Coders.isValid(Coders.idOf(name)) ? null : Messages.OwnersInvalid);
		if (dialog.open() == Window.OK) {
			add(dialog.getValue().strip());
		}
	}

	/** Adds somebody by name, and makes them an owner. */
	public void add(String name) {
		var id = Coders.idOf(name);
		var coder = coders.stream().filter(each -> each.getId().equals(id)).findFirst().orElseGet(() -> {
			var added = Coders.create(id, name);
			coders.add(added);
			owners.refresh();
			return added;
		});
		owners.setChecked(coder, true);
		warn();
	}

	/** Who gives a codebook away cannot take it back by oneself. */
	private void warn() {
		var ids = ids();
		boolean away = !ids.isEmpty() && !ids.contains(CoderPreference.coder().getId());
		setMessage(away ? Messages.OwnersWithoutYou : null, away ? WARNING : NONE);
	}

	private List<String> ids() {
		return Arrays.stream(owners.getCheckedElements()).map(coder -> ((Coder) coder).getId()).sorted().toList();
	}

	/** The coders, those checked who own the codebook. */
	public CheckboxTableViewer viewer() {
		return owners;
	}

	@Override
	public boolean performOk() {
		if (codebook.isPresent() && !ids().equals(codebook.get().getOwners().stream().sorted().toList())) {
			study.orElseThrow().execute(Messages.OwnersLabel,
					edit -> edit.set(codebook.get(), CodebookPackage.Literals.CODEBOOK__OWNERS, ids()));
		}
		return true;
	}
}
