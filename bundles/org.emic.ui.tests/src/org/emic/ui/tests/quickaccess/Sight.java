/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import java.util.TreeMap;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.workspace.DoneSteps;
import org.osgi.service.prefs.BackingStoreException;

/** What a person sees of what a command did. */
final class Sight {

	private final CodingDesk desk;

	Sight(CodingDesk desk) {
		this.desk = desk;
	}

	private IWorkbenchPage page() {
		return desk.page();
	}

	private TranscriptEditor editor() {
		return desk.editor();
	}

	String selection() {
		return page().getActiveEditor().getSite().getSelectionProvider().getSelection() instanceof ITextSelection text
				? text.getOffset() + "+" + text.getLength() : "";
	}

	String shownText() {
		return editor().textWidget().getText();
	}

	boolean isEditing() {
		return editor().isEditing();
	}

	String activePart() {
		return page().getActivePart().getSite().getId();
	}

	String activeEditor() {
		return page().getActiveEditor().getTitle();
	}

	boolean isUnsaved() {
		return page().getActiveEditor().isDirty();
	}

	String display() {
		var node = InstanceScope.INSTANCE.getNode(CodingDesk.DISPLAY);
		try {
			var values = new TreeMap<String, String>();
			for (var key : node.keys()) {
				values.put(key, node.get(key, ""));
			}
			return values.toString();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(e);
		}
	}

	String found() {
		var view = NewSearchUI.getSearchResultView();
		return view == null || view.getActivePage() == null ? "" : view.getActivePage().getLabel();
	}

	String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts something into the clipboard that no command puts there. */
	void clearClipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { "nothing copied yet" }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** What stands in the field that has the focus. */
	String focusedField() {
		return Display.getCurrent().getFocusControl() instanceof Text field ? field.getText() : "";
	}

	/** Whether who codes now is done with the open transcript. */
	boolean isDone() {
		return DoneSteps.isDone(editor().study().orElseThrow(), editor().transcript().orElseThrow());
	}

	boolean showsOnlyMine() {
		return !editor().display().filter().coders().isEmpty();
	}

	boolean showsAllCodings() {
		return editor().display().filter().isEmpty();
	}
}
