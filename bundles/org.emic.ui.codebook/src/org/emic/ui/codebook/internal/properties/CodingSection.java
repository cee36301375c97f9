/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Decision;
import org.emic.ui.DecisionLabels;
import org.emic.ui.StudyParts;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.fields.CommitText;
import org.emic.ui.codebook.internal.fields.Forms;
import org.emic.ui.codebook.internal.fields.LinkRow;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** What is known of the selected coding; its comment can be written here. */
public final class CodingSection extends StudySection<PlacedCoding> {

	private static final DateTimeFormatter CREATED = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
			FormatStyle.SHORT);

	private LinkRow codeLink;
	private LinkRow placeLink;
	private Text quote;
	private Text made;
	private Text decision;
	private CommitText reason;
	private CommitText comment;
	private StudyProject study;
	private PlacedCoding placed;

	@Override
	void create(FormToolkit toolkit, Composite parent) {
		var form = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).margins(6, 6).applyTo(form);
		codeLink = new LinkRow(toolkit, form, Messages.Coding_code, IHyperlinkListener.linkActivatedAdapter(event -> openCode()));
		placeLink = new LinkRow(toolkit, form, Messages.Coding_place, IHyperlinkListener.linkActivatedAdapter(event -> openPlace()));
		quote = Forms.prose(toolkit, form, Messages.Coding_quote, 3);
		quote.setEditable(false);
		made = Forms.line(toolkit, form, Messages.Coding_made);
		made.setEditable(false);
		decision = Forms.line(toolkit, form, Messages.Coding_decision);
		decision.setEditable(false);
		reason = new CommitText(Forms.line(toolkit, form, Messages.Coding_reason), this::setReason);
		comment = new CommitText(Forms.prose(toolkit, form, Messages.Coding_comment, 3), this::setComment);
	}

	@Override
	Optional<PlacedCoding> find(Object element) {
		return Subjects.coding(element);
	}

	@Override
	Optional<StudyProject> study(PlacedCoding found) {
		return StudyProjects.get().of(found.transcript().study());
	}

	@Override
	void show(StudyProject project, PlacedCoding found) {
		boolean same = placed == found;
		if (!same) {
			comment.commit();
			reason.commit();
		}
		study = project;
		placed = found;
		boolean own = found != null && CodingEdits.isOwner(found, project.coder());
		comment.control().setEditable(own);
		if (found == null) {
			showNothing();
			return;
		}
		codeLink.show(codeName(), code().map(Code::getColour).orElse(null), code().isPresent());
		placeLink.show(place(), null, true);
		Forms.say(quote, found.quote() == null ? "" : found.quote()); //$NON-NLS-1$
		Forms.say(made, made());
		showDecision(same);
		Forms.hint(comment.control(), own ? "" : Messages.Coding_commentOfOther); //$NON-NLS-1$
		if (!(same && comment.isChanged() && comment.control().isFocusControl())) {
			comment.show(found.coding().getComment());
		}
	}

	/** The caret is in words without a coding. */
	private void showNothing() {
		codeLink.show(Messages.Coding_none, null, false);
		placeLink.show("", null, false); //$NON-NLS-1$
		List.of(quote, made, decision).forEach(field -> Forms.say(field, "")); //$NON-NLS-1$
		for (var field : List.of(reason, comment)) {
			field.control().setEditable(false);
			Forms.hint(field.control(), ""); //$NON-NLS-1$
			field.show(null);
		}
	}

	private void showDecision(boolean same) {
		Forms.say(decision, DecisionLabels.of(placed).orElse(Messages.Coding_noDecision));
		boolean own = placed.decider().filter(decider -> decider.getId().equals(study.coder().getId())).isPresent();
		reason.control().setEditable(own);
		Forms.hint(reason.control(), own ? Messages.Coding_reasonHint : ""); //$NON-NLS-1$
		if (!(same && reason.isChanged() && reason.control().isFocusControl())) {
			reason.show(placed.decision().map(Decision::getReason).orElse(null));
		}
	}

	private Optional<Code> code() {
		return placed.code();
	}

	private String codeName() {
		if (placed.codeId() == null) {
			return Messages.Coding_note;
		}
		return code().map(CodeTree::path)
				.orElseGet(() -> NLS.bind(Messages.Coding_codeGone, String.valueOf(placed.codeName())));
	}

	private String place() {
		var speaker = placed.speakerName();
		var place = NLS.bind(speaker.isEmpty() ? Messages.Coding_placeWithoutSpeaker : Messages.Coding_placeText,
				new Object[] { placed.transcript().title(), placed.turn() + 1, speaker });
		return switch (placed.certainty()) {
			case CERTAIN -> place;
			default -> NLS.bind(placed.certainty() == Certainty.LOST ? Messages.Coding_lost : Messages.Coding_uncertain, place);
		};
	}

	private String made() {
		var created = placed.coding().getCreated();
		var when = created == null ? "" : CREATED.format(created.atZone(ZoneId.systemDefault())); //$NON-NLS-1$
		return NLS.bind(Messages.Coding_madeText,
				new Object[] { placed.coder().getName(), when, Messages.provenance(placed.coding().getProvenance()) });
	}

	private void setComment(String text) {
		if (placed != null && placed.transcript().codings().contains(placed)) {
			var commented = placed;
			study.execute(Messages.Coding_commentLabel, edit -> CodingEdits.comment(edit, commented, text, study.coder()));
		}
	}

	private void setReason(String text) {
		if (placed != null) {
			DecisionEdits.own(placed, study.coder()).stream().filter(own -> placed.decision().filter(own::equals).isPresent())
					.findFirst().ifPresent(own -> study.execute(Messages.Coding_reasonLabel,
							edit -> edit.set(own, CodingPackage.Literals.DECISION__REASON, text.isBlank() ? null : text.strip())));
		}
	}

	private void openCode() {
		code().ifPresent(code -> StudyParts.openCodebook(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), study, code));
	}

	private void openPlace() {
		StudyParts.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), study, placed);
	}
}
