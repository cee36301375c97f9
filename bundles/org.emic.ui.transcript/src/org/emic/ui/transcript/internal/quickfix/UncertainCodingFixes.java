/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.quickfix;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.LostCodings;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Problem;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.StudyOpening;
import org.emic.ui.StudyParts;
import org.emic.ui.transcript.internal.coding.CodingSteps;
import org.emic.ui.transcript.internal.commands.EditorCodings;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyProject;

/** Solves the problem of a coding in an uncertain place: goes there, and confirms the place; puts lost words back. */
public final class UncertainCodingFixes implements IMarkerResolutionGenerator2 {

	/** The coding of a problem, as it is in the open study. */
	private record Found(StudyProject study, PlacedCoding placed) {

		boolean canBeConfirmed() {
			return CodingEdits.isOwner(placed, study.coder()) && !placed.range().isEmpty() && CodingSteps.isUncertain(placed);
		}

		boolean isOwnAndLost() {
			return CodingEdits.isOwner(placed, study.coder()) && LostCodings.isLost(placed);
		}

		EditorCodings codings() {
			return new EditorCodings(study, placed.transcript(), SILENT, shown -> true, made -> {
				// no editor shows it
			});
		}
	}

	private static final EditorCodings.StatusLine SILENT = new EditorCodings.StatusLine() {
		@Override
		public void say(String message) {
			// the problem goes away, which says it
		}

		@Override
		public void complain(String message) {
			// only what can be done is offered
		}
	};

	@Override
	public boolean hasResolutions(IMarker marker) {
		return Problem.Kind.UNCERTAIN_ANCHOR.name().equals(marker.getAttribute(StudyBuilder.KIND, "")); //$NON-NLS-1$
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return find(marker).map(found -> {
			var show = new Fix(NLS.bind(Messages.Show, found.codings().name(found.placed())), "coding", () -> show(found)); //$NON-NLS-1$
			var confirm = new Fix(NLS.bind(Messages.Confirm, found.codings().name(found.placed())), "confirm-place", //$NON-NLS-1$
					() -> new CodingSteps(found.codings()).confirm(found.placed(), found.placed().range()));
			if (found.isOwnAndLost()) {
				return new IMarkerResolution[] { show,
						new Fix(NLS.bind(Messages.Restore, found.codings().name(found.placed())), "confirm-place", () -> restore(found)), //$NON-NLS-1$
						new Fix(NLS.bind(Messages.RemoveLost, found.codings().name(found.placed())), "remove-coding", //$NON-NLS-1$
								() -> found.codings().remove(found.placed())) };
			}
			return found.canBeConfirmed() ? new IMarkerResolution[] { show, confirm } : new IMarkerResolution[] { show };
		}).orElseGet(() -> new IMarkerResolution[0]);
	}

	private static Optional<Found> find(IMarker marker) {
		var id = marker.getAttribute(StudyBuilder.SUBJECT, ""); //$NON-NLS-1$
		return StudyOpening.find(marker.getResource())
				.flatMap(study -> study.study().transcripts().stream().flatMap(transcript -> transcript.codings().stream())
						.filter(placed -> placed.coding().getId().equals(id)).findFirst().map(placed -> new Found(study, placed)));
	}

	private static void restore(Found found) {
		try {
			found.study().execute(NLS.bind(Messages.Restore, found.codings().name(found.placed())),
					edit -> LostCodings.restore(edit, found.placed(), found.study().coder()));
			show(found);
		} catch (IllegalArgumentException e) {
			// nothing is changed; the message says what can be done instead
			Errors.tell(e.getMessage());
		}
	}

	private static void show(Found found) {
		StudyParts.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), found.study(),
				found.placed());
	}

	private record Fix(String label, String image, Runnable work) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public void run(IMarker marker) {
			work.run();
		}

		@Override
		public String getDescription() {
			return label;
		}

		@Override
		public Image getImage() {
			return EmicImages.image(image);
		}
	}
}
