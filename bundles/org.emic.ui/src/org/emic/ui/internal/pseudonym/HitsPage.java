/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.core.pseudonym.PseudonymPlan;

/** Shows every place that is replaced; single ones can be left as they are. */
final class HitsPage extends WizardPage {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 420;
	private static final int NOTES = 64;

	private HitTree tree;
	private Text notes;
	private PseudonymPlan plan;

	HitsPage() {
		super("hits"); //$NON-NLS-1$
		setTitle(Messages.PreviewTitle);
		setDescription(Messages.PreviewDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		tree = new HitTree(area, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area.getChildren()[0]);
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.SelectAll, true);
		button(buttons, Messages.SelectNone, false);
		new Label(area, SWT.NONE).setText(Messages.Notes);
		notes = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, NOTES).applyTo(notes);
		setControl(area);
	}

	private void button(Composite parent, String text, boolean selected) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			tree.selectAll(selected);
			changed();
		}));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			// once the page is there, so that the progress shows in it
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed() && !((PseudonymiseWizard) getWizard()).look()
						&& getContainer().getCurrentPage() == this) {
					getContainer().showPage(getPreviousPage());
				}
			});
		}
	}

	void show(PseudonymPlan newPlan) {
		plan = newPlan;
		tree.show(plan);
		notes.setText(Stream.concat(plan.problems().stream(), plan.originals().stream()
				.map(original -> NLS.bind(Messages.OriginalMoves, original.path(), original.why().text())))
				.collect(Collectors.joining("\n"))); //$NON-NLS-1$
		changed();
	}

	private void changed() {
		boolean nothing = plan.hits().isEmpty() && plan.originals().isEmpty();
		setMessage(nothing ? Messages.Nothing : NLS.bind(Messages.PreviewMessage, plan.count(), plan.hits().size()),
				nothing || !plan.problems().isEmpty() ? WARNING : INFORMATION);
		setPageComplete(!plan.isEmpty());
	}

	PseudonymPlan plan() {
		return plan;
	}
}
