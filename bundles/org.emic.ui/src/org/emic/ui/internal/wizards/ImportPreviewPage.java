/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.emic.exchange.ImportPlan;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportState;
import org.emic.exchange.PlannedTranscript;
import org.emic.ui.internal.Messages;

/** Shows what an import would do, file by file, and lets the person decide. */
final class ImportPreviewPage extends WizardPage {

	private static final String STAY = "openNothing";
	private static final int WIDTH = 900;
	private static final int HEIGHT = 480;
	private static final int[] WEIGHTS = {45, 55};
	/** So many of the files that are left out are named. */
	private static final int NAMED = 4;

	private ImportPlan plan;
	private PlannedTable table;
	private PlannedDetails details;
	private Button repair;
	private Button open;

	ImportPreviewPage() {
		super("preview");
		setTitle(Messages.ImportPreview_Title);
		setDescription(Messages.ImportPreview_Description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		var sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
		table = new PlannedTable(sash, selected -> details.show(selected), this::changed);
		details = new PlannedDetails(sash, this::changed);
		sash.setWeights(WEIGHTS);
		repair = new Button(area, SWT.CHECK | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(repair);
		repair.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> consent(repair.getSelection())));
		open = new Button(area, SWT.CHECK);
		open.setText(Messages.ImportPreview_Open);
		open.setSelection(getDialogSettings() == null || !getDialogSettings().getBoolean(STAY));
		setControl(area);
	}

	/** Whether the first transcript is to be opened afterwards; the next wizard begins with the same. */
	boolean isOpenWished() {
		if (getDialogSettings() != null) {
			getDialogSettings().put(STAY, !open.getSelection());
		}
		return open.getSelection();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			// once the page is there, so that the progress shows in it
			getShell().getDisplay().asyncExec(this::look);
		}
	}

	private void look() {
		if (getControl().isDisposed()) {
			return;
		}
		var sources = (ImportSourcesPage) getPreviousPage();
		if (!sources.look() && getContainer().getCurrentPage() == this) {
			getContainer().showPage(sources);
		}
	}

	/** Shows a plan; repairs in it are consented to as proposed. */
	void show(ImportPlan newPlan) {
		plan = newPlan;
		table.show(plan.transcripts());
		showRepairs();
		changed();
	}

	ImportPlan plan() {
		return plan;
	}

	/** Makes a decision about a file. */
	void decide(PlannedTranscript file, Consumer<PlannedTranscript> decision) {
		decision.accept(file);
		changed();
	}

	/** Consents to all repairs, or withdraws that. */
	void consent(boolean consent) {
		repair.setSelection(consent);
		BusyIndicator.showWhile(getShell().getDisplay(), () -> plan.setRepair(consent));
		changed();
	}

	private void showRepairs() {
		int count = plan.transcripts().stream().mapToInt(transcript -> transcript.repairs().size()).sum();
		var example = plan.transcripts().stream().flatMap(transcript -> transcript.repairs().stream()).findFirst();
		repair.setText(example.map(first -> NLS.bind(Messages.ImportPreview_Repair,
				new Object[] {count, first.before(), first.after()})).orElse(Messages.ImportPreview_NoRepair));
		repair.setEnabled(count > 0);
		repair.setSelection(count > 0 && plan.transcripts().stream().anyMatch(PlannedTranscript::isRepair));
		repair.getParent().layout();
	}

	/** Every decision may change what happens to the other files. */
	private void changed() {
		table.refresh();
		details.refresh();
		validate();
	}

	private void validate() {
		long clashes = plan.transcripts().stream().filter(PlannedTranscript::isSelected)
				.filter(transcript -> transcript.state() == ImportState.CLASH && !transcript.willBeWritten()).count();
		long uncertain = plan.transcripts().stream().filter(PlannedTranscript::isSelected)
				.filter(transcript -> !transcript.isCharsetCertain() && transcript.charset().isPresent()).count();
		setErrorMessage(plan.transcripts().isEmpty() ? problems() : null);
		if (uncertain > 0) {
			setMessage(NLS.bind(Messages.ImportPreview_Encoding, uncertain), WARNING);
		} else if (clashes > 0) {
			setMessage(NLS.bind(Messages.ImportPreview_Clashes, clashes), WARNING);
		} else if (plan.isEmpty()) {
			setMessage(Messages.ImportPreview_NothingNew, INFORMATION);
		} else if (!plan.problems().isEmpty()) {
			setMessage(NLS.bind(Messages.ImportPreview_LeftOut, plan.problems().size(), leftOut()), INFORMATION);
		} else {
			setMessage(null);
		}
		setPageComplete(!plan.isEmpty());
	}

	private String leftOut() {
		return plan.problems().stream().map(problem -> problem.file().getFileName().toString()).limit(NAMED)
				.collect(Collectors.joining(", ")) + (plan.problems().size() > NAMED ? ", \u2026" : "");
	}

	private String problems() {
		return plan.problems().stream().filter(ImportProblem::isError).findFirst().map(ImportProblem::toString)
				.orElse(Messages.ImportPreview_NoFiles);
	}
}
