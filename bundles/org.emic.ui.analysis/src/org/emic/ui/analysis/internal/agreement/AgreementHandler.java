/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.exchange.document.DocumentFile;
import org.emic.exchange.report.AgreementReport;
import org.emic.ui.DialogParent;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;

/** Opens the view of agreement, and does something with its figures. */
public abstract class AgreementHandler extends AbstractHandler {

	/** Show Agreement. */
	public static final class Show extends AgreementHandler {

		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(EmicIds.AGREEMENT_VIEW);
				return null;
			} catch (PartInitException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
	}

	/** Compare with the figures after the consensus. */
	public static final class AfterConsensus extends AgreementHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			view(event).ifPresent(view -> view.compare(
					view.comparison() instanceof Comparison.Consensus ? new Comparison.Nothing() : new Comparison.Consensus()));
			return null;
		}
	}

	/** Compare with the figures of a revision. */
	public static final class AtRevision extends AgreementHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			view(event).ifPresent(view -> view.study()
					.flatMap(project -> RevisionChoice.ask(view.getSite().getShell(), project))
					.ifPresent(revision -> view.compare(new Comparison.AtRevision(revision))));
			return null;
		}
	}

	/** Show the passages behind the figures of the selected row. */
	public static final class Passages extends AgreementHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			view(event).ifPresent(view -> view.table().selected().or(() -> view.table().rows().stream().findFirst())
					.ifPresent(view::showPassages));
			return null;
		}
	}

	/** Copies the figures as CSV. */
	public static final class Copy extends AgreementHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			view(event).flatMap(AgreementView::report).ifPresent(report -> {
				var clipboard = new Clipboard(DialogParent.of(event).getDisplay());
				try {
					clipboard.setContents(new Object[] { report.csv() }, new Transfer[] { TextTransfer.getInstance() });
				} finally {
					clipboard.dispose();
				}
			});
			return null;
		}
	}

	/** Writes the figures as CSV, or as a document with the method. */
	public static final class Export extends AgreementHandler {

		private static final String CSV = ".csv"; //$NON-NLS-1$
		private static final String MARKDOWN = ".md"; //$NON-NLS-1$

		@Override
		public Object execute(ExecutionEvent event) {
			view(event).ifPresent(view -> {
				var report = view.report();
				if (report.isEmpty()) {
					Errors.tell(Messages.Export_none);
				} else {
					var name = view.study().map(study -> study.project().getName()).orElse(""); //$NON-NLS-1$
					ask(view.getSite().getShell(), name).ifPresent(file -> write(file, report.get(), name));
				}
			});
			return null;
		}

		private static Optional<Path> ask(Shell shell, String study) {
			var dialog = new FileDialog(shell, SWT.SAVE);
			dialog.setText(Messages.Export_title);
			dialog.setFilterExtensions(new String[] { '*' + MARKDOWN, '*' + CSV });
			dialog.setFilterNames(new String[] { Messages.Export_markdown, Messages.Export_csv });
			dialog.setFileName(NLS.bind(Messages.Export_name, study) + MARKDOWN);
			dialog.setOverwrite(true);
			var chosen = dialog.open();
			if (chosen == null) {
				return Optional.empty();
			}
			boolean named = chosen.endsWith(CSV) || chosen.endsWith(MARKDOWN);
			return Optional.of(Path.of(named ? chosen : chosen + (dialog.getFilterIndex() == 1 ? CSV : MARKDOWN)));
		}

		/** Writes a file of figures, in the form that its name ends in. */
		public static void write(Path file, AgreementReport report, String study) {
			var text = file.toString().endsWith(CSV) ? report.csv() : report.markdown(NLS.bind(Messages.Export_heading, study));
			try {
				DocumentFile.write(file, text);
			} catch (IOException e) {
				Errors.show(NLS.bind(Messages.Export_failed, file), e);
			}
		}
	}

	static Optional<AgreementView> view(ExecutionEvent event) {
		return HandlerUtil.getActivePart(event) instanceof AgreementView view ? Optional.of(view) : Optional.empty();
	}
}
