/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellCloses;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.waitForShell;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
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
		waitUntil("no command " + command, () -> row(found.bot().table(), command) >= 0);
		// what was chosen before comes first, also where only a part of its name is like what was typed
		for (int i = row(found.bot().table(), command); i > 0; i--) {
			press(SWT.NONE, SWT.ARROW_DOWN);
		}
		waitUntil(command + " is not selected", () -> found.bot().table().selection().get(0, 1).contains(command));
		press(SWT.NONE, SWT.CR);
		closes(found);
	}

	private static int row(SWTBotTable table, String command) {
		return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, 1).contains(command)).findFirst().orElse(-1);
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
		handleEvents();
	}

	/** Lets the product do what it has to do at once, such as painting. */
	void handleEvents() {
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

	/** Waits until a comparison tells a difference that begins so. */
	public void waitForDifference(String beginning) {
		waitUntil("no difference " + beginning, () -> bot.getFinder().findControls(widgetOfType(Tree.class)).stream()
				.flatMap(tree -> Rows.of(new SWTBotTree(tree)).stream()).anyMatch(row -> row.strip().startsWith(beginning)));
	}

	/** Brings the project in a folder into the workspace through File &gt; Import. */
	public void importProject(Path folder) {
		new ImportProjectPage(this).add(folder);
	}

	/** Picks a code in the picker that is about to open. */
	void pick(String code) {
		waitUntil("no picker", () -> bot.textWithMessage(TranscriptPage.PICKER).isActive());
		typeInto(bot.textWithMessage(TranscriptPage.PICKER), code);
	}

	/** Merges the codes that are selected in the codebook, with a preview. */
	public RefactoringPage mergeCodes() {
		return new RefactoringPage(this, "Merge Codes");
	}

	/** Opens the view of stale codings. */
	public StaleCodingsPage staleCodings() {
		return new StaleCodingsPage(this);
	}

	/** Opens the Disagreements view. */
	public DisagreementsPage disagreements() {
		return new DisagreementsPage(this);
	}

	/** Opens the Agreement view. */
	public AgreementPage agreement() {
		return new AgreementPage(this);
	}

	/** Opens the dialog about blind coding. */
	public BlindCodingPage blindCoding() {
		return new BlindCodingPage(this);
	}
}
