/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.Figure;
import org.emic.core.agreement.MethodStatement;
import org.emic.core.agreement.WhyUndefined;
import org.emic.core.study.StudyEvent;
import org.emic.exchange.report.AgreementReport;
import org.emic.ui.ActiveStudy;
import org.emic.ui.AutoCountingPreference;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyView;
import org.emic.ui.analysis.internal.agreement.Measured.Row;
import org.emic.ui.analysis.internal.disagreements.DisagreementFilter;
import org.emic.ui.analysis.internal.disagreements.DisagreementsView;
import org.emic.ui.analysis.internal.disagreements.WideSash;

/**
 * How far the coders of the active study agree: over all codes and on each, of all coders and of each pair, with the
 * choices that the figures depend on, and beside them, if wished, the figures after the consensus or of a revision.
 */
public final class AgreementView extends StudyView {

	private static final String CONTEXT = "org.emic.ui.analysis.agreement.context"; //$NON-NLS-1$
	private static final String FOCUS_ID = "org.emic.ui.analysis.agreement.table"; //$NON-NLS-1$
	private static final String HIDDEN_COLUMNS = "hiddenColumns"; //$NON-NLS-1$
	private static final int[] WEIGHTS = { 70, 30 };
	private static final int MARGIN = 6;
	/** Milliseconds after a change in the study. */
	private static final int PAUSE = 700;

	private Set<String> hiddenAtFirst = Set.of();
	private AgreementChoices choices;
	private AgreementTable table;
	private StyledText method;
	private Measuring measuring;
	private Measured measured;
	private Comparison comparison = new Comparison.Nothing();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		var hidden = memento == null ? null : memento.getString(HIDDEN_COLUMNS);
		hiddenAtFirst = hidden == null || hidden.isBlank() ? Set.of() : Set.of(hidden.split(" ")); //$NON-NLS-1$
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(HIDDEN_COLUMNS, String.join(" ", table.hidden())); //$NON-NLS-1$
	}

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.AGREEMENT_VIEW.setOn(parent);
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		choices = new AgreementChoices(body, settings -> measure(0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.control());
		var sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new AgreementTable(sash);
		table.hide(hiddenAtFirst);
		method = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		method.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		sash.setWeights(WEIGHTS);
		WideSash.install(sash);
		var viewer = table.viewer();
		viewer.addOpenListener(event -> table.selected().ifPresent(this::showPassages));
		AgreementMenu.addTo(getViewSite().getActionBars().getMenuManager(), this);
		measuring = new Measuring(parent.getDisplay(), getSite().getService(IWorkbenchSiteProgressService.class), this::show,
				this::tell);
		follow(viewer, CONTEXT, FOCUS_ID, "passages"); //$NON-NLS-1$
	}

	@Override
	protected void studyShown() {
		comparison = new Comparison.Nothing();
		choices.forStudy(project());
		show((Measured) null);
		measure(0);
	}

	@Override
	protected void studyChanged(StudyEvent event) {
		if (event.codebook() || event.study() || !event.codings().isEmpty() || !event.texts().isEmpty()) {
			measure(PAUSE);
		}
	}

	private AgreementSettings settings() {
		return choices.settings().withAutomatic(AutoCountingPreference.get());
	}

	private void measure(int pause) {
		if (project() == null) {
			setContentDescription(ActiveStudy.get().reading(Messages.NoStudy));
		} else {
			measuring.ask(project(), settings(), comparison, pause);
			if (measured == null) {
				setContentDescription(Messages.Measuring);
			}
		}
	}

	/** Shows figures; null for none. */
	private void show(Measured newMeasured) {
		if (table.viewer().getTable().isDisposed()) {
			return;
		}
		measured = newMeasured;
		table.show(measured);
		method.setText(measured == null ? "" : statement()); //$NON-NLS-1$
		if (measured != null) {
			setContentDescription(describe());
		}
	}

	private void tell(String why) {
		if (!table.viewer().getTable().isDisposed()) {
			setContentDescription(why);
		}
	}

	private String describe() {
		var compared = compared();
		return measured.remarks().isEmpty() ? compared : compared + ' ' + String.join(" ", measured.remarks()); //$NON-NLS-1$
	}

	private String compared() {
		var first = measured.first();
		if (first.coders().size() < 2 || first.transcripts() == 0) {
			return first.coders().isEmpty() ? Messages.Nobody : NLS.bind(Messages.TooFew, WhyUndefined.ONE_CODER.advice());
		}
		return NLS.bind(first.transcripts() == 1 ? Messages.Compared_one : Messages.Compared,
				new Object[] { first.coders().stream().map(AgreementCoder::name).collect(Collectors.joining(", ")), //$NON-NLS-1$
						first.transcripts(), first.units() });
	}

	/** How the figures came about, and what to do about those that there are not. */
	private String statement() {
		var text = new StringBuilder();
		measured.remarks().forEach(remark -> text.append(remark).append('\n'));
		text.append(aboutPairs());
		var reasons = new LinkedHashSet<WhyUndefined>();
		measured.rows(true).forEach(row -> row.groups().stream().filter(group -> group != null)
				.flatMap(group -> group.figures().values().stream()).forEach(figure -> {
					if (figure instanceof Figure.Undefined(var why)) {
						reasons.add(why);
					}
				}));
		reasons.forEach(why -> text.append(NLS.bind(Messages.Undefined_one, why.text(), why.advice())).append('\n'));
		text.append(text.isEmpty() ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		for (var part : measured.parts()) {
			text.append(part.name().isEmpty() ? "" : part.name() + '\n'); //$NON-NLS-1$
			MethodStatement.of(part.result()).forEach(line -> text.append(line).append('\n'));
			text.append('\n');
		}
		measured.coefficients().stream().filter(each -> !each.source().isEmpty())
				.forEach(each -> text.append(each.text()).append(": ").append(each.source()).append('\n')); //$NON-NLS-1$
		return text.toString().strip();
	}

	/** What is to be known of pairs of coders: who has no row, and who agrees less than before. */
	private String aboutPairs() {
		var text = new StringBuilder();
		if (measured.parts().getFirst().name().equals(Messages.Part_before) && !measured.fallen().isEmpty()) {
			text.append(NLS.bind(Messages.Fallen, listed(measured.fallen()))).append('\n');
		}
		if (!measured.apart().isEmpty()) {
			text.append(NLS.bind(Messages.Apart, listed(measured.apart()))).append('\n');
		}
		return text.toString();
	}

	private static String listed(List<List<AgreementCoder>> groups) {
		return groups.stream().map(group -> NLS.bind(Messages.Pair, AgreementColumn.names(group)))
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/** The kinds of columns that there are. */
	List<AgreementColumn.Kind> kinds() {
		return measured == null ? List.of() : AgreementColumn.kinds(measured);
	}

	/** Lists the disagreements behind the figures of a row. */
	void showPassages(Row row) {
		try {
			var view = (DisagreementsView) getSite().getPage().showView(EmicIds.DISAGREEMENTS_VIEW);
			var people = row.coders().stream().map(AgreementCoder::id).filter(id -> !id.equals(AgreementCoder.CONSENSUS));
			var codes = row.code().stream().map(code -> code.id());
			view.show(DisagreementFilter.ALL.withCoders(people.collect(Collectors.toSet()))
					.withCodes((row.code().isEmpty() ? settings().codes().stream() : codes).collect(Collectors.toSet())));
		} catch (PartInitException e) {
			Errors.show(Messages.NoPassages, e);
		}
	}

	/** The figures for a file or the clipboard; nothing while there are none. */
	Optional<AgreementReport> report() {
		return Optional.ofNullable(measured).map(shown -> new AgreementReport(shown.parts()));
	}

	Comparison comparison() {
		return comparison;
	}

	/** Puts other figures beside those of the study. */
	void compare(Comparison newComparison) {
		comparison = newComparison;
		measure(0);
	}

	AgreementTable table() {
		return table;
	}

	/** Whether figures are still to come. */
	public boolean isMeasuring() {
		return measuring.isRunning();
	}

	/** What is said about how the figures came about. */
	public List<String> methodLines() {
		return Stream.of(method.getText().split("\n")).toList(); //$NON-NLS-1$
	}

	@Override
	public void dispose() {
		if (measuring != null) {
			measuring.dispose();
		}
		super.dispose();
	}
}
