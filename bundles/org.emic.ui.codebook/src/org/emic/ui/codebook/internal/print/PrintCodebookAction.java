/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.print;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;

import org.emic.exchange.CodebookDocument;
import org.emic.exchange.document.DocumentFormat;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.markdown.MarkdownPreview;
import org.emic.workspace.StudyProject;

/** File &gt; Print of a codebook: the same document as the one that is exported, page by page. */
public final class PrintCodebookAction extends Action {

	private final Supplier<Optional<StudyProject>> study;

	public PrintCodebookAction(Supplier<Optional<StudyProject>> study) {
		this.study = study;
		setActionDefinitionId(IWorkbenchCommandConstants.FILE_PRINT);
		setText(Messages.Print_label);
	}

	@Override
	public void run() {
		study.get().ifPresent(PrintCodebookAction::askAndPrint);
	}

	private static void askAndPrint(StudyProject project) {
		var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		var data = new PrintDialog(shell, SWT.NONE).open();
		if (data != null) {
			print(shell, project, data);
		}
	}

	private static void print(Shell shell, StudyProject project, PrinterData data) {
		var paper = new Shell(shell, SWT.NONE);
		var printer = new Printer(data);
		var text = text(paper, project);
		var options = new StyledTextPrintOptions();
		options.jobName = project.study().settings().name();
		options.header = StyledTextPrintOptions.SEPARATOR + options.jobName;
		options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG;
		options.printTextFontStyle = true;
		options.printLineBackground = false;
		var printing = text.print(printer, options);
		// the text is copied, and the printer is slow
		new Thread(() -> {
			printing.run();
			printer.dispose();
		}, options.jobName).start();
		paper.dispose();
	}

	/** The codebook as it is printed. */
	public static StyledText text(Shell paper, StudyProject project) {
		var preview = new MarkdownPreview(paper);
		preview.show(DocumentFormat.MARKDOWN.write(CodebookDocument.of(project.study(), CodebookDocument.Options.ALL)));
		return preview.control();
	}
}
