/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The Codings view. */
public final class CodingsPage {

	private final Product product;
	private final SWTBotView view;

	CodingsPage(Product product) {
		this.product = product;
		this.view = product.bot.viewByPartName("Codings");
		view.show();
	}

	private SWTBotTable table() {
		return view.bot().table();
	}

	/** The quotes shown, and what they are grouped by. */
	public List<String> quotes() {
		var table = table();
		return UIThreadRunnable.syncExec(table.display, (ListResult<String>) () -> Arrays
				.stream(table.widget.getItems()).map(TableItem::getText).toList());
	}

	public void waitForQuote(String quote) {
		product.waitUntil("no coding of " + quote, () -> place(quote) >= 0);
	}

	private int place(String quote) {
		var quotes = quotes();
		return quotes.stream().filter(row -> row.strip().startsWith(quote)).findFirst().map(quotes::indexOf).orElse(-1);
	}

	/** Goes to where a coding is made, by a double click. */
	public void open(String quote) {
		waitForQuote(quote);
		table().doubleClick(place(quote), 0);
	}
}
