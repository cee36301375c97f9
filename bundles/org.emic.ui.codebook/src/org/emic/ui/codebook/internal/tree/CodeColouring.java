/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.CodeColours;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Gives codes a colour. */
public final class CodeColouring {

	private CodeColouring() {
	}

	/** Sets a colour, #RRGGBB, as one step. */
	public static void set(StudyProject project, List<Code> codes, String colour) {
		var label = codes.size() == 1 ? NLS.bind(Messages.Colour_labelOne, codes.getFirst().getName())
				: NLS.bind(Messages.Colour_labelSeveral, codes.size());
		project.execute(label,
				edit -> codes.forEach(code -> edit.set(code, CodebookPackage.Literals.CODE__COLOUR, colour)));
	}

	/** Lets any colour be chosen. */
	public static void choose(Shell shell, StudyProject project, List<Code> codes) {
		var dialog = new ColorDialog(shell);
		dialog.setText(Messages.Colour_title);
		dialog.setRGBs(CodeColours.palette().stream().map(colour -> rgb(colour).orElseThrow()).toArray(RGB[]::new));
		rgb(codes.getFirst().getColour()).ifPresent(dialog::setRGB);
		var chosen = dialog.open();
		if (chosen != null) {
			set(project, codes, text(chosen));
		}
	}

	static String text(RGB colour) {
		return String.format(Locale.ROOT, "#%02X%02X%02X", colour.red, colour.green, colour.blue); //$NON-NLS-1$
	}

	/** The colour that a text of the form #RRGGBB names. */
	static Optional<RGB> rgb(String colour) {
		if (colour == null || !colour.matches("#[0-9A-Fa-f]{6}")) { //$NON-NLS-1$
			return Optional.empty();
		}
		int value = Integer.parseInt(colour.substring(1), 16);
		return Optional.of(new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF));
	}
}
