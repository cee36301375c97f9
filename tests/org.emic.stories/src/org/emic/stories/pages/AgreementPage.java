/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The Agreement view. */
public final class AgreementPage {

	private final Product product;
	private final SWTBotView view;

	AgreementPage(Product product) {
		this.product = product;
		product.quickAccess("Show Agreement");
		this.view = product.bot.viewByPartName("Agreement");
	}

	private SWTBotTable table() {
		return view.bot().table();
	}

	/** Puts the figures after the consensus beside those before it. */
	public AgreementPage besideConsensus() {
		view.setFocus();
		product.quickAccess("Compare with Agreement after Consensus");
		return this;
	}

	/** Over all codes and coders, a figure as it is shown. */
	public double overall(String column) {
		product.waitUntil("no column " + column + " in " + columns(), () -> columns().contains(column) && table().rowCount() > 0
				&& !table().cell(0, columns().indexOf(column)).isEmpty());
		return Double.parseDouble(table().cell(0, columns().indexOf(column)));
	}

	public List<String> columns() {
		return table().columns();
	}

	/** Who is compared, over all codes. */
	public String coders() {
		return table().cell(0, 1);
	}
}
