/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.emic.workspace.CoderPreference;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Where one of several coders works: a project of their own in the workspace. Each of them has a workspace of their own
 * in life, and says only once who they are; the story says it whenever somebody else sits down.
 *
 * @param coder   the name
 * @param project the project with the coder's clone of the study
 */
public record Desk(Product product, String coder, String project) {

	/** Lets the coder begin to work; whoever sat here has taken away what they had open. */
	public void sitDown() {
		product.bot.closeAllEditors();
		UIThreadRunnable.syncExec(() -> {
			try {
				CoderPreference.set(coder, id());
			} catch (BackingStoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Forgets who codes: whoever comes next is asked. */
	public static void leave() {
		UIThreadRunnable.syncExec(() -> {
			var node = InstanceScope.INSTANCE.getNode(CoderPreference.NODE);
			node.remove(CoderPreference.NAME);
			node.remove(CoderPreference.ID);
			try {
				node.flush();
			} catch (BackingStoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** The coder's id. */
	public String id() {
		return coder.toLowerCase(Locale.ROOT);
	}

	/** Takes note of what git did to the files, with F5. */
	public void refresh() {
		product.explorer().select(project);
		product.press(SWT.NONE, SWT.F5);
		product.waitUntilIdle();
	}

	/** Opens a transcript and takes it to the front. */
	public TranscriptPage open(String transcript) {
		product.explorer().expand(project, "transcripts").open(transcript, project);
		product.waitUntil("no editor of " + project, () -> product.bot.activeEditor().getTitle().startsWith(transcript));
		return product.transcript();
	}

	/** Makes the coder an owner of the study's codebook, in the project's properties. */
	public void ownCodebook() {
		product.explorer().select(project);
		product.press(SWT.ALT, SWT.CR);
		var dialog = product.dialog("Properties for " + project);
		dialog.bot().tree().getTreeItem("Owners").select();
		var coders = dialog.bot().table();
		IntStream.range(0, coders.rowCount()).mapToObj(coders::getTableItem)
				.filter(item -> item.getText().startsWith(coder)).findFirst().orElseThrow().check();
		dialog.bot().button("Apply and Close").click();
		product.closes(dialog);
	}
}
