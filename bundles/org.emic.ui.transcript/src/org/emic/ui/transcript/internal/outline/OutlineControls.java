/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.IPageSite;
import org.emic.model.transcript.Speaker;
import org.emic.ui.EmicIds;
import org.emic.ui.EmicImages;
import org.emic.ui.StudyUndo;

/** The tool bar, menus and keys of the outline page. */
final class OutlineControls {

	private final TranscriptOutlinePage page;
	private final IPageSite site;
	private IContextActivation keys;
	private StudyUndo undo;

	OutlineControls(TranscriptOutlinePage page, IPageSite site) {
		this.page = page;
		this.site = site;
	}

	void install() {
		var bars = site.getActionBars();
		var toolBar = bars.getToolBarManager();
		toolBar.add(new SpeakerChooser(this));
		List.of(EmicIds.GROUP_TURNS, EmicIds.PROMOTE, EmicIds.DEMOTE).forEach(command -> add(toolBar, command));
		fillViewMenu(bars.getMenuManager());
		page.tree().viewer().getTree().addMenuDetectListener(event -> createContextMenu());
		bindKeys();
		// the view is not there yet while it makes its first page
		page.getControl().getDisplay().asyncExec(this::wireUndo);
		page.getControl().addDisposeListener(event -> dispose());
	}

	private void add(IContributionManager manager, String command) {
		manager.add(new CommandContributionItem(new CommandContributionItemParameter(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow(), null, command, CommandContributionItem.STYLE_PUSH)));
	}

	private void fillViewMenu(IMenuManager menu) {
		menu.add(dynamic(Messages.Menu_speakers, this::addSpeakers));
		menu.add(dynamic(Messages.Menu_coders, this::addCoders));
		menu.add(new Separator());
		menu.add(action(Messages.Menu_expand, IAction.AS_PUSH_BUTTON, false, () -> page.tree().setAllOpen(true)));
		menu.add(action(Messages.Menu_collapse, IAction.AS_PUSH_BUTTON, false, () -> page.tree().setAllOpen(false)));
	}

	static MenuManager dynamic(String text, Consumer<IMenuManager> filler) {
		var menu = new MenuManager(text);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(filler::accept);
		return menu;
	}

	static Action action(String text, int style, boolean checked, Runnable work) {
		var action = new Action(text, style) {
			@Override
			public void run() {
				// the choice that is left runs too
				if (style != AS_RADIO_BUTTON || isChecked()) {
					work.run();
				}
			}
		};
		if (style == IAction.AS_RADIO_BUTTON) {
			action.setChecked(checked);
		}
		return action;
	}

	void addSpeakers(IMenuManager menu) {
		var filter = page.tree().filter();
		menu.add(action(Messages.Menu_allSpeakers, IAction.AS_RADIO_BUTTON, filter.speaker().isEmpty(),
				() -> page.setFilter(page.tree().filter().withSpeaker("")))); //$NON-NLS-1$
		for (Speaker speaker : page.transcript().model().getSpeakers()) {
			var choice = action(speaker.getName(), IAction.AS_RADIO_BUTTON, speaker.getName().equals(filter.speaker()),
					() -> page.setFilter(page.tree().filter().withSpeaker(speaker.getName())));
			choice.setImageDescriptor(EmicImages.descriptor(OutlineLabels.image(speaker.getRole())));
			menu.add(choice);
		}
	}

	private void addCoders(IMenuManager menu) {
		var own = page.project().coder();
		menu.add(action(NLS.bind(Messages.Menu_ownOutline, own.getName()), IAction.AS_RADIO_BUTTON, page.isOwn(),
				() -> page.showOutlineOf(null)));
		page.transcript().outlines().forEach((id, outline) -> {
			if (!id.equals(own.getId()) && !outline.getSections().isEmpty()) {
				menu.add(action(outline.getCoderName(), IAction.AS_RADIO_BUTTON, id.equals(page.shownCoder()),
						() -> page.showOutlineOf(id)));
			}
		});
	}

	/** Made when it is asked for first: what others add to it takes longer to find than the rows. */
	private void createContextMenu() {
		if (page.tree().viewer().getTree().getMenu() != null) {
			return;
		}
		var menu = new MenuManager();
		add(menu, EmicIds.GROUP_TURNS);
		menu.add(new Separator());
		List.of(EmicIds.RENAME_SECTION, EmicIds.SUMMARISE_SECTION, "org.emic.ui.command.splitSection", //$NON-NLS-1$
				"org.emic.ui.command.joinSections", EmicIds.PROMOTE, EmicIds.DEMOTE) //$NON-NLS-1$
				.forEach(command -> add(menu, command));
		menu.add(new Separator());
		List.of(EmicIds.START_EARLIER, EmicIds.START_LATER, EmicIds.END_EARLIER, EmicIds.END_LATER)
				.forEach(command -> add(menu, command));
		menu.add(new Separator());
		add(menu, EmicIds.REMOVE_SECTION);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		var tree = page.tree().viewer().getTree();
		tree.setMenu(menu.createContextMenu(tree));
		site.registerContextMenu(EmicIds.OUTLINE_CONTEXT, menu, page.tree().viewer());
	}

	/** The keys work in the tree alone: in the filter and in a title, Delete deletes characters. */
	private void bindKeys() {
		var tree = page.tree().viewer().getTree();
		var contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		tree.addFocusListener(FocusListener.focusGainedAdapter(event -> {
			if (keys == null) {
				keys = contexts.activateContext(EmicIds.OUTLINE_CONTEXT);
			}
		}));
		tree.addFocusListener(FocusListener.focusLostAdapter(event -> unbindKeys()));
	}

	private void unbindKeys() {
		if (keys != null) {
			PlatformUI.getWorkbench().getService(IContextService.class).deactivateContext(keys);
			keys = null;
		}
	}

	private void wireUndo() {
		if (!page.getControl().isDisposed()
				&& site.getPage().findView(IPageLayout.ID_OUTLINE) instanceof IViewPart view) {
			undo = StudyUndo.install(view.getViewSite(), site.getActionBars());
		}
	}

	private void dispose() {
		unbindKeys();
		if (undo != null) {
			undo.dispose();
		}
	}
}
