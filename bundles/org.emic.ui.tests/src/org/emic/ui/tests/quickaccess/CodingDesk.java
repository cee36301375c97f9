/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.StaleCodings;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.CodingPackage;
import org.emic.tests.support.Conditions;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.agreement.AgreementView;
import org.emic.ui.analysis.internal.disagreements.DisagreementsView;
import org.emic.ui.tests.CompareEditor;

/** Where a person may be in the study. */
final class CodingDesk extends Desk {

	/** The file that was put into conflict, and its text before. */
	private IFile conflicting;
	private String whole;

	CodingDesk(PreparedStudy prepared) throws WorkbenchException {
		super(prepared);
		comeBack();
	}

	// where a person may be

	/** Puts the caret in front of these words. */
	private void caret(String words) {
		int at = prepared.words(words).start();
		select(new TextRange(at, at));
	}

	/** Some words are selected that have no code. */
	void words() {
		select(prepared.words("quicker now"));
	}

	/** The caret is in a coding that has a comment, between two words. */
	void coding() {
		caret("by hand");
	}

	/** The caret is in somebody else's coding about which something was decided. */
	void decided() {
		caret("of it. Less");
	}

	/** The caret is in a coding that touches another of its code. */
	void touching() {
		caret("first draft");
	}

	/** The caret is in a coding that was made automatically. */
	void automatic() {
		caret("of it by hand");
	}

	/** Some words are selected, in whose place a coding's own ones were deleted. */
	void lost() {
		words();
		editor().setEditing(true);
		editor().textWidget().replaceTextRange(prepared.words("ask the machine").start(), "ask the machine".length(), "");
		editor().setEditing(false);
		select(prepared.words("I  what it"));
	}

	/** The caret is at the beginning of the text. */
	void top() {
		caret("How do you");
	}

	/** The caret is at the end of the text. */
	void end() {
		select(new TextRange(prepared.one().text().length() - 2, prepared.one().text().length() - 2));
	}

	/** The caret is in a section that is in another. */
	void inSection() {
		caret("are mine");
	}

	/** The caret is in an answer, where a section could be split. */
	void answerInSection() {
		caret("quicker");
	}

	/** Some words are selected in a turn that has codings of one code elsewhere. */
	void besideCoding() {
		select(prepared.words("The rest can be"));
	}

	/** The codings of a code are hidden. */
	void someHidden() {
		words();
		editor().display().setFilter(editor().display().filter().withCode(prepared.code("hand").getId()));
	}

	/** Each turn is folded. */
	void allFolded() {
		words();
		run("org.emic.ui.command.foldAllTurns");
	}

	/** Only what participants say is shown. */
	void participantsOnly() {
		words();
		run("org.emic.ui.command.showParticipants");
	}

	/** A code is selected in the Codebook view, and words in the editor. */
	void codeForWords() {
		words();
		code();
	}

	/** A section is selected in the Outline view, as a click does it. */
	Runnable section(String title) {
		return () -> {
			words();
			var outline = (ContentOutline) show(IPageLayout.ID_OUTLINE);
			var selection = new StructuredSelection(prepared.section(title));
			outline.getSite().getSelectionProvider().setSelection(selection);
			tree((Composite) outline.getCurrentPage().getControl()).notifyListeners(SWT.Selection, new Event());
			Conditions.handleEvents();
			assertEquals(selection, outline.getSelection());
		};
	}

	private static Tree tree(Composite parent) {
		return Arrays.stream(parent.getChildren()).map(child -> child instanceof Tree tree ? tree
				: child instanceof Composite inner ? tree(inner) : null).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private IViewPart show(String view) {
		try {
			var part = page().showView(view);
			page().activate(part);
			Conditions.handleEvents();
			return part;
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A code is selected in the Codebook view, anew if it was before. */
	void code() {
		show(EmicIds.CODEBOOK_VIEW).getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		Conditions.handleEvents();
		select(EmicIds.CODEBOOK_VIEW, prepared.code("hand"));
	}

	/** A deleted code is selected in the Codebook view, which shows such codes. */
	void deletedCode() {
		var machine = prepared.code("machine");
		prepared.project().execute("Delete", edit -> CodebookEdits.delete(edit, machine, prepared.project().coder()));
		var menu = ((IViewPart) show(EmicIds.CODEBOOK_VIEW)).getViewSite().getActionBars().getMenuManager();
		Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction())
				.filter(action -> action.getText().equals("Show Deleted Codes") && !action.isChecked()).forEach(action -> {
					action.setChecked(true);
					action.run();
				});
		select(EmicIds.CODEBOOK_VIEW, machine);
	}

	/** A code that was proposed is selected in the Codebook view. */
	void proposedCode() {
		var made = new ArrayList<Code>();
		prepared.project().execute("Propose", edit -> made.add(ProposalEdits.proposeNew(edit,
				prepared.project().study().codes().main().orElseThrow(), "proposed", prepared.project().coder(), "")));
		select(EmicIds.CODEBOOK_VIEW, made.getFirst());
	}

	/** A coding that was made under an older definition is selected in the view of such codings. */
	void staleCoding() {
		var hand = prepared.code("hand");
		var placed = prepared.project().study().codings().of(hand).stream()
				.filter(each -> StaleCodings.canSettle(each, prepared.project().coder())
						&& each.certainty() == Certainty.CERTAIN).findFirst().orElseThrow();
		prepared.project().execute("Define", edit -> {
			edit.set(hand, CodebookPackage.Literals.CODE__DEFINITION, "By hand.");
			edit.setCoding(placed, CodingPackage.Literals.CODING__DEFINITION_DIGEST, "0123456789ab");
		});
		select(EmicIds.STALE_CODINGS_VIEW, placed);
	}

	/** A passage on which coders differ is selected in the Disagreements view. */
	void disagreement() {
		var view = (DisagreementsView) show(EmicIds.DISAGREEMENTS_VIEW);
		var table = view.getAdapter(TableViewer.class).getTable();
		// the first row is the heading of a group
		Conditions.waitFor("a disagreement is listed", () -> !view.isSearching() && table.getItemCount() > 1);
		table.setSelection(1);
		view.getAdapter(TableViewer.class).setSelection(view.getAdapter(TableViewer.class).getSelection());
		page().activate(view);
		Conditions.handleEvents();
	}

	/** The figures of agreement are shown. */
	void agreement() {
		words();
		var view = (AgreementView) show(EmicIds.AGREEMENT_VIEW);
		var table = view.getAdapter(TableViewer.class).getTable();
		Conditions.waitFor("there are figures", () -> !view.isMeasuring() && table.getItemCount() > 0);
	}

	/** Whether the figures after the consensus stand beside those of before. */
	boolean showsConsensus() {
		return page().findView(EmicIds.AGREEMENT_VIEW) instanceof AgreementView view
				&& Arrays.stream(view.getAdapter(TableViewer.class).getTable().getColumns())
						.anyMatch(column -> column.getText().endsWith(", after"));
	}

	/** A passage that was settled is selected in the Disagreements view. */
	void settled() {
		disagreement();
		prepared.settle();
		disagreement();
	}

	/** A coding is selected in the Codings view, among those of its code. */
	void codings() {
		code();
		words();
		var placed = prepared.project().study().codings().of(prepared.code("hand")).getFirst();
		select(EmicIds.CODINGS_VIEW, placed);
	}

	private void select(String view, Object element) {
		var provider = show(view).getSite().getSelectionProvider();
		var selection = new StructuredSelection(element);
		// a view that follows what is active lists the element a little later
		Conditions.waitFor(element + " is selected", () -> {
			provider.setSelection(selection);
			Conditions.handleEvents();
			return selection.equals(provider.getSelection());
		});
	}

	/** A file with a conflict is selected in the Project Explorer. */
	void conflict() {
		try {
			var file = codeFile("machine");
			whole = file.readString();
			conflicting = file;
			file.setContents(whole.replace("name: \"machine\"\n",
					"<<<<<<< HEAD\nname: \"machine\"\n=======\nname: \"device\"\n>>>>>>> main\n").getBytes(StandardCharsets.UTF_8), true,
					false, null);
			select(IPageLayout.ID_PROJECT_EXPLORER, file);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A difference between both sides of a conflict is selected. */
	void difference() {
		conflict();
		run("org.emic.ui.command.settleConflict");
		var editor = CompareEditor.opened();
		var name = "Name: \u2018machine\u2019 \u2194 \u2018device\u2019";
		editor.waitForDifferences(name);
		editor.select(name);
		Conditions.handleEvents();
	}

	/** Two that hold a codebook are selected in the Project Explorer. */
	void codebooks() {
		var project = prepared.project().project();
		show(IPageLayout.ID_PROJECT_EXPLORER).getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(List.of(project, project.getFolder("codebook"))));
		Conditions.handleEvents();
	}

	private IFile codeFile(String name) throws CoreException {
		return Arrays.stream(prepared.project().project().getFolder("codebook/codes").members())
				.filter(member -> member.getName().startsWith(name)).map(IFile.class::cast).findFirst().orElseThrow();
	}

	@Override
	void restoreFiles() throws CoreException {
		if (conflicting != null) {
			conflicting.setContents(whole.getBytes(StandardCharsets.UTF_8), true, false, null);
			conflicting = null;
		}
	}
}
