/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.quickfix;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.emic.ui.transcript.TranscriptEditor;

/** The platform's quick fix (Ctrl+1) in a transcript. */
public final class QuickAssist {

	private QuickAssist() {
	}

	public static IQuickAssistAssistant create(TranscriptEditor editor) {
		var assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new Processor(editor));
		assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
		assistant.enableColoredLabels(true);
		return assistant;
	}

	/** The action of the command: the platform's own one is not for texts that are only read. */
	public static IAction action(IQuickAssistAssistant assistant, TranscriptEditor editor) {
		var action = new Action(Messages.QuickFix) {
			@Override
			public void run() {
				if (editor.askForCodings().isEmpty()) {
					return; // which has been said
				}
				if (QuickProposals.of(editor).length == 0) {
					editor.complain(Messages.Nothing);
				} else {
					assistant.showPossibleQuickAssists();
				}
			}
		};
		action.setActionDefinitionId(ITextEditorActionDefinitionIds.QUICK_ASSIST);
		return action;
	}

	private record Processor(TranscriptEditor editor) implements IQuickAssistProcessor {

		@Override
		public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
			return QuickProposals.of(editor);
		}

		@Override
		public boolean canAssist(IQuickAssistInvocationContext context) {
			return editor.codings().isPresent();
		}

		@Override
		public boolean canFix(Annotation annotation) {
			return false;
		}

		@Override
		public String getErrorMessage() {
			return null;
		}
	}
}
