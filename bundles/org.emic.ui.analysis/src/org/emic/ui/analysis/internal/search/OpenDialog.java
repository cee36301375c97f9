/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.osgi.framework.FrameworkUtil;

import org.emic.ui.HelpContext;

/**
 * Finds a thing by typing a part of its name.
 *
 * @param <T> what can be opened; read before the dialog opens, since it filters beside the UI thread
 */
abstract class OpenDialog<T> extends FilteredItemsSelectionDialog {

	private final List<T> items;
	private final String settingsName;

	OpenDialog(Shell shell, String title, String message, List<T> items, ILabelProvider labels, String settingsName) {
		super(shell, false);
		this.items = items;
		this.settingsName = settingsName;
		setTitle(title);
		setMessage(message);
		setListLabelProvider(labels);
		setDetailsLabelProvider(labels);
		// an empty field lists all: codebooks and studies are of a size that is looked through
		setInitialPattern("?", FULL_SELECTION); //$NON-NLS-1$
	}

	/** All texts by which an item is found. */
	abstract List<String> names(T item);

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.OPEN.setOn(parent);
		return super.createDialogArea(parent);
	}

	@Override
	protected Control createExtendedContentArea(Composite parent) {
		return null;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(OpenDialog.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, settingsName);
	}

	@Override
	protected IStatus validateItem(Object item) {
		return Status.OK_STATUS;
	}

	@Override
	protected ItemsFilter createFilter() {
		return new ItemsFilter() {
			@Override
			public boolean matchItem(Object item) {
				return names(cast(item)).stream().anyMatch(name -> matches(name) || matchesInside(name));
			}

			private boolean matchesInside(String name) {
				return name.toLowerCase(java.util.Locale.ROOT).contains(getPattern().toLowerCase(java.util.Locale.ROOT));
			}

			@Override
			public boolean isConsistentItem(Object item) {
				return true;
			}
		};
	}

	@SuppressWarnings("unchecked")
	private T cast(Object item) {
		return (T) item;
	}

	@Override
	protected Comparator<T> getItemsComparator() {
		return Comparator.comparing(this::getElementName, String.CASE_INSENSITIVE_ORDER);
	}

	@Override
	protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
		for (var item : items) {
			content.add(item, filter);
		}
	}

	@Override
	public String getElementName(Object item) {
		return names(cast(item)).getFirst();
	}
}
