/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.ui.ActiveStudy;

/** Opens the wizard; what it looks for at first follows the colon behind the class in plugin.xml. */
public final class AutoCodeHandler extends AbstractHandler implements IExecutableExtension {

	private Optional<AutoCodeKind> kind = Optional.empty();

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		kind = data instanceof String name ? Optional.of(AutoCodeKind.valueOf(name)) : Optional.empty();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var study = ActiveStudy.get().current(Messages.Wizard_noStudy);
		if (study.isEmpty()) {
			return null;
		}
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var start = StartFromSelection.of(window.getActivePage(), HandlerUtil.getCurrentSelection(event), study.get(), kind);
		AutoCodeWizard.open(window.getShell(), new AutoCodeWizard(start));
		return null;
	}
}
