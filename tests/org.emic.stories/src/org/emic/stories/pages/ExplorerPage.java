/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The Project Explorer. */
public final class ExplorerPage {

	private final Product product;
	private final SWTBotView view;

	ExplorerPage(Product product) {
		this.product = product;
		this.view = product.bot.viewByPartName("Project Explorer");
	}

	private SWTBotTree tree() {
		return view.bot().tree();
	}

	public List<String> rows() {
		return Rows.of(tree());
	}

	/** Opens a folder or project to see what is in it. */
	public ExplorerPage expand(String project, String... folders) {
		view.show();
		product.waitUntil("no project " + project, () -> Rows.find(tree(), project) != null);
		Rows.find(tree(), project).expand();
		for (var folder : folders) {
			inProject(folder, project).expand();
		}
		return this;
	}

	/** Selects a row by how it begins. */
	public ExplorerPage select(String row) {
		view.show();
		view.setFocus();
		product.waitUntil("no row " + row, () -> Rows.find(tree(), row) != null);
		Rows.find(tree(), row).select();
		return this;
	}

	/** Selects a row by how it begins, in one of several projects. */
	public ExplorerPage select(String row, String project) {
		view.show();
		view.setFocus();
		inProject(row, project).select();
		return this;
	}

	/** Opens a file of one of several projects by a double click. */
	public void open(String file, String project) {
		inProject(file, project).doubleClick();
	}

	/** Chooses from the context menu of a row of a project. */
	public void choose(String row, String project, String command) {
		select(row, project);
		inProject(row, project).contextMenu(command).click();
	}

	private SWTBotTreeItem inProject(String row, String project) {
		product.waitUntil("no " + row + " in " + project, () -> Rows.find(tree(), project, row) != null);
		return Rows.find(tree(), project, row);
	}

	/** Opens a file by a double click. */
	public void open(String file) {
		product.waitUntil("no file " + file, () -> Rows.find(tree(), file) != null);
		Rows.find(tree(), file).doubleClick();
	}
}
