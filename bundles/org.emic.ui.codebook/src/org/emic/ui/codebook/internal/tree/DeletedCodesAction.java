/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

import org.emic.ui.EmicImages;
import org.emic.ui.codebook.internal.Messages;

/** Shows deleted codes in a tree, from where they can be restored. */
public final class DeletedCodesAction extends Action {

	private final CodeTreePanel tree;

	public DeletedCodesAction(CodeTreePanel tree) {
		super(Messages.Deleted_show, IAction.AS_CHECK_BOX);
		this.tree = tree;
		setToolTipText(Messages.Deleted_showHint);
		setImageDescriptor(EmicImages.descriptor("deleted-codes")); //$NON-NLS-1$
		setChecked(tree.isDeletedShown());
	}

	@Override
	public void run() {
		tree.setDeletedShown(isChecked());
	}
}
