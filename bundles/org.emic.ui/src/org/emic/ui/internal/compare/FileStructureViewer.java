/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareViewerSwitchingPane;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureDiffViewer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.emic.core.compare.Comparison;
import org.emic.core.compare.Difference;
import org.emic.ui.FocusContext;

/**
 * The differences of a file of Emic's, part by part, in the upper pane of the platform's Compare. A part is taken over
 * from either side.
 */
public final class FileStructureViewer extends StructureDiffViewer {

	/** The property of a configuration that holds the viewer. */
	private static final String PROPERTY = "org.emic.ui.compare.differences"; //$NON-NLS-1$
	private static final String CONTEXT = "org.emic.ui.compare.context"; //$NON-NLS-1$

	private final FileStructureCreator creator = new FileStructureCreator();
	private Optional<FileNode> base = Optional.empty();
	private FileNode left;
	private FileNode right;
	private String title;
	/** The place in the tree of what was taken over. */
	private int taken;
	/** While a part is put into the pane below. That handles events, so that the same, or more, can be asked for. */
	private boolean opening;
	/** Whether something came meanwhile that would put another part there. */
	private boolean waiting;
	/** From taking something over until the differences are found anew. */
	private boolean taking;
	// made while the super constructor runs, and therefore without an initial value
	private TakeAction toRight;
	private TakeAction toLeft;

	FileStructureViewer(Composite parent, CompareConfiguration configuration) {
		super(parent, configuration);
		setLabelProvider(new DifferenceLabels((ILabelProvider) getLabelProvider()));
		setComparator(new PartOrder());
		addFilter(new SameOnBothSides(configuration));
		setStructureCreator(creator);
		addSelectionChangedListener(event -> updateActions());
		// the platform shows a part below only when it is opened; whoever goes through differences wants to see each
		addPostSelectionChangedListener(event -> open(event.getSelection()));
		configuration.setProperty(PROPERTY, this);
		activateKeys(configuration);
		updateActions();
	}

	/** The viewer of a comparison, if it has one. */
	static Optional<FileStructureViewer> of(CompareConfiguration configuration) {
		return configuration.getProperty(PROPERTY) instanceof FileStructureViewer viewer && !viewer.getControl().isDisposed()
				? Optional.of(viewer)
				: Optional.empty();
	}

	/** Nothing in a dialog, which has no services. */
	private void activateKeys(CompareConfiguration configuration) {
		var site = configuration.getContainer() == null ? null : configuration.getContainer().getServiceLocator();
		if (site != null) {
			FocusContext.install(getControl(), site, CONTEXT, PROPERTY);
		}
	}

	private void open(ISelection selection) {
		if (!selection.isEmpty() && !opening && !taking) {
			opening = true;
			try {
				fireOpen(new OpenEvent(this, selection));
			} finally {
				opening = false;
			}
			if (waiting) {
				waiting = false;
				getControl().getDisplay().asyncExec(this::showWhatCameMeanwhile);
			}
		} else if (opening) {
			waiting = true;
		}
	}

	private void showWhatCameMeanwhile() {
		if (!getControl().isDisposed()) {
			refresh(getRoot());
			afterDiff();
		}
	}

	/** Not while a part is put into the pane below: what is selected would go, and the pane's viewer with it. */
	@Override
	public void refresh(Object element) {
		if (opening) {
			waiting = true;
		} else {
			super.refresh(element);
		}
	}

	@Override
	protected void createToolItems(ToolBarManager manager) {
		toRight = new TakeAction(this, true);
		toLeft = new TakeAction(this, false);
		manager.appendToGroup("merge", toRight); //$NON-NLS-1$
		manager.appendToGroup("merge", toLeft); //$NON-NLS-1$
	}

	@Override
	protected void fillContextMenu(IMenuManager manager) {
		if (toRight != null) {
			updateActions();
			manager.add(toRight);
			manager.add(toLeft);
			manager.add(new Separator());
		}
		super.fillContextMenu(manager);
	}

	@Override
	protected void propertyChange(PropertyChangeEvent event) {
		super.propertyChange(event);
		if (event.getProperty().equals(CompareConfiguration.SHOW_PSEUDO_CONFLICTS)) {
			refresh();
		}
	}

	@Override
	protected void compareInputChanged(ICompareInput input) {
		if (input != null) {
			creator.setNames(KnownCodes.around(input));
		}
		super.compareInputChanged(input);
	}

	@Override
	protected void preDiffHook(IStructureComparator ancestor, IStructureComparator leftRoot, IStructureComparator rightRoot,
			IProgressMonitor monitor) {
		base = ancestor instanceof FileNode node ? Optional.of(node) : Optional.empty();
		left = leftRoot instanceof FileNode node ? node : null;
		right = rightRoot instanceof FileNode node ? node : null;
		title = null;
		if (left == null || right == null || !left.file().getClass().equals(right.file().getClass())) {
			return;
		}
		var comparison = Comparison.of(base.map(FileNode::file), left.file(), right.file());
		left.arrange(comparison.left());
		right.arrange(comparison.right());
		title = count(comparison.differences().stream().flatMap(Difference::leaves)
				.filter(difference -> difference.side() != Difference.Side.SAME).toList());
	}

	private static String count(List<Difference> differences) {
		long conflicts = differences.stream().filter(difference -> difference.side() == Difference.Side.CONFLICT).count();
		var count = differences.size() == 1 ? Messages.OneDifference : NLS.bind(Messages.Differences, differences.size());
		if (differences.isEmpty()) {
			return Messages.NoDifferences;
		}
		return conflicts == 0 ? count
				: conflicts == 1 ? NLS.bind(Messages.WithOneConflict, count) : NLS.bind(Messages.WithConflicts, count, conflicts);
	}

	@Override
	protected void diff(IProgressMonitor monitor) {
		super.diff(monitor);
		// behind the platform's own update, which is in the display's queue already
		getControl().getDisplay().asyncExec(this::afterDiff);
	}

	private void afterDiff() {
		if (getControl().isDisposed()) {
			return;
		}
		expandAll();
		if (title != null && getControl().getParent() instanceof CompareViewerSwitchingPane pane) {
			pane.setTitleArgument(title);
		}
		taking = false;
		// the same part as before, but of versions that were read anew
		open(getSelection());
		updateActions();
	}

	/** What was selected is no difference any more: the one that comes to its place is next. */
	@Override
	protected void handleInvalidSelection(ISelection invalid, ISelection remaining) {
		var leaves = remaining.isEmpty() ? leaves() : List.of();
		if (leaves.isEmpty()) {
			super.handleInvalidSelection(invalid, remaining);
		} else {
			setSelection(new StructuredSelection(leaves.get(Math.min(taken, leaves.size() - 1))), true);
		}
	}

	/** The differences shown, in the order of the tree. */
	private List<Object> leaves() {
		var leaves = new ArrayList<Object>();
		expandAll();
		for (var item : getTree().getItems()) {
			collect(item, leaves);
		}
		return leaves;
	}

	private static void collect(TreeItem item, List<Object> leaves) {
		if (item.getItemCount() == 0) {
			leaves.add(item.getData());
		}
		for (var inner : item.getItems()) {
			collect(inner, leaves);
		}
	}

	/** Whether what is selected can be taken over to a side, as it is shown. */
	boolean canTake(boolean toTheRight) {
		var target = target(toTheRight);
		return target != null && target.isEditable() && !selectedKeys().isEmpty() && (isRight(toTheRight)
				? getCompareConfiguration().isRightEditable() : getCompareConfiguration().isLeftEditable());
	}

	/** Takes what is selected over to a side, as it is shown. */
	void take(boolean toTheRight) {
		if (opening || !canTake(toTheRight) || !target(toTheRight).validateEdit(getControl().getShell()).isOK()) {
			return;
		}
		taken = Math.max(0, leaves().indexOf(getStructuredSelection().getFirstElement()));
		taking = true;
		taking = target(toTheRight).take(selectedKeys(), target(!toTheRight));
		if (getCompareConfiguration().getContainer() instanceof CompareEditorInput input && !input.isSaveNeeded()) {
			input.setDirty(true);
		}
	}

	private List<String> selectedKeys() {
		var keys = new ArrayList<String>();
		for (var element : getStructuredSelection()) {
			if (element instanceof DiffNode node) {
				DifferenceLabels.part(node).ifPresent(part -> keys.add(part.key()));
			}
		}
		return keys;
	}

	/** The sides can be shown the other way round. */
	private boolean isRight(boolean shownRight) {
		return shownRight != getCompareConfiguration().isMirrored();
	}

	private FileNode target(boolean shownRight) {
		return isRight(shownRight) ? right : left;
	}

	private void updateActions() {
		if (toRight != null && getCompareConfiguration() != null) {
			toRight.update();
			toLeft.update();
		}
	}
}
