/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellCloses;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.waitForShell;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.ui.PlatformUI;

/** The running product. */
public final class Product {

	private static final long PATIENCE = 20_000;

	final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	/** The product as it stands after its start. */
	public Product() {
		SWTBotPreferences.TIMEOUT = PATIENCE;
		activate();
	}

	/** Brings the window to the front, so that keys arrive there. */
	public void activate() {
		bot.getDisplay().syncExec(() -> {
			var shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			shell.setBounds(shell.getMonitor().getClientArea());
			shell.forceActive();
		});
	}

	void type(String text) {
		new Keys(bot.getDisplay()).type(text);
	}

	/** Types into the field that has the focus, sees that it is there, and presses Enter. */
	void typeInto(SWTBotText field, String text) {
		type(text);
		waitUntil("typed " + text + ", and there is: " + field.getText(), () -> field.getText().equals(text));
		press(SWT.NONE, SWT.CR);
	}

	/** Presses a key with modifiers, such as {@code press(SWT.CTRL, 's')}. */
	void press(int modifiers, int key) {
		new Keys(bot.getDisplay()).press(modifiers, key);
	}

	void waitUntil(ICondition condition) {
		bot.waitUntil(condition, PATIENCE);
	}

	void waitUntil(String failure, BooleanSupplier condition) {
		waitUntil(new Condition(failure, condition));
	}

	/** Chooses from the main menu. */
	void choose(String menu, String... path) {
		activate();
		var item = bot.menu(menu);
		for (var step : path) {
			item = item.menu(step);
		}
		item.click();
	}

	/** The dialog whose title matches, once it is there and has the focus. */
	SWTBotShell dialog(String title) {
		var appears = waitForShell(withRegex(title));
		waitUntil(appears);
		var shell = new SWTBotShell(appears.get(0));
		waitUntil(title + " has no focus", () -> hasFocus(shell) || hasFocus(shell.activate()));
		return shell;
	}

	private boolean hasFocus(SWTBotShell shell) {
		return UIThreadRunnable.syncExec(() -> {
			var focus = shell.display.getFocusControl();
			return focus != null && focus.getShell() == shell.widget && shell.display.getActiveShell() == shell.widget;
		});
	}

	void closes(SWTBotShell shell) {
		waitUntil(shellCloses(shell));
	}

	/** Makes the sample study through File &gt; New. */
	public void makeSampleStudy() {
		choose("File", "New", "Sample Study");
		var wizard = dialog("Sample Study");
		bot.button("Finish").click();
		closes(wizard);
	}

	/** Makes the sample study under another name. */
	public void makeSampleStudy(String name) {
		choose("File", "New", "Sample Study");
		var wizard = dialog("Sample Study");
		bot.textWithLabel("Project name:").setText(name);
		bot.button("Finish").click();
		closes(wizard);
	}

	/** Makes a study of a name through File &gt; New. */
	public void makeStudy(String name) {
		choose("File", "New", "Study");
		var wizard = dialog("New Study");
		bot.textWithLabel("Project name:").setText(name);
		bot.button("Finish").click();
		closes(wizard);
	}

	/** Finds a command by its name with Ctrl+3 and runs it. */
	public void quickAccess(String command) {
		press(SWT.CTRL, '3');
		waitUntil("no quick access", () -> bot.activeShell().bot().text().isActive());
		var found = bot.activeShell();
		type(command);
		waitUntil("no command " + command, () -> found.bot().table().rowCount() > 0
				&& found.bot().table().getTableItem(0).getText(1).contains(command));
		press(SWT.NONE, SWT.CR);
		closes(found);
	}

	/** Closes the active editor, whose title begins so, with Ctrl+W. */
	public void closeEditor(String title) {
		waitUntil("no editor " + title, () -> bot.activeEditor().getTitle().startsWith(title));
		press(SWT.CTRL, 'w');
		waitUntil(title + " is open", () -> bot.editors().stream().noneMatch(editor -> editor.getTitle().startsWith(title)));
	}

	/** Gives the active part the whole window, or takes it back, with Ctrl+M. */
	public void maximise() {
		press(SWT.CTRL, 'm');
	}

	/** Waits until no job runs and all events are handled. */
	void waitUntilIdle() {
		waitUntil("jobs run", () -> Job.getJobManager().isIdle());
		UIThreadRunnable.syncExec(() -> {
			while (bot.getDisplay().readAndDispatch()) {
				// until there is nothing left to do
			}
		});
	}

	/** Undoes the last step, whatever it was. */
	public void undo() {
		press(SWT.CTRL, 'z');
	}

	public void redo() {
		press(SWT.CTRL | SWT.SHIFT, 'z');
	}

	public CodebookPage codebook() {
		return new CodebookPage(this);
	}

	public ExplorerPage explorer() {
		return new ExplorerPage(this);
	}

	/** Whether a window that is not the product's, such as the system's file dialog, has the focus. */
	boolean focusIsElsewhere() {
		return UiThread.test(bot.getDisplay(), () -> bot.getDisplay().getActiveShell() == null);
	}

	/** Presses a key in a window that is not the product's; returns whether such a window has the focus. */
	boolean pressElsewhere(int key) {
		return new Keys(bot.getDisplay()).pressIf(() -> bot.getDisplay().getActiveShell() == null, key);
	}

	/** Puts a text on the clipboard, as if it had been copied somewhere else. */
	void copy(String text) {
		UIThreadRunnable.syncExec(() -> {
			var clipboard = new Clipboard(bot.getDisplay());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
	}

	public TranscriptPage transcript() {
		return new TranscriptPage(this);
	}

	public OutlineViewPage outline() {
		return new OutlineViewPage(this);
	}

	public CodingsPage codings() {
		return new CodingsPage(this);
	}

	/** Opens the wizard that codes many passages, with its key. */
	public AutoCodePage autoCode() {
		return new AutoCodePage(this);
	}

	public ImportPage importTranscripts() {
		return new ImportPage(this);
	}
}
