/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/**
 * What a code is picked for.
 *
 * @param study           whose codes are offered
 * @param location        where the pop-up opens, in coordinates of the display; null for the middle of its parent
 * @param several         whether several codes can be taken, together or one after another
 * @param stepWithNewCode names the step with a new code, whose name is put for {@code {0}}
 * @param use             takes what was picked, never empty
 */
public record PickerRequest(StudyProject study, Point location, boolean several, String stepWithNewCode,
		Consumer<List<Code>> use) {
}
