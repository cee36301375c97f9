/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.emic.exchange.ClashAction;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.PlannedTranscript;
import org.emic.model.transcript.Role;
import org.emic.ui.EmicImages;
import org.emic.ui.internal.Messages;

/** How what was found in a file is said in words. */
final class PlannedTexts {

	private PlannedTexts() {
	}

	static String speakers(PlannedTranscript transcript) {
		return transcript.speakers().stream().map(speaker -> speaker.name()).collect(Collectors.joining(", "));
	}

	static String charset(PlannedTranscript transcript) {
		return transcript.charset().map(charset -> transcript.isCharsetCertain() ? charset.displayName()
				: NLS.bind(Messages.ImportPreview_Uncertain, charset.displayName())).orElse("");
	}

	static String repairs(PlannedTranscript transcript) {
		return transcript.repairs().isEmpty() ? "" : String.valueOf(transcript.repairs().size());
	}

	static String state(PlannedTranscript transcript) {
		if (!transcript.isSelected()) {
			return Messages.ImportPreview_NotSelected;
		}
		return switch (transcript.state()) {
			case NEW -> Messages.ImportPreview_New;
			case SAME -> Messages.ImportPreview_Same;
			case UNREPAIRED -> Messages.ImportPreview_Unrepaired;
			case UNUSABLE -> Messages.ImportPreview_Unusable;
			case CLASH -> NLS.bind(Messages.ImportPreview_Clash, transcript.id(), action(transcript.clashAction()));
		};
	}

	static String action(ClashAction action) {
		return switch (action) {
			case SKIP -> Messages.ImportPreview_Skip;
			case NEW_ID -> Messages.ImportPreview_NewId;
			case REPLACE -> Messages.ImportPreview_Replace;
		};
	}

	static String role(Role role) {
		return switch (role) {
			case INTERVIEWER -> Messages.Role_Interviewer;
			case PARTICIPANT -> Messages.Role_Participant;
			case OTHER -> Messages.Role_Other;
		};
	}

	/** A transcript, or a sign for the worst of its problems. */
	static Image image(PlannedTranscript transcript) {
		var images = PlatformUI.getWorkbench().getSharedImages();
		var worst = transcript.problems().stream().map(ImportProblem::severity).max(Enum::compareTo);
		return worst.filter(severity -> severity != ImportProblem.Severity.INFO)
				.map(severity -> images.getImage(severity == ImportProblem.Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
						: ISharedImages.IMG_OBJS_WARN_TSK))
				.orElseGet(() -> EmicImages.image(EmicImages.TRANSCRIPT));
	}

	/** Problems, then repairs, then the beginning of the text. */
	static String details(PlannedTranscript transcript) {
		var text = new StringBuilder();
		transcript.problems().forEach(problem -> text.append(problem.line() > 0
				? NLS.bind(Messages.ImportPreview_ProblemLine, problem.line(), problem.text()) : problem.text()).append('\n'));
		var pattern = transcript.isRepair() ? Messages.ImportPreview_Repaired : Messages.ImportPreview_Repairable;
		transcript.repairs().forEach(repair -> text.append(NLS.bind(pattern,
				new Object[] {repair.line(), repair.before(), repair.after(), repair.context()})).append('\n'));
		if (!text.isEmpty()) {
			text.append('\n');
		}
		return text.append(transcript.preview()).toString();
	}
}
