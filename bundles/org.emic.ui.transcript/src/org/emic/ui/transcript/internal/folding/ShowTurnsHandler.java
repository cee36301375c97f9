/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.folding.ShownTurns.Kind;

/** Shows only turns of a kind, which the extension names behind the class, in the active editor. */
public final class ShowTurnsHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	private Kind kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = Kind.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.askForCodings().flatMap(codings -> what(editor))
					.ifPresent(what -> editor.turnView().show(new ShownTurns(kind, what)));
		}
		return null;
	}

	/** Asks for what the kind needs to be known; nothing when the person thought better of it. */
	private Optional<String> what(TranscriptEditor editor) {
		return switch (kind) {
			case SPEAKER -> speaker(editor);
			case CONTAINING -> words(editor);
			default -> Optional.of(""); //$NON-NLS-1$
		};
	}

	private static Optional<String> speaker(TranscriptEditor editor) {
		var transcript = editor.transcript().orElseThrow();
		var dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new LabelProvider());
		dialog.setTitle(Messages.SpeakerTitle);
		dialog.setMessage(Messages.SpeakerMessage);
		dialog.setElements(transcript.model().getSpeakers().stream().map(speaker -> speaker.getName()).toArray());
		int turn = editor.display().currentTurn();
		if (turn >= 0 && transcript.turn(turn).getSpeaker() != null) {
			dialog.setInitialSelections(transcript.turn(turn).getSpeaker().getName());
		}
		return dialog.open() == Window.OK ? Optional.of((String) dialog.getFirstResult()) : Optional.empty();
	}

	private static Optional<String> words(TranscriptEditor editor) {
		var selection = editor.passages().selection();
		var selected = editor.transcript().orElseThrow().substring(selection.start(), selection.end()).lines().findFirst()
				.orElse(""); //$NON-NLS-1$
		var dialog = new InputDialog(editor.getSite().getShell(), Messages.ContainingTitle, Messages.ContainingMessage,
				selected, words -> words.isBlank() ? "" : null); //$NON-NLS-1$
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		var page = window == null ? null : window.getActivePage();
		element.setChecked(page != null && page.getActiveEditor() instanceof TranscriptEditor editor
				? editor.turnView().shown().kind() == kind
				: kind == Kind.ALL);
	}
}
