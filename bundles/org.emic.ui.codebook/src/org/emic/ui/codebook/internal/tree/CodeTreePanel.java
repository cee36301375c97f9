/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.dialogs.FilteredTree;

import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.ui.AutoCountingPreference;
import org.emic.ui.EmicIds;
import org.emic.ui.FocusContext;
import org.emic.ui.QuickCodes;
import org.emic.ui.RowLabels;
import org.emic.ui.StudyFollower;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/**
 * The tree of codes with its filter field, as the Codebook view and the codebook editor show it. Where
 * there is no study, or no code yet, it says what to do instead; a table stays, so that codes can be made in it by key.
 */
public final class CodeTreePanel {

	/**
	 * The id under which the tree is known to the focus service: keys such as Delete and F2 mean codes only
	 * while the tree has the focus, and characters while a text field has it.
	 */
	public static final String FOCUS_ID = "org.emic.ui.codebook.tree"; //$NON-NLS-1$

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Label hint;
	private final boolean columns;
	private final FilteredTree filteredTree;
	private final CodeFacts facts = new CodeFacts();
	private final CodeTreeContent content = new CodeTreeContent();
	private final StudyListener listener;
	private final Runnable countOtherwise = this::countOtherwise;
	private final Consumer<StudyProject> digitListener = this::digitsChanged;
	private StudyProject project;

	/** Makes a tree of names. */
	public CodeTreePanel(Composite parent, IWorkbenchSite site) {
		this(parent, site, false);
	}

	/** @param columns whether what is said of codes is shown beside their names */
	public CodeTreePanel(Composite parent, IWorkbenchSite site, boolean columns) {
		this.columns = columns;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		listener = new StudyFollower(stack, this::studyChanged);
		hint = new Label(stack, SWT.WRAP | SWT.CENTER);
		filteredTree = new FilteredTree(stack, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | (columns ? SWT.FULL_SELECTION : 0), new CodePatternFilter(), true,
				true);
		filteredTree.setInitialText(Messages.Tree_filter);
		configure(filteredTree.getViewer(), columns);
		FocusContext.install(viewer().getTree(), site, EmicIds.CODEBOOK_CONTEXT, FOCUS_ID);
		QuickCodes.addListener(digitListener);
		AutoCountingPreference.addListener(countOtherwise);
		stack.addDisposeListener(event -> {
			QuickCodes.removeListener(digitListener);
			AutoCountingPreference.removeListener(countOtherwise);
			setStudy(null);
		});
		showHintOrTree();
	}

	private void configure(TreeViewer viewer, boolean columns) {
		viewer.setUseHashlookup(true);
		viewer.setComparer(CodeIdentity.INSTANCE);
		viewer.setContentProvider(content);
		var labels = new CodeTreeLabels(facts, () -> project);
		if (columns) {
			labels.leaveOutCounts();
			CodeTable.install(viewer, facts, labels, () -> project);
			CodeFileTimes.follow(viewer, facts);
		} else {
			viewer.setLabelProvider(new RowLabels(labels));
			CodeNameEditing.install(viewer, () -> project);
		}
		viewer.setAutoExpandLevel(2);
		var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new CodeDragSource(viewer));
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new CodeDropAdapter(viewer, () -> project));
	}

	public TreeViewer viewer() {
		return filteredTree.getViewer();
	}

	public Composite control() {
		return stack;
	}

	public Optional<StudyProject> study() {
		return Optional.ofNullable(project);
	}

	/** Shows the codes of a study; null for none. */
	public void setStudy(StudyProject newProject) {
		if (newProject == project) {
			return;
		}
		if (project != null) {
			project.removeListener(listener);
		}
		project = newProject;
		facts.setStudy(newProject);
		if (newProject != null) {
			newProject.addListener(listener);
		}
		if (!stack.isDisposed() && !viewer().getTree().isDisposed()) {
			viewer().setInput(newProject);
			showHintOrTree();
		}
	}

	private void studyChanged(StudyEvent event) {
		if (stack.isDisposed()) {
			return;
		}
		var recounted = facts.studyChanged(event);
		if (event.codebook() || event.study()) {
			var before = roots();
			viewer().refresh();
			roots().stream().filter(root -> !before.contains(root)).forEach(root -> viewer().expandToLevel(root, 1));
			showHintOrTree();
		} else if (!recounted.isEmpty()) {
			viewer().update(recounted.toArray(), null);
		}
	}

	/** What stands on top. What comes there later is shown open, as at first: codes are few, and are to be seen. */
	private Set<Object> roots() {
		return Arrays.stream(viewer().getTree().getItems()).map(TreeItem::getData).filter(Objects::nonNull)
				.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
	}

	private void digitsChanged(StudyProject study) {
		if (study == project && !viewer().getTree().isDisposed()) {
			viewer().refresh(true);
		}
	}

	private void countOtherwise() {
		facts.countAnew();
		viewer().refresh();
	}

	private void showHintOrTree() {
		boolean empty = project == null || !columns && project.study().codes().codebooks().size() < 2
				&& project.study().codes().all().isEmpty() && !isDeletedShown();
		hint.setText(project == null ? Messages.Tree_noStudy : EmptyCodebook.text(project));
		layout.topControl = empty ? hint : filteredTree;
		stack.layout();
	}

	/** The selected codes, in the tree's order. */
	public List<Code> selectedCodes() {
		return viewer().getStructuredSelection().stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
	}

	/** Where a new code goes: beside the selected code, into the selected codebook, or to the top. */
	public Optional<EObject> newCodeParent() {
		var first = viewer().getStructuredSelection().getFirstElement();
		return switch (first) {
			case Code code -> Optional.ofNullable(code.eContainer());
			case Codebook codebook -> Optional.of(codebook);
			case null, default -> study().flatMap(at -> at.study().codes().main()).map(EObject.class::cast);
		};
	}

	/** Selects a code and brings it into sight. */
	public void reveal(Code code) {
		viewer().setSelection(new StructuredSelection(code), true);
	}

	/** Whether deleted codes are shown, too. */
	public boolean isDeletedShown() {
		return content.isDeletedShown();
	}

	/** Shows deleted codes, or hides them again. */
	public void setDeletedShown(boolean shown) {
		content.setDeletedShown(shown);
		viewer().refresh();
		showHintOrTree();
	}

	/** Opens the field in which the code is renamed. */
	public void editName(Code code) {
		viewer().getTree().setFocus();
		viewer().editElement(code, 0);
	}

	public void setFocus() {
		if (layout.topControl == filteredTree) {
			viewer().getTree().setFocus();
		} else {
			stack.setFocus();
		}
	}
}
