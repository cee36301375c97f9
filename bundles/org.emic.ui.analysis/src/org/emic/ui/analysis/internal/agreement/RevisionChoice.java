/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.emic.exchange.git.Revisions;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/** Lets a person choose a branch, tag or commit of a study. */
final class RevisionChoice {

	/** So many commits are offered. */
	private static final int MOST = 300;
	/** The order of such times is that of their texts. */
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

	private RevisionChoice() {
	}

	static Optional<Revisions.Named> ask(Shell shell, StudyProject project) {
		try {
			var revisions = Revisions.of(Path.of(project.project().getLocationURI()), MOST);
			if (revisions.isEmpty()) {
				Errors.tell(Messages.NoRepository);
				return Optional.empty();
			}
			var dialog = new RevisionDialog(shell, new LabelProvider() {
				@Override
				public String getText(Object element) {
					var revision = (Revisions.Named) element;
					return NLS.bind(Messages.Revision_label, new Object[] { minute(revision.time()), revision.shown(), revision.message() });
				}
			});
			dialog.setTitle(Messages.Revision_title);
			dialog.setMessage(Messages.Revision_message);
			dialog.setElements(revisions.toArray());
			dialog.setMultipleSelection(false);
			return dialog.open() == Window.OK ? Optional.ofNullable((Revisions.Named) dialog.getFirstResult()) : Optional.empty();
		} catch (IOException e) {
			Errors.show(Messages.NoRevisions, e);
			return Optional.empty();
		}
	}

	private static String minute(Instant time) {
		return MINUTE.withZone(ZoneId.systemDefault()).format(time);
	}
}
