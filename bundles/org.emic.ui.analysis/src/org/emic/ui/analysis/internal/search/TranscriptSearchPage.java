/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import org.emic.core.auto.PatternException;
import org.emic.core.auto.TextPattern;
import org.emic.ui.HelpContext;

/** Search &gt; Transcripts: words or a regular expression, and where they were said. */
public final class TranscriptSearchPage extends DialogPage implements ISearchPage {

	private static final String TEXTS = "texts"; //$NON-NLS-1$
	private static final int MOST_TEXTS = 15;
	private static final int LONGEST = 80;

	private ISearchPageContainer container;
	private Combo text;
	private Button wholeWords;
	private Button matchCase;
	private Button regularExpression;
	private Label problem;
	private SearchLimits limits;
	private SearchPlaces places;
	private boolean shown;

	@Override
	public void setContainer(ISearchPageContainer newContainer) {
		container = newContainer;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.SearchPage_text);
		text = new Combo(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> check());
		var options = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(options);
		wholeWords = option(options, Messages.SearchPage_wholeWords);
		matchCase = option(options, Messages.SearchPage_matchCase);
		regularExpression = option(options, Messages.SearchPage_regularExpression);
		problem = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
		limits = new SearchLimits(area);
		places = new SearchPlaces(area, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
				container.getSelection());
		setControl(area);
		HelpContext.TRANSCRIPT_SEARCH.setOn(area);
	}

	private Button option(Composite parent, String label) {
		var button = new Button(parent, SWT.CHECK);
		button.setText(label);
		button.addListener(SWT.Selection, event -> check());
		return button;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && !shown) {
			shown = true;
			limits.restore(settings());
			var known = settings().getArray(TEXTS);
			text.setItems(known == null ? new String[0] : known);
			text.setText(startText(known));
		}
		if (visible) {
			text.setFocus();
			check();
		}
		super.setVisible(visible);
	}

	private String startText(String[] known) {
		if (container.getSelection() instanceof ITextSelection selection && selection.getText() != null
				&& !selection.getText().isBlank() && selection.getLength() <= LONGEST && !selection.getText().contains("\n")) { //$NON-NLS-1$
			return selection.getText().strip();
		}
		return known == null || known.length == 0 ? "" : known[0]; //$NON-NLS-1$
	}

	private TextPattern.Options options() {
		return new TextPattern.Options(regularExpression.getSelection(), matchCase.getSelection(), wholeWords.getSelection());
	}

	private void check() {
		String wrong = ""; //$NON-NLS-1$
		boolean usable = false;
		try {
			TextPattern.of(text.getText(), options());
			usable = true;
		} catch (PatternException e) {
			wrong = text.getText().isBlank() ? "" : e.getMessage(); //$NON-NLS-1$
		}
		problem.setText(wrong);
		problem.getParent().layout();
		container.setPerformActionEnabled(usable);
	}

	@Override
	public boolean performAction() {
		remember(text.getText());
		limits.save(settings());
		NewSearchUI.runQueryInBackground(new TextQuery(spec(places.scope())));
		return true;
	}

	private SearchSpec spec(SearchScope scope) {
		return new SearchSpec(text.getText(), options(), limits.speakers(), limits.code(), limits.cases(), scope,
				limits.labels());
	}

	private void remember(String used) {
		var texts = new java.util.LinkedHashSet<String>();
		texts.add(used);
		texts.addAll(java.util.List.of(text.getItems()));
		settings().put(TEXTS, texts.stream().limit(MOST_TEXTS).toArray(String[]::new));
	}

	private static IDialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(TranscriptSearchPage.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, "search"); //$NON-NLS-1$
	}
}
