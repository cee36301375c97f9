/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The Disagreements view. */
public final class DisagreementsPage {

	private static final int PASSAGE = 0;
	private static final int KIND = 2;
	private static final int STATE = 3;

	private final Product product;
	private final SWTBotView view;

	DisagreementsPage(Product product) {
		this.product = product;
		product.quickAccess("Show Disagreements");
		this.view = product.bot.viewByPartName("Disagreements");
	}

	private SWTBotTable table() {
		return view.bot().table();
	}

	/** The passages, with what the difference is. */
	public List<String> passages() {
		var table = table();
		var passages = new ArrayList<String>();
		for (int row = 0; row < table.rowCount(); row++) {
			if (!table.cell(row, KIND).isEmpty()) {
				passages.add(table.cell(row, PASSAGE) + " | " + table.cell(row, KIND));
			}
		}
		return passages;
	}

	public void waitForPassages(int count) {
		product.waitUntil("there are not " + count + ": " + passages(), () -> passages().size() == count);
	}

	private int row(String passage) {
		var table = table();
		return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, PASSAGE).startsWith(passage)).findFirst()
				.orElse(-1);
	}

	/** Selects a disagreement by how its passage begins. */
	public DisagreementsPage select(String passage) {
		product.waitUntil("no passage " + passage, () -> row(passage) >= 0);
		view.setFocus();
		table().select(row(passage));
		table().setFocus();
		return this;
	}

	/** Takes the side of a coder in the first disagreement that is open; the view goes on to the next one. */
	public void takeFirstOpen(String coder, String reason) {
		product.waitUntil("nothing is open", () -> !open().isEmpty());
		var open = open();
		view.setFocus();
		table().select(open.getFirst());
		table().setFocus();
		take(coder, reason);
		product.waitUntil("not settled", () -> open().size() < open.size());
	}

	private List<Integer> open() {
		var table = table();
		return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, STATE).equals("Open")).boxed().toList();
	}

	/** Takes the side of a coder, by the number that stands above what the coder did. */
	public void take(String coder, String reason) {
		int number = IntStream.rangeClosed(1, 9).filter(each -> isShown(each + "  " + coder)).findFirst().orElseThrow();
		settle(SWT.NONE, '0' + number, reason);
	}

	private boolean isShown(String label) {
		var finder = view.bot().getFinder();
		return finder.findControls(view.getWidget(), withText(label), true).stream().anyMatch(Label.class::isInstance)
				// without room for columns, what each did stands in one text
				|| finder.findControls(view.getWidget(), widgetOfType(StyledText.class), true).stream()
						.map(text -> new SWTBotStyledText(text).getText()).anyMatch(text -> text.lines().anyMatch(label::equals));
	}

	/** Settles what is selected with a key and says why. */
	public void settle(int modifiers, int key, String reason) {
		product.press(modifiers, key);
		giveReason(reason);
	}

	/** Settles on another code. */
	public void settleOn(String code, String reason) {
		product.press(SWT.CTRL, 'r');
		product.pick(code);
		giveReason(reason);
	}

	private void giveReason(String reason) {
		var dialog = product.dialog("Settle");
		product.typeInto(dialog.bot().text(0), reason);
		product.closes(dialog);
	}

	/** Waits until it is said how a disagreement was settled. */
	public void waitForState(String passage, String state) {
		product.waitUntil(passage + " is not " + state, () -> table().cell(row(passage), STATE).equals(state));
	}
}
