/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.study.MemoTarget;
import org.emic.core.study.Quotes;
import org.emic.model.memo.Memo;
import org.emic.ui.EmicImages;
import org.emic.ui.StudyParts;
import org.emic.ui.codebook.internal.memos.MemoActions;
import org.emic.ui.codebook.internal.memos.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** The memos about the selected code, coding or transcript. */
public final class MemosSection extends StudySection<MemoTarget> {

	private static final int TOOL_TIP = 300;

	private FormToolkit toolkit;
	private Composite form;
	private List<Object> shown;

	@Override
	void create(FormToolkit newToolkit, Composite parent) {
		toolkit = newToolkit;
		form = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(8, 5).margins(6, 6).applyTo(form);
	}

	@Override
	Optional<MemoTarget> find(Object element) {
		return target(element);
	}

	/** What a memo can be about: rather the coding at the caret than the whole transcript. */
	static Optional<MemoTarget> target(Object element) {
		Optional<MemoTarget> code = Subjects.code(element).map(MemoTarget.OfCode::new);
		Optional<MemoTarget> coding = Subjects.coding(element).map(MemoTarget.OfCoding::new);
		return code.or(() -> coding).or(() -> Subjects.transcript(element).map(MemoTarget.OfTranscript::new));
	}

	@Override
	Optional<StudyProject> study(MemoTarget found) {
		return switch (found) {
			case MemoTarget.OfCode(var code) -> StudyProjects.get().of(code);
			case MemoTarget.OfCoding(var placed) -> StudyProjects.get().of(placed.transcript().study());
			case MemoTarget.OfTranscript(var transcript) -> StudyProjects.get().of(transcript.study());
			case MemoTarget.OfTurn turn -> StudyProjects.get().of(turn.transcript().study());
		};
	}

	@Override
	void show(StudyProject study, MemoTarget found) {
		var memos = found == null ? List.<Memo>of() : study.study().memos().about(found);
		var now = new ArrayList<Object>(memos);
		memos.forEach(memo -> now.add(memo.getTitle()));
		now.add(Optional.ofNullable(found));
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (var child : form.getChildren()) {
			child.dispose();
		}
		if (found == null) {
			return;
		}
		if (memos.isEmpty()) {
			toolkit.createLabel(form, Messages.Section_none);
		}
		memos.forEach(memo -> {
			var tip = memo.getText().isBlank() ? memo.getTitle() : Quotes.shorten(memo.getText(), TOOL_TIP);
			link(memo.getTitle(), EmicImages.MEMO, tip, () -> StudyParts.openMemo(page(), study, memo));
		});
		link(Messages.Section_new, "new-memo", Messages.Section_new, //$NON-NLS-1$
				() -> MemoActions.create(page(), study, List.of(found)));
		form.requestLayout();
	}

	private void link(String text, String image, String toolTip, Runnable work) {
		var link = toolkit.createImageHyperlink(form, SWT.NONE);
		link.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(toolTip);
		link.setImage(EmicImages.image(image));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> work.run()));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
