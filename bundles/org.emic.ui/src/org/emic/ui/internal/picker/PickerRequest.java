/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Rectangle;
import org.emic.model.codebook.Code;
import org.emic.ui.PickedCode;
import org.emic.workspace.StudyProject;

/**
 * What a code is picked for.
 *
 * @param study           whose codes are offered
 * @param beside          what is not to be covered, in coordinates of the display; null for the middle of its parent
 * @param several         whether several codes can be taken, together or one after another
 * @param stepWithNewCode names the step with a new code, whose name is put for {@code {0}}; null to offer no new codes
 * @param use             takes what was picked, never empty
 * @param picked          takes what was picked instead, a new code before it is made; null to make it
 */
public record PickerRequest(StudyProject study, Rectangle beside, boolean several, String stepWithNewCode,
		Consumer<List<Code>> use, Consumer<PickedCode> picked) {

	/** For codes that are made at once where they are new. */
	public PickerRequest(StudyProject study, Rectangle beside, boolean several, String stepWithNewCode,
			Consumer<List<Code>> use) {
		this(study, beside, several, stepWithNewCode, use, null);
	}

	/** For one code of those that are there. */
	public static PickerRequest forExisting(StudyProject study, Rectangle beside, Consumer<Code> use) {
		return new PickerRequest(study, beside, false, null, codes -> use.accept(codes.getFirst()));
	}

	/** Whether new codes are offered. */
	boolean makesCodes() {
		return stepWithNewCode != null;
	}

	/** For one code, which is not made yet where it is new. */
	public PickerRequest(StudyProject study, Rectangle beside, Consumer<PickedCode> picked) {
		this(study, beside, false, "", codes -> { }, picked); //$NON-NLS-1$
	}
}
