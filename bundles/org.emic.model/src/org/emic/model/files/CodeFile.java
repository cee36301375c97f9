/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import org.emic.model.codebook.Code;

/**
 * A code as its file tells it: in memory the tree is containment, in files a code names its parent.
 *
 * @param code the code, without children
 * @param parentId the id of the code above it, or null for a top code
 */
public record CodeFile(Code code, String parentId) {
}
