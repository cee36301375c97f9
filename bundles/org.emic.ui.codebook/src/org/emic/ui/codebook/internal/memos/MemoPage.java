/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchSite;

import org.emic.core.study.StudyEvent;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.emic.ui.codebook.internal.fields.CommitText;
import org.emic.ui.codebook.internal.markdown.MarkdownPreview;
import org.emic.workspace.StudyProject;

/** The fields of a memo's editor. */
public final class MemoPage {

	private static final int PAUSE = 150;

	private final StudyProject study;
	private final Memo memo;
	private final CommitText title;
	private final Combo type;
	private final MemoLinksBar links;
	private final SashForm sash;
	private final MemoTextField text;
	private final MarkdownPreview preview;
	private String previewed;
	private int changes;

	MemoPage(Composite parent, IWorkbenchSite site, StudyProject study, Memo memo) {
		this.study = study;
		this.memo = memo;
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(page);
		title = new CommitText(createTitle(page), this::rename);
		var line = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		type = createType(line);
		createMade(line);
		var previews = createToggle(line);
		links = new MemoLinksBar(page, site, study, memo);
		sash = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		text = new MemoTextField(sash, study, memo);
		preview = new MarkdownPreview(sash);
		preview.control().setFont(JFaceResources.getDialogFont());
		previews.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> sash.setMaximizedControl(previews.getSelection() ? null : text.control())));
		refresh(null);
		showPreview();
	}

	private static Text createTitle(Composite parent) {
		var field = new Text(parent, SWT.SINGLE | SWT.BORDER);
		field.setFont(JFaceResources.getHeaderFont());
		field.setMessage(Messages.Editor_title);
		field.setToolTipText(Messages.Editor_title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	private Combo createType(Composite parent) {
		var label = new Label(parent, SWT.NONE);
		label.setText(Messages.Editor_type);
		var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(Arrays.stream(MemoType.values()).map(Messages::type).toArray(String[]::new));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retype()));
		return combo;
	}

	private void createMade(Composite parent) {
		var made = new Label(parent, SWT.NONE);
		var author = memo.getAuthorName() == null ? "" : memo.getAuthorName(); //$NON-NLS-1$
		made.setText(author.isEmpty() ? Messages.date(memo.getCreated())
				: NLS.bind(Messages.Editor_made, author, Messages.date(memo.getCreated())));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(made);
	}

	private static Button createToggle(Composite parent) {
		var toggle = new Button(parent, SWT.CHECK);
		toggle.setText(Messages.Editor_preview);
		toggle.setSelection(true);
		return toggle;
	}

	private void rename(String newTitle) {
		MemoActions.rename(study, memo, newTitle);
		// a blank one is refused
		title.show(memo.getTitle());
	}

	private void retype() {
		var chosen = MemoType.values()[type.getSelectionIndex()];
		if (chosen != memo.getType()) {
			MemoActions.retype(study, memo, chosen);
		}
	}

	/** Shows what is in the study now; null for the first time. */
	void refresh(StudyEvent event) {
		boolean typing = title.isChanged() && title.control().isFocusControl();
		if (!typing) {
			title.show(memo.getTitle());
		}
		type.select(memo.getType().ordinal());
		text.refresh();
		links.refresh();
		if (event != null && event.memos().contains(memo)) {
			showPreviewSoon();
		}
	}

	private void showPreviewSoon() {
		int now = ++changes;
		sash.getDisplay().timerExec(PAUSE, () -> {
			if (now == changes && !sash.isDisposed()) {
				showPreview();
			}
		});
	}

	private void showPreview() {
		if (!memo.getText().equals(previewed)) {
			previewed = memo.getText();
			preview.show(previewed.isBlank() ? Messages.Editor_hint : previewed);
		}
	}

	void setFocus() {
		text.control().setFocus();
	}

	public Text titleField() {
		return title.control();
	}

	public Combo typeField() {
		return type;
	}

	/** The field in which the text is written. */
	public StyledText textField() {
		return text.control();
	}

	/** The text as it is meant. */
	public StyledText previewField() {
		return preview.control();
	}

	/** What the memo is about. */
	public MemoLinksBar links() {
		return links;
	}
}
