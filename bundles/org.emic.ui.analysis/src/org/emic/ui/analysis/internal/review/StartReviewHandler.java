/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.analysis.internal.codings.CodingsView;

/** Lists the automatic codings that nobody has looked at, and shows the first in its text. */
public final class StartReviewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var study = ActiveStudy.get().current(Messages.Review_noStudy);
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (study.isEmpty()) {
			return null;
		}
		try {
			var view = (CodingsView) page.showView(EmicIds.CODINGS_VIEW);
			view.review(study.get());
			var walk = new ReviewWalk(page, study.get(), true);
			walk.show(walk.nextAfter(List.of()));
		} catch (PartInitException e) {
			Errors.show(Messages.Review_noView, e);
		}
		return null;
	}
}
