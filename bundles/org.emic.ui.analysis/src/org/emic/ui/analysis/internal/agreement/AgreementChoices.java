/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.AgreementUnit;
import org.emic.core.agreement.DecidedCodings;
import org.emic.core.agreement.OverallValue;
import org.emic.core.agreement.SettledPassages;
import org.emic.core.agreement.UncodedText;
import org.emic.core.study.CodeTree;
import org.emic.workspace.StudyProject;

/** The choices that figures depend on, above them. */
final class AgreementChoices {

	/** Something to be chosen from a list. */
	private record Item(String id, String name) {
	}

	private final Composite control;
	private final Consumer<AgreementSettings> changed;
	private final Link coders;
	private final Link codes;
	private final Link transcripts;
	private AgreementSettings settings = AgreementSettings.DEFAULT;
	private StudyProject project;

	/** @param changed takes the choices whenever one is made */
	AgreementChoices(Composite parent, Consumer<AgreementSettings> changed) {
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 14;
		control.setLayout(layout);
		choice(Messages.Choice_unit, AgreementUnit.values(), AgreementChoices::text, (AgreementUnit unit) -> settings.withUnit(unit));
		choice(Messages.Choice_uncoded, UncodedText.values(), AgreementChoices::text,
				(UncodedText uncoded) -> settings.withUncoded(uncoded));
		choice(Messages.Choice_overall, OverallValue.values(), AgreementChoices::text,
				(OverallValue overall) -> settings.withOverall(overall));
		choice(Messages.Choice_settled, SettledPassages.values(), AgreementChoices::text,
				(SettledPassages settled) -> settings.withConsensus(settled));
		choice(Messages.Choice_decided, DecidedCodings.values(), AgreementChoices::text,
				(DecidedCodings decided) -> settings.withDecisions(decided));
		choice(Messages.Choice_turns, new Boolean[] { true, false },
				interviewer -> interviewer ? Messages.Turns_everybody : Messages.Turns_participants,
				(Boolean interviewer) -> settings.withInterviewer(interviewer));
		coders = link(this::chooseCoders);
		codes = link(this::chooseCodes);
		transcripts = link(this::chooseTranscripts);
		describe();
	}

	/** A link that says what is chosen and, when clicked, lists what there is. */
	private <E> void choice(String label, E[] values, Function<E, String> text, Function<E, AgreementSettings> choose) {
		var link = new Link(control, SWT.NONE);
		var menu = new Menu(link);
		for (var value : values) {
			var item = new MenuItem(menu, SWT.RADIO);
			item.setText(text.apply(value));
			item.setSelection(value == values[0]);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (item.getSelection()) {
					link.setText(NLS.bind(label, text.apply(value)));
					change(choose.apply(value));
				}
			}));
		}
		link.setMenu(menu);
		link.setText(NLS.bind(label, text.apply(values[0])));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			menu.setLocation(link.toDisplay(0, link.getSize().y));
			menu.setVisible(true);
		}));
	}

	private Link link(Runnable choose) {
		var link = new Link(control, SWT.NONE);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose.run()));
		return link;
	}

	Composite control() {
		return control;
	}

	AgreementSettings settings() {
		return settings;
	}

	/** Chooses anew for another study: its coders, codes and transcripts are others. */
	void forStudy(StudyProject study) {
		project = study;
		settings = settings.withCoders(List.of()).withCodes(List.of()).withTranscripts(List.of());
		describe();
	}

	private void change(AgreementSettings newSettings) {
		settings = newSettings;
		describe();
		changed.accept(settings);
	}

	private void describe() {
		describe(coders, Messages.Choice_coders, settings.coders());
		describe(codes, Messages.Choice_codes, settings.codes());
		describe(transcripts, Messages.Choice_transcripts, settings.transcripts());
		control.requestLayout();
	}

	private static void describe(Link link, String label, List<String> chosen) {
		link.setText(NLS.bind(label, chosen.isEmpty() ? Messages.Choice_all : String.valueOf(chosen.size())));
		link.setLayoutData(new RowData());
	}

	private void chooseCoders() {
		if (project != null) {
			var items = new ArrayList<Item>();
			project.study().coders().forEach(coder -> items.add(new Item(coder.getId(), coder.getName())));
			int people = items.size();
			items.add(new Item(AgreementCoder.CONSENSUS, Messages.Choice_consensus));
			choose(Messages.Coders_title, Messages.Coders_message, items,
					settings.coders().isEmpty() ? items.subList(0, people).stream().map(Item::id).toList() : settings.coders())
					.ifPresent(ids -> change(settings.withCoders(isAll(ids, items.subList(0, people)) ? List.of() : ids)));
		}
	}

	private void chooseCodes() {
		if (project != null) {
			var items = project.study().codes().all().stream().map(code -> new Item(code.getId(), CodeTree.path(code))).toList();
			choose(Messages.Codes_title, Messages.Codes_message, items, settings.codes()).ifPresent(
					ids -> change(settings.withCodes(isAll(ids, items) ? List.of() : ids)));
		}
	}

	private void chooseTranscripts() {
		if (project != null) {
			var items = project.study().transcripts().stream().map(transcript -> new Item(transcript.id(), transcript.id())).toList();
			choose(Messages.Transcripts_title, Messages.Transcripts_message, items, settings.transcripts()).ifPresent(
					ids -> change(settings.withTranscripts(isAll(ids, items) ? List.of() : ids)));
		}
	}

	private static boolean isAll(List<String> ids, List<Item> items) {
		return ids.size() == items.size() && ids.containsAll(items.stream().map(Item::id).toList());
	}

	private Optional<List<String>> choose(String title, String message, List<Item> items, List<String> chosen) {
		var dialog = ListSelectionDialog.of(items).title(title).message(message)
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider() {
					@Override
					public String getText(Object element) {
						return ((Item) element).name();
					}
				}).preselect(items.stream().filter(item -> chosen.contains(item.id())).toArray()).create(control.getShell());
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		var ids = new ArrayList<String>();
		for (var item : dialog.getResult()) {
			ids.add(((Item) item).id());
		}
		return Optional.of(ids);
	}

	private static String text(AgreementUnit unit) {
		return switch (unit) {
			case TURN -> Messages.Unit_turn;
			case SENTENCE -> Messages.Unit_sentence;
			case PARAGRAPH -> Messages.Unit_paragraph;
			case CHARACTER -> Messages.Unit_character;
			case FREE -> Messages.Unit_free;
		};
	}

	private static String text(UncodedText uncoded) {
		return uncoded == UncodedText.COUNTS ? Messages.Uncoded_counts : Messages.Uncoded_leftOut;
	}

	private static String text(OverallValue overall) {
		return overall == OverallValue.SETS ? Messages.Overall_sets : Messages.Overall_decisions;
	}

	private static String text(DecidedCodings decided) {
		return switch (decided) {
			case AS_CODED -> Messages.Decided_asCoded;
			case AS_DECIDED -> Messages.Decided_asDecided;
		};
	}

	private static String text(SettledPassages settled) {
		return settled == SettledPassages.AS_CODED ? Messages.Settled_asCoded : Messages.Settled_asSettled;
	}
}
