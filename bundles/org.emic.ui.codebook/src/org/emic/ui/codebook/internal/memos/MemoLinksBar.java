/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import org.emic.core.study.MemoTarget;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoLink;
import org.emic.ui.CodePicker;
import org.emic.ui.EmicImages;
import org.emic.ui.StudyParts;
import org.emic.workspace.StudyProject;

/**
 * What a memo is about: each link leads to its target and can be removed; more are added from a menu, or by
 * dropping codes, codings and transcripts here.
 */
public final class MemoLinksBar {

	private static final String REMOVE = "\u00D7"; //$NON-NLS-1$

	private final IWorkbenchSite site;
	private final StudyProject study;
	private final Memo memo;
	private final Composite bar;
	private List<Object> shown;

	MemoLinksBar(Composite parent, IWorkbenchSite site, StudyProject study, Memo memo) {
		this.site = site;
		this.study = study;
		this.memo = memo;
		bar = new Composite(parent, SWT.NONE);
		bar.setToolTipText(Messages.Editor_aboutHint);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 0;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var target = new DropTarget(bar, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new Drop());
	}

	/** Shows the links as they are now; nothing moves where none changed. */
	void refresh() {
		var labels = memo.getLinks().stream().map(link -> MemoLinkLabels.of(study.study(), link)).toList();
		var now = new ArrayList<Object>(memo.getLinks());
		now.addAll(labels);
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (var child : bar.getChildren()) {
			child.dispose();
		}
		var about = new Label(bar, SWT.NONE);
		about.setText(Messages.Editor_about);
		for (int i = 0; i < labels.size(); i++) {
			create(memo.getLinks().get(i), labels.get(i));
		}
		if (labels.isEmpty()) {
			new Label(bar, SWT.NONE).setText(Messages.Editor_aboutNothing);
		}
		var add = hyperlink(bar, Messages.Link_add, Messages.Editor_aboutHint);
		add.setUnderlined(true);
		add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> showMenu(add)));
		bar.requestLayout();
	}

	private void create(MemoLink link, MemoLinkLabels label) {
		// what removes a link stays on its line
		var pair = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
		var made = new ImageHyperlink(pair, SWT.NONE);
		made.setText(label.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		made.setImage(label.image());
		made.setToolTipText(label.toolTip());
		if (label.target().isPresent()) {
			made.setUnderlined(true);
			made.setForeground(JFaceColors.getHyperlinkText(bar.getDisplay()));
			made.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
					event -> StudyParts.open(site.getPage(), study, label.target().get())));
		}
		var remove = hyperlink(pair, REMOVE, NLS.bind(Messages.Link_remove, label.text()));
		remove.addHyperlinkListener(
				IHyperlinkListener.linkActivatedAdapter(event -> MemoActions.unlink(study, memo, link)));
	}

	private static Hyperlink hyperlink(Composite parent, String text, String toolTip) {
		var link = new Hyperlink(parent, SWT.NONE);
		link.setText(text);
		link.setToolTipText(toolTip);
		link.setForeground(JFaceColors.getHyperlinkText(parent.getDisplay()));
		return link;
	}

	private void showMenu(Hyperlink below) {
		var menu = new Menu(below);
		var place = below.toDisplay(0, below.getSize().y);
		item(menu, Messages.Link_toCode, EmicImages.CODE, () -> CodePicker.open(site.getShell(), study, place,
				code -> MemoActions.link(study, memo, List.of(new MemoTarget.OfCode(code)))));
		item(menu, Messages.Link_toTranscript, EmicImages.TRANSCRIPT, this::chooseTranscript);
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
		menu.setLocation(place);
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, String image, Runnable work) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setImage(EmicImages.image(image));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}

	private void chooseTranscript() {
		var dialog = new ElementListSelectionDialog(site.getShell(), new LabelProvider() {
			@Override
			public Image getImage(Object element) {
				return EmicImages.image(EmicImages.TRANSCRIPT);
			}
		});
		dialog.setTitle(Messages.Link_chooseTranscript);
		dialog.setMessage(Messages.Link_chooseTranscriptMessage);
		dialog.setElements(study.study().transcripts().stream().sorted(Comparator.comparing(StudyTranscript::id)).toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof StudyTranscript transcript) {
			MemoActions.link(study, memo, List.of(new MemoTarget.OfTranscript(transcript)));
		}
	}

	/** The links that can be clicked, in their order, without those that remove one. */
	public List<ImageHyperlink> hyperlinks() {
		var links = new ArrayList<ImageHyperlink>();
		for (var child : bar.getChildren()) {
			if (child instanceof Composite pair && pair.getChildren().length > 0
					&& pair.getChildren()[0] instanceof ImageHyperlink link) {
				links.add(link);
			}
		}
		return links;
	}

	private final class Drop extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			event.detail = targets().isEmpty() ? DND.DROP_NONE
					: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & -event.operations;
		}

		@Override
		public void dragOperationChanged(DropTargetEvent event) {
			dragEnter(event);
		}

		@Override
		public void drop(DropTargetEvent event) {
			var targets = targets();
			if (!targets.isEmpty()) {
				MemoActions.link(study, memo, targets);
			}
		}

		private List<MemoTarget> targets() {
			return MemoSubjects.of(study, null, LocalSelectionTransfer.getTransfer().getSelection());
		}
	}
}
