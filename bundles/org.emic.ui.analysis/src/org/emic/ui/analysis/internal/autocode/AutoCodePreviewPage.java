/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.emic.core.auto.AutoCoding;
import org.emic.core.auto.Passage;
import org.emic.core.auto.PassageUnit;
import org.emic.core.auto.PatternException;
import org.emic.model.codebook.Code;
import org.emic.ui.PickedCode;
import org.emic.ui.analysis.internal.passages.FoundPassages;
import org.emic.workspace.StudyProject;

/** The passages that would be coded, from which any can be dropped, and the code. */
public final class AutoCodePreviewPage extends WizardPage {

	private static final int HEIGHT = 320;

	/** Finds passages, in a thread of its own. */
	interface Finding {
		List<FoundPassages> find(org.eclipse.core.runtime.IProgressMonitor monitor) throws PatternException;
	}

	private final StudyProject study;
	private final Code startCode;
	private CodeRow code;
	private Combo unit;
	private PassagesTable table;
	private Label count;
	private List<FoundPassages> matches = List.of();
	private AutoCoding plan = new AutoCoding(List.of(), List.of(), List.of());

	AutoCodePreviewPage(StudyProject study, Code startCode) {
		super("preview", Messages.Preview_title, null); //$NON-NLS-1$
		this.study = study;
		this.startCode = startCode;
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		code = new CodeRow(area, study, startCode, this::arrange);
		Widgets.label(area, Messages.Preview_unit);
		unit = Widgets.combo(area, Arrays.stream(PassageUnit.values()).map(AutoCodePreviewPage::label).toList(), 0,
				this::arrange);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		table = new PassagesTable(area, this::checksChanged);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT)
				.applyTo(table.viewer().getTable());
		var below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(below);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(below);
		count = Widgets.label(below, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		Widgets.button(below, SWT.PUSH, Messages.Preview_all, () -> table.checkAll(true));
		Widgets.button(below, SWT.PUSH, Messages.Preview_none, () -> table.checkAll(false));
		setControl(area);
		arrange();
	}

	private static String label(PassageUnit unit) {
		return switch (unit) {
			case MATCH -> Messages.Unit_match;
			case SENTENCE -> Messages.Unit_sentence;
			case PARAGRAPH -> Messages.Unit_paragraph;
			case TURN -> Messages.Unit_turn;
		};
	}

	/**
	 * Finds passages anew, with progress and a way to cancel.
	 *
	 * @param widenable whether more than what is found can be coded
	 * @return whether they were found; says so on the page when not
	 */
	boolean find(Finding finding, boolean widenable) {
		var found = new ArrayList<FoundPassages>();
		String problem = null;
		try {
			getContainer().run(true, true, monitor -> {
				try {
					found.addAll(finding.find(SubMonitor.convert(monitor, Messages.Preview_finding, 1).split(1)));
				} catch (PatternException e) {
					throw new InvocationTargetException(e);
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				}
			});
		} catch (InterruptedException e) {
			problem = Messages.Preview_cancelled;
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof PatternException)) {
				throw new IllegalStateException(e.getCause());
			}
			problem = e.getCause().getMessage();
		}
		unit.setEnabled(widenable);
		if (!widenable) {
			unit.select(0);
		}
		show(problem == null ? found : List.of());
		if (problem != null) {
			setErrorMessage(problem);
		}
		return problem == null;
	}

	/** Shows what was found before. */
	void show(List<FoundPassages> found) {
		matches = found;
		setErrorMessage(null);
		arrange();
	}

	/** Sorts the passages out for the code and how much around a match is meant. */
	private void arrange() {
		var wanted = PassageUnit.values()[unit.getSelectionIndex()];
		var rows = matches.stream().flatMap(found -> found.widened(wanted).stream()
				.map(wider -> PassagesTable.row(found.transcript(), wider))).toList();
		var all = rows.stream().map(PassagesTable.Row::passage).toList();
		plan = code.picked().flatMap(PickedCode::code).map(there -> AutoCoding.plan(study.study(), all, there, study.coder()))
				.orElseGet(() -> new AutoCoding(all, List.of(), List.of()));
		var open = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<Passage, Boolean>());
		open.addAll(plan.open());
		table.show(rows.stream().filter(row -> open.contains(row.passage())).toList());
		checksChanged();
	}

	private void checksChanged() {
		int chosen = passages().size();
		count.setText(NLS.bind(Messages.Preview_count, chosen, table.rows().size()));
		setMessage(message(), plan.coded().isEmpty() && plan.gone().isEmpty() ? NONE : INFORMATION);
		setPageComplete(code.picked().isPresent() && chosen > 0);
	}

	private String message() {
		if (plan.open().isEmpty() && plan.coded().isEmpty()) {
			return Messages.Preview_nothing;
		}
		var text = new StringBuilder(code.picked().map(picked -> NLS.bind(Messages.Preview_description, picked.label()))
				.orElse(Messages.Preview_chooseFirst));
		if (!plan.coded().isEmpty()) {
			text.append(' ').append(plan.coded().size() == 1 ? Messages.Preview_coded_one
					: NLS.bind(Messages.Preview_coded_several, plan.coded().size()));
		}
		if (!plan.gone().isEmpty()) {
			text.append(' ').append(NLS.bind(Messages.Preview_gone, plan.gone().size()));
		}
		return text.toString();
	}

	/** The code to be applied; nothing as long as none is chosen. */
	Optional<PickedCode> code() {
		return code.picked();
	}

	/** The passages that are to be coded. */
	List<Passage> passages() {
		return table.checked();
	}

	/** For tests. */
	public PassagesTable table() {
		return table;
	}

	/** Chooses the code, as picking it does. */
	public void setCode(Code chosen) {
		pick(PickedCode.of(chosen));
	}

	/** Chooses a code that may be a new one. */
	public void pick(PickedCode picked) {
		code.set(picked);
	}

	/** Chooses how much around a match is coded. */
	public void setUnit(PassageUnit wanted) {
		unit.select(wanted.ordinal());
		arrange();
	}
}
